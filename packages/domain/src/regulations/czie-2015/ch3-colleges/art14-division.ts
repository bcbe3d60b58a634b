import { DECISION_FIELDS } from '../../../fields.js';
import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { sum } from '../../../kernel/money.js';
import type { DepartmentResult } from '../../../outcome.js';
import { teachingPoolOf } from '../ch4-offices/art17-office-base.js';
import type { OfficeStaff } from '../ch4-offices/art17-office-staff.js';
import { entered } from '../decision-leaves.js';
import type { Decision } from '../decision.js';
import { computeAllocations } from './art14-allocation.js';
import type { AssessmentContext } from './art14-assessment.js';
import type { Bases } from './art14-basis.js';
import { computeRates, type RatePair } from './art14-rates.js';

const ALLOCATED: Rule = {
  label: { zh: '核拨合计', en: 'allocated in all' },
  symbol: 'ΣZ',
  unit: 'yuan/year',
  formula: 'sum({Z})',
};
/** With rates given and no pool named, the pool is what the rates come to. */
const PAID_POOL: Rule = { ...DECISION_FIELDS.teachingPool, formula: 'sum({Z})' };
const BALANCE: Rule = {
  label: { zh: '总量与核拨合计之差', en: 'pool less allocations' },
  unit: 'yuan/year',
  formula: '{W} - {allocated}',
};
const EFFECTIVE_SHARE: Rule = {
  label: { zh: '教职工部分实占比例', en: 'share that the staff part comes to' },
  unit: 'share',
  formula: 'sum({staffParts}) / sum({Z})',
};

/** Art. 14: W, K1, K2 and every Z. */
export interface Division {
  readonly approvedGeneralPool: Explained | null;
  readonly teachingPool: Explained;
  readonly staffShare: Explained;
  readonly staffRate: Explained;
  readonly studentRate: Explained;
  readonly departments: readonly DepartmentResult[];
  readonly allocated: Explained;
  readonly balance: Explained;
}

export function divide(
  { departments: bases, institutionStudents }: Bases,
  staff: OfficeStaff,
  decision: Decision,
  { numbers, choices, reader }: AssessmentContext,
): Division | undefined {
  const approvedGeneralPool = entered(decision, 'generalPool');
  const approved = approvedGeneralPool
    ? teachingPoolOf(approvedGeneralPool, staff)
    : entered(decision, 'teachingPool');
  const enteredShare = entered(decision, 'staffShare') ?? numbers.rate('staffShare');
  const rates = computeRates(bases, {
    lockMode: decision.lockMode,
    pool: approved,
    staffShare: enteredShare,
    staffRate: entered(decision, 'staffRate'),
    studentRate: entered(decision, 'studentRate'),
    choices,
    reader,
  });
  if (rates === undefined) return undefined;
  const ratesOf = (kind: DepartmentResult['kind']): RatePair =>
    kind === 'COLLEGE' ? rates.colleges : rates.teachingDepartments;
  const isSolved = decision.lockMode !== 'RATES';
  const isClosed = isSolved && choices.D2 === 'inPool' && choices.D35 === 'exact';
  const closedPool = isClosed ? approved : null;
  const departments = computeAllocations({ bases, ratesOf, institutionStudents, closedPool });
  const amounts = departments.map((one) => one.allocation);
  const total = sum(amounts.map((one) => one.value));
  const allocated = computed(ALLOCATED, 'pool.allocated', total, { Z: amounts });
  const teachingPool = approved ?? computed(PAID_POOL, 'pool.teachingPool', total, { Z: amounts });
  const left = teachingPool.value.minus(total);
  return {
    approvedGeneralPool,
    teachingPool,
    staffShare: decision.lockMode === 'POOL' ? enteredShare : shareOf(departments, enteredShare),
    ...rates.colleges,
    departments,
    allocated,
    balance: computed(BALANCE, 'pool.balance', left, { W: teachingPool, allocated }),
  };
}

/** What the staff parts come to where the share was not what decided. */
function shareOf(departments: readonly DepartmentResult[], whenNothing: Explained): Explained {
  const staffParts = departments.map((one) => one.staffPart);
  const amounts = departments.map((one) => one.allocation);
  const total = sum(amounts.map((one) => one.value));
  if (total.isZero()) return whenNothing;
  const value = sum(staffParts.map((one) => one.value)).dividedBy(total);
  return computed(EFFECTIVE_SHARE, 'pool.staffShare', value, { staffParts, Z: amounts });
}

import { DECISION_FIELDS, type DecisionField } from '../../fields.js';
import { computed, leaf, type Explained, type Rule } from '../../kernel/explained.js';
import { sum, type Decimal } from '../../kernel/money.js';
import { Reader } from '../../kernel/read.js';
import type { Computed, DepartmentResult, Notice, OfficeResult } from '../../outcome.js';
import { computeAllocations } from './ch3-colleges/art14-allocation.js';
import type { AssessmentContext } from './ch3-colleges/art14-assessment.js';
import { computeBases, type Bases } from './ch3-colleges/art14-basis.js';
import { computeRates, type RatePair } from './ch3-colleges/art14-rates.js';
import {
  averageFromGeneralPool,
  averageFromTeachingPool,
  computeOfficeBase,
  generalPoolFor,
  teachingPoolOf,
} from './ch4-offices/art17-office-base.js';
import { countOfficeStaff, type OfficeStaff } from './ch4-offices/art17-office-staff.js';
import { assessOffices, computeOffices, type AssessedOffice } from './ch4-offices/art20-scheme.js';
import type { Decision } from './decision.js';
import type { Edition } from './edition-2015-01/index.js';
import { numbersOf } from './edition-2015-01/numbers.js';
import type { Facts } from './facts/department.js';
import { fillDepartments } from './people/fill-departments.js';
import { noticesOf } from './notices.js';
import { readingsOf } from './readings-relied-on.js';
import { residualsOf } from './residuals.js';

export const REGULATION_ID = 'czie-2015';

/** The order of the chapters: who counts and ranks where, what is divided, then P, M and the offices. */
export function compute(given: Facts, edition: Edition, decision: Decision): Computed {
  const reader = new Reader();
  const notices: Notice[] = [];
  const numbers = numbersOf(edition);
  const { choices } = decision;
  const context: AssessmentContext = { numbers, choices, reader, notices };

  const { facts } = fillDepartments(given, context);
  const bases = computeBases(facts.departments, context);
  const officeRatio = entered(decision, 'officeRatio') ?? numbers.rate('officeRatio');
  const heads = bases.departments.map((basis) => basis.staffing.counted.headcount);
  const staff = countOfficeStaff(facts, heads, officeRatio, choices, reader);
  const assessed = assessOffices(facts.offices, staff, context);
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };

  const division = divide(bases, staff, decision, context);
  if (division === undefined) return { ok: false, problems: reader.problems };
  const level = levelOf(division, staff, assessed, decision);
  const figures = {
    ...division,
    ...level,
    officeRatio,
    institutionStudents: bases.institutionStudents,
    officeHeadcount: staff.officeHeadcount,
    collegeHeadcount: staff.collegeHeadcount,
    weightedCoefficients: staff.weightedCoefficients,
    researchCoefficients: staff.researchCoefficients,
    residuals: residualsOf({
      facts,
      staff,
      average: level.averageTeachingAllowance,
      officeBase: level.officeBase,
      offices: level.offices,
      balance: division.balance,
    }),
  };
  return {
    ok: true,
    outcome: {
      regulation: REGULATION_ID,
      edition: edition.id,
      period: facts.period,
      lockMode: decision.lockMode,
      ...figures,
      notices: [...notices, ...noticesOf(figures, numbers)],
      readings: readingsOf(figures, choices),
      college: null,
    },
  };
}

/** A number of the decision as a leaf; null where nothing was entered. */
function entered(decision: Decision, field: DecisionField): Explained | null {
  const value: Decimal | null = decision[field];
  return value && leaf(DECISION_FIELDS[field], 'decision', `decision.${field}`, value);
}

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
interface Division {
  readonly approvedGeneralPool: Explained | null;
  readonly teachingPool: Explained;
  readonly staffShare: Explained;
  readonly staffRate: Explained;
  readonly studentRate: Explained;
  readonly departments: readonly DepartmentResult[];
  readonly allocated: Explained;
  readonly balance: Explained;
}

function divide(
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

/** Arts. 17 and 20: P, the general pool that it needs, M and what every office gets. */
interface Level {
  readonly averageTeachingAllowance: Explained;
  readonly generalPool: Explained;
  readonly officeBase: Explained | null;
  readonly offices: readonly OfficeResult[];
}

function levelOf(
  { approvedGeneralPool, teachingPool, allocated }: Division,
  staff: OfficeStaff,
  assessed: readonly AssessedOffice[],
  { lockMode, choices }: Decision,
): Level {
  // Given rates decide what is paid, so the level follows from that and not from a pool.
  const governing = lockMode === 'RATES' ? null : approvedGeneralPool;
  const average = governing
    ? averageFromGeneralPool(governing, staff)
    : averageFromTeachingPool(lockMode === 'RATES' ? allocated : teachingPool, staff);
  const officeBase = computeOfficeBase(average, staff, assessed, choices);
  return {
    averageTeachingAllowance: average,
    generalPool: governing ?? generalPoolFor(average, staff),
    officeBase,
    offices: computeOffices(assessed, officeBase),
  };
}

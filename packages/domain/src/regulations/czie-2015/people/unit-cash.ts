import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import type { DepartmentResult } from '../../../outcome.js';
import type { UnitCash } from '../../../person-outcome.js';
import { incomeOf, poolOfUnit } from '../ch2-structure/art06-unit-income.js';
import {
  computeInstalmentOfPrevious,
  computeSettlement,
  SETTLEMENT,
} from '../ch7-circumstances/art28-settlement.js';
import type { TeachingDepartment } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';
import type { PersonContext } from './context.js';

/**
 * Arts. 6 and 28(2) for a unit: its pool is its allocation and its income; on account it gets twelve
 * instalments of seventy per cent of last year's allocation, and the rest once this year's is known.
 */
const SCHEDULED: Rule = {
  label: { zh: '全年应预发', en: 'scheduled on account' },
  unit: 'yuan/year',
  formula: '{instalment} * {instalments}',
  citation: SETTLEMENT.citation,
};

export function cashOfUnit(
  department: TeachingDepartment,
  { code, allocation }: DepartmentResult,
  context: PersonContext,
): UnitCash {
  const unitIncome = incomeOf(department);
  const pool = poolOfUnit(code, allocation, unitIncome);
  const onAccount = onAccountOf(department, allocation, context);
  return { department: code, allocation, unitIncome, pool, ...onAccount };
}

/** Without last year's allocation nobody knows what goes on account. */
function onAccountOf(
  department: TeachingDepartment,
  entitlement: Explained,
  context: PersonContext,
): Pick<UnitCash, 'instalment' | 'yearEndSettlement'> {
  if (department.previousAllocation === null) return { instalment: null, yearEndSettlement: null };
  const key = `departments.${department.code}`;
  const previous = departmentFact(department, 'previousAllocation', department.previousAllocation);
  const instalment = computeInstalmentOfPrevious(`${key}.instalment`, previous, context);
  const instalments = context.numbers.rate('instalments');
  const scheduled = computed(
    SCHEDULED,
    `${key}.scheduled`,
    instalment.value.times(instalments.value),
    { instalment, instalments },
  );
  const forfeiture = null;
  const { settlement } = computeSettlement({ key, entitlement, scheduled, forfeiture }, context);
  return { instalment, yearEndSettlement: settlement };
}

import { UNIT_FIELDS } from '../../../fields.js';
import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { sum, ZERO } from '../../../kernel/money.js';
import type { OfficeStaff } from '../ch4-offices/art17-office-staff.js';
import type { FilledFacts, TeachingDepartment } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';
import type { Choices } from '../readings.js';

/**
 * Art. 6: what a college earns itself joins its general pool, beside its allocation.
 *
 *     pool of the unit = Z + income
 *
 * Whether the average level of Art. 17 rises with it is reading D32; by default it does not, and income
 * counts against the approved total only (Art. 7).
 */
const CITATION = {
  article: '6',
  summary: {
    zh: '单位创收部分纳入本单位奖励性绩效工资总额',
    en: 'income of a unit joins its own pool',
  },
};

const POOL: Rule = {
  label: { zh: '单位奖励性绩效总额', en: 'pool of the unit' },
  unit: 'yuan/year',
  formula: '{Z} + {income}',
  citation: CITATION,
};

const RAISED: Rule = {
  label: { zh: '教学工作津贴平均水平', en: 'average teaching allowance' },
  symbol: 'P',
  unit: 'yuan/head',
  formula: '{allocated} + sum({income}) / {T2}',
  terms: {
    allocated: { zh: '核拨的平均水平', en: 'level of what is allocated' },
    income: { zh: '单位创收', en: 'income of units' },
  },
  citation: CITATION,
};

/** A unit for which none was entered has none; its pool reads the same way. */
export function incomeOf(department: TeachingDepartment): Explained {
  if (department.unitIncome !== null) {
    return departmentFact(department, 'unitIncome', department.unitIncome);
  }
  return leaf(UNIT_FIELDS.unitIncome, 'count', `departments.${department.code}.unitIncome`, ZERO);
}

export function poolOfUnit(code: string, allocation: Explained, income: Explained): Explained {
  const value = allocation.value.plus(income.value);
  return computed(POOL, `departments.${code}.pool`, value, { Z: allocation, income });
}

/** D32: the level that offices are measured by. */
export function withIncome(
  average: Explained,
  { departments }: FilledFacts,
  { collegeHeadcount }: OfficeStaff,
  choices: Choices,
): Explained {
  const income = departments.flatMap((one) =>
    one.unitIncome?.greaterThan(0) ? [incomeOf(one)] : [],
  );
  if (income.length === 0) return average;
  if (choices.D32 === 'besideLevel') return { ...average, readings: [...average.readings, 'D32'] };
  const total = sum(income.map((one) => one.value));
  const value = average.value.plus(total.dividedBy(collegeHeadcount.value));
  const allocated = { ...average, key: 'pool.allocatedTeachingAllowance' };
  const parts = { allocated, income, T2: collegeHeadcount };
  return computed(RAISED, 'pool.averageTeachingAllowance', value, parts, ['D32']);
}

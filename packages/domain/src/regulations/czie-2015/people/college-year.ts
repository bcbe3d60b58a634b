import { invariant } from '../../../kernel/invariant.js';
import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { roundToFen, sum } from '../../../kernel/money.js';
import type { Outcome } from '../../../outcome.js';
import type {
  CollegeYear,
  HeadcountDerivation,
  LedgerEntry,
  PersonYear,
  UnitCash,
} from '../../../person-outcome.js';
import { computeCap } from '../ch2-structure/art07-cap.js';
import { SETTLEMENT } from '../ch7-circumstances/art28-settlement.js';
import type { FilledFacts } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';
import type { PayEnv } from './pay-env.js';
import { cashOfUnit } from './unit-cash.js';

/** Arts. 6 and 7 over the whole college: what everything comes to, and what the approved total leaves. */
type Figures = Pick<
  Outcome,
  'departments' | 'offices' | 'allocated' | 'officeBase' | 'researchCoefficients'
>;

const sumOf = (zh: string, en: string, article: string): Rule => ({
  label: { zh, en },
  unit: 'yuan/year',
  formula: 'sum({parts})',
  terms: { parts: { zh: '各项', en: 'parts' } },
  citation: { article, summary: { zh, en } },
});

const BASE_PAY = sumOf('基础性绩效合计', 'base pay in all', '11');
const GENERAL = sumOf('一般业绩合计', 'general reward in all', '12');
const OUTSTANDING = sumOf('突出业绩合计', 'outstanding reward in all', '13');
const INCOME = sumOf('单位创收合计', 'income of units in all', '6');
const RESEARCH: Rule = {
  label: { zh: '科研工作津贴合计', en: 'research allowances in all' },
  unit: 'yuan/year',
  formula: 'roundToFen({M} * {R})',
  citation: {
    article: '22',
    item: '7',
    summary: { zh: '科研系数合计乘分配基数', en: 'research coefficients times the base' },
  },
};
const CADRES: Rule = {
  label: { zh: '非领导职务干部津贴合计', en: 'allowances of cadres in all' },
  unit: 'yuan/year',
  formula: 'roundToFen({M} * sum({x}))',
  citation: {
    article: '28',
    item: '11',
    summary: { zh: '按机关标准全额核拨', en: "in full, by the offices' standard" },
  },
};
const RESERVES = {
  label: { zh: '预留', en: 'reserves' },
  unit: 'yuan/year',
} as const;

export function computeCollege(
  people: readonly PersonYear[],
  derivations: readonly HeadcountDerivation[],
  facts: FilledFacts,
  figures: Figures,
  env: PayEnv,
): CollegeYear {
  const { college } = env.context;
  const units = figures.departments.map((result) => {
    const department = env.departments.get(result.code);
    invariant(department !== undefined, 'every result is of a department');
    return cashOfUnit(department, result, env.context);
  });
  const total = (rule: Rule, name: string, parts: readonly Explained[]): Explained =>
    computed(rule, `college.${name}`, sum(parts.map((part) => part.value)), { parts });
  const base = total(
    BASE_PAY,
    'basePayTotal',
    people.map((person) => person.basePay),
  );
  const general = total(GENERAL, 'generalTotal', generalParts(facts, figures));
  const awards = people.map((person) => person.outstanding);
  const outstanding = total(OUTSTANDING, 'outstandingTotal', awards);
  const incomes = units.map((unit) => unit.unitIncome);
  const income = total(INCOME, 'unitIncomeTotal', incomes);
  const cap = computeCap({ base, general, outstanding, income }, college.approvedTotal);
  return {
    people,
    derivations,
    units,
    basePayTotal: base,
    generalTotal: general,
    outstandingTotal: outstanding,
    unitIncomeTotal: income,
    reserves: leaf(RESERVES, 'fact', 'facts.college.reserves', college.reserves),
    ...cap,
    ledger: [
      ...people.flatMap((person) => person.ledger),
      ...units.flatMap((unit) => reserveOf(unit, env)),
    ],
  };
}

/** Art. 12: what colleges are allocated, what offices get, research posts and cadres. */
export function generalParts(facts: FilledFacts, figures: Figures): readonly Explained[] {
  const { allocated, offices, officeBase, researchCoefficients } = figures;
  const parts = [allocated, ...offices.flatMap((office) => office.allocation ?? [])];
  if (officeBase === null) return parts;
  if (researchCoefficients.value.greaterThan(0)) {
    const value = roundToFen(officeBase.value.times(researchCoefficients.value));
    const own = { M: officeBase, R: researchCoefficients };
    parts.push(computed(RESEARCH, 'college.researchTotal', value, own));
  }
  const x = facts.departments.flatMap((one) =>
    one.cadreCoefficients?.greaterThan(0)
      ? [departmentFact(one, 'cadreCoefficients', one.cadreCoefficients)]
      : [],
  );
  if (x.length > 0) {
    const value = roundToFen(officeBase.value.times(sum(x.map((one) => one.value))));
    parts.push(computed(CADRES, 'college.cadreTotal', value, { M: officeBase, x }));
  }
  return parts;
}

const UNIT_CONDITION = {
  zh: '年终考核后结算',
  en: 'settled after the annual assessment',
} as const;

/** Art. 28(2): what a unit has still to come. */
function reserveOf({ department, yearEndSettlement }: UnitCash, env: PayEnv): LedgerEntry[] {
  if (yearEndSettlement === null || yearEndSettlement.value.isZero()) return [];
  return [
    {
      key: `departments.${department}.reserve`,
      employeeNumber: null,
      department,
      kind: 'RESERVE',
      status: 'OPEN',
      citation: SETTLEMENT.citation,
      amount: yearEndSettlement,
      condition: UNIT_CONDITION,
      dueOn: env.context.college.settlementMonth,
    },
  ];
}

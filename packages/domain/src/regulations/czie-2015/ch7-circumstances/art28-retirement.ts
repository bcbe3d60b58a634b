import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal } from '../../../kernel/money.js';
import type { Person } from '../facts/person.js';
import { lastSpellOf } from '../facts/spells.js';
import type { PersonContext } from '../people/context.js';
import type { Choices } from '../readings.js';

/**
 * Art. 28(10): whoever retires soon from a professional post has a part of the load in research and
 * teaching construction lifted, not of the teaching load.
 *
 *     third year before: 30%      second: 40%      year of retirement: 50%
 *
 * Whether the year of retirement is the last of three in a row is reading D36.
 */
const RELIEF: Omit<Rule, 'formula'> = {
  label: { zh: '教研科研和教学建设工作量减免', en: 'relief of research and construction load' },
  unit: 'share',
  citation: {
    article: '28',
    item: '10',
    summary: { zh: '即将退休人员工作量减免', en: 'less load in the years before retirement' },
  },
};
const RELIEFS: Readonly<Record<Choices['D36'], Rule>> = {
  lastThreeYears: { ...RELIEF, formula: 'pick({left} + 1, [{last}, {second}, {third}])' },
  yearsBefore: {
    ...RELIEF,
    formula: 'if({left} = 0, {last}, pick({left} - 1, [{second}, {third}]))',
  },
};

const YEARS_LEFT: Rule = {
  label: { zh: '距退休年数', en: 'years to retirement' },
  unit: 'year',
  formula: '{retirement} - {year}',
};
const RETIREMENT = { label: { zh: '退休年份', en: 'year of retirement' }, unit: 'year' } as const;
const YEAR = { label: { zh: '年度', en: 'year' }, unit: 'year' } as const;

/** The years to retirement that have a relief, the last year first. */
const YEARS_WITH_RELIEF: Readonly<Record<Choices['D36'], readonly number[]>> = {
  lastThreeYears: [0, 1, 2],
  yearsBefore: [0, 2, 3],
};

/** Null where there is no relief this year. */
export function computeWorkloadRelief(
  person: Person,
  { period, numbers, choices }: PersonContext,
): Explained | null {
  const { employeeNumber, retirementYear } = person;
  const postGrade = lastSpellOf(person.postGrade, period)?.value;
  if (retirementYear === null || !postGrade?.startsWith('professional')) return null;
  const yearsLeft = retirementYear - Number(period);
  const last = numbers.rate('retirementRelief1');
  const second = numbers.rate('retirementRelief2');
  const third = numbers.rate('retirementRelief3');
  const relief = [last, second, third][YEARS_WITH_RELIEF[choices.D36].indexOf(yearsLeft)];
  if (relief === undefined) return null;
  const retirement = leaf(
    RETIREMENT,
    'fact',
    `facts.people.${employeeNumber}.retirementYear`,
    new Decimal(retirementYear),
  );
  const year = leaf(YEAR, 'count', `calendar.${period}`, new Decimal(period));
  const key = `people.${employeeNumber}.workloadRelief`;
  const left = computed(YEARS_LEFT, `${key}.yearsLeft`, new Decimal(yearsLeft), {
    retirement,
    year,
  });
  const parts = { left, last, second, third };
  return computed(RELIEFS[choices.D36], key, relief.value, parts, ['D36']);
}

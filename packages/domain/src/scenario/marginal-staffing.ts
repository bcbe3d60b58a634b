import { TITLE_CLASSES, type TitleClass } from '../fields.js';
import { Decimal, ONE, ZERO } from '../kernel/money.js';
import type { DepartmentResult } from '../outcome.js';
import { reachesThreshold } from '../regulations/czie-2015/ch3-colleges/art14-staffing.js';
import {
  headcountField,
  pathOf,
  UNTOLD,
  yearField,
  type Circumstances,
  type Place,
} from './marginal-place.js';

/** The dearest year that the table of Q knows. */
const LAST_VARIANCE_YEAR = 3;

/** The whole distance counts from the threshold on (D1); a shortage may not count at all (D3). */
export function staffingOf(one: DepartmentResult, at: Circumstances): readonly Place[] {
  const { numbers, choices } = at;
  if (choices.D1 === 'alwaysApplies') return [];
  const [heads, posts] = [one.headcount.value, one.establishment.value];
  const isShort = heads.lessThan(posts);
  if (isShort && choices.D3 === 'overstaffingOnly') return [];
  const share = numbers.rate('staffingThreshold').value;
  const threshold = posts.times(isShort ? ONE.minus(share) : ONE.plus(share));
  const isReached = reachesThreshold(heads, posts, share);
  // A shortage is left upward, and so is the threshold of too many met.
  const direction = isShort === isReached ? 'up' : 'down';
  const after = heads.plus(direction === 'up' ? 1 : -1);
  const isCrossed = reachesThreshold(after, posts, share) !== isReached;
  return [
    {
      ...UNTOLD,
      kind: 'staffing',
      units: [one.code],
      threshold,
      value: heads,
      distance: heads.minus(threshold).abs(),
      unitOfDistance: 'head',
      direction,
      isReached,
      ...(isCrossed ? withHeads(one, after, isReached, at) : {}),
    },
  ];
}

/** A head of the class that the department has most of comes or goes. */
function withHeads(
  one: DepartmentResult,
  after: Decimal,
  isReached: boolean,
  at: Circumstances,
): Pick<Place, 'title' | 'adjustment' | 'crossing'> {
  const [heads, posts] = [one.headcount.value, one.establishment.value];
  const field = headcountField(at.choices);
  const { title, count } = mostFrequent(one.code, at);
  const path = `${pathOf(one)}.${field}.${title}`;
  const value = count.plus(after).minus(heads).toString();
  const before = one.staffingAdjustment.value.times(heads.minus(posts).abs());
  const units = isReached ? before : deductionAt(one, after, at).negated();
  const adjustment = units.times(one.staffRate.value).times(one.assessmentCoefficient.value);
  return { title, adjustment, crossing: [{ path, value }] };
}

/** Q·|T − B| with so many heads beyond the threshold. */
function deductionAt(
  { establishment, varianceYear }: DepartmentResult,
  heads: Decimal,
  { numbers }: Circumstances,
): Decimal {
  const direction = heads.greaterThan(establishment.value) ? 'over' : 'under';
  const year = Decimal.min(varianceYear.value, LAST_VARIANCE_YEAR).toNumber() as 1 | 2 | 3;
  const distance = heads.minus(establishment.value).abs();
  return numbers.rate(`${direction}staffing${year}`).value.times(distance);
}

function mostFrequent(
  code: string,
  { facts, choices }: Circumstances,
): { readonly title: TitleClass; readonly count: Decimal } {
  const heads = facts.departments[code]?.[headcountField(choices)];
  const counts = TITLE_CLASSES.map((title) => ({ title, count: new Decimal(heads?.[title] ?? 0) }));
  return counts.reduce((most, one) => (one.count.greaterThan(most.count) ? one : most));
}

/** A variance that counts again next year weighs more, until the third year. */
export function nextYearOf(one: DepartmentResult, { outcome, choices }: Circumstances) {
  const { value } = one.varianceYear;
  if (one.staffingAdjustment.value.equals(ZERO) || value.greaterThanOrEqualTo(LAST_VARIANCE_YEAR)) {
    return [];
  }
  const threshold = value.plus(1);
  const path = `${pathOf(one)}.${yearField(choices)}`;
  const place: Place = {
    ...UNTOLD,
    kind: 'varianceYear',
    units: [one.code],
    threshold,
    value,
    distance: ONE,
    unitOfDistance: 'year',
    direction: 'up',
    isReached: false,
    expectedFrom: `${Number(outcome.period) + 1}-01`,
    crossing: [{ path, value: threshold.toString() }],
  };
  return [place];
}

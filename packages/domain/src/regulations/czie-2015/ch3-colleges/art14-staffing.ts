import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { pick } from '../../../kernel/formula-functions.js';
import { settle, ZERO, type Decimal } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import { countStaff, type CountedStaff } from '../ch1-scope/art03-counted-staff.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { TeachingDepartment } from '../facts/department.js';
import { departmentFact } from '../facts/leaves.js';
import type { Choices } from '../readings.js';
import { computeAverageTitleCoefficient } from './art14-title-coefficient.js';

/**
 * Art. 14, q and Q: what being over or under the establishment takes away.
 *
 *     q = |B − T| / B      from ten per cent on Q by direction and year, else 0      T·Y1 − Q·|T − B|
 *
 * The threshold is compared as a product, |T − B| ≥ 0.1·B, so that no quotient decides. Readings: D1
 * below the threshold, D3 shortages, D4 the count of years.
 */
const CITATION = {
  article: '14',
  summary: { zh: '超（缺）编的扣减', en: 'deduction for being over or under establishment' },
};

const VARIANCE: Rule = {
  label: { zh: '超（缺）编率', en: 'staffing variance' },
  symbol: 'q',
  unit: 'share',
  formula: 'abs({B} - {T}) / {B}',
  citation: CITATION,
};

const ADJUSTMENT: Omit<Rule, 'formula'> = {
  label: { zh: '编制调节系数', en: 'staffing adjustment' },
  symbol: 'Q',
  unit: 'coefficient',
  citation: CITATION,
  terms: {
    threshold: { zh: '10%', en: '10%' },
    year: { zh: '年次', en: 'year' },
    over: { zh: '超编系数', en: 'overstaffed' },
    under: { zh: '缺编系数', en: 'understaffed' },
  },
};

const UNITS: Rule = {
  label: { zh: '人员基数', en: 'staff units' },
  symbol: 'T·Y1−Q·|T−B|',
  unit: 'units',
  formula: 'settle({T} * {Y1} - {Q} * abs({T} - {B}))',
  citation: CITATION,
};

const REACHED = 'abs({T} - {B}) >= {threshold} * {B}';
const OVER = 'pick({year}, {over})';
const UNDER = 'pick({year}, {under})';

/** Q under each pair of options of D1 and D3. */
const ADJUSTMENTS: Readonly<Record<Choices['D1'], Readonly<Record<Choices['D3'], Rule>>>> = {
  zeroBelowThreshold: {
    literal: { ...ADJUSTMENT, formula: `if(${REACHED}, if({T} > {B}, ${OVER}, ${UNDER}), 0)` },
    overstaffingOnly: { ...ADJUSTMENT, formula: `if({T} > {B}, if(${REACHED}, ${OVER}, 0), 0)` },
  },
  alwaysApplies: {
    literal: { ...ADJUSTMENT, formula: `if({T} > {B}, ${OVER}, if({T} < {B}, ${UNDER}, 0))` },
    overstaffingOnly: { ...ADJUSTMENT, formula: `if({T} > {B}, ${OVER}, 0)` },
  },
};

export interface Staffing {
  readonly counted: CountedStaff;
  readonly establishment: Explained;
  readonly averageTitleCoefficient: Explained;
  readonly variance: Explained;
  readonly varianceYear: Explained;
  readonly adjustment: Explained;
  readonly staffUnits: Explained;
}

/** Whether |T − B| is at least the threshold's share of B, exactly. */
export function reachesThreshold(heads: Decimal, establishment: Decimal, share: Decimal): boolean {
  return heads.minus(establishment).abs().greaterThanOrEqualTo(share.times(establishment));
}

export function computeStaffing(
  department: TeachingDepartment,
  numbers: Numbers,
  choices: Choices,
  reader: Reader,
): Staffing | undefined {
  const { code } = department;
  const varianceYear = yearOf(department, choices, reader);
  const counted = countStaff(department, choices, reader);
  if (counted === undefined || varianceYear === undefined) return undefined;
  const heads = counted.headcount;
  const establishment = departmentFact(department, 'establishment', department.establishment);
  const title = computeAverageTitleCoefficient(code, counted, numbers, choices);
  const distance = heads.value.minus(establishment.value).abs();
  const variance = computed(
    VARIANCE,
    `departments.${code}.staffingVariance`,
    distance.dividedBy(establishment.value),
    { B: establishment, T: heads },
  );
  const adjustment = computeAdjustment(code, heads, establishment, varianceYear, numbers, choices);
  const staffUnits = computed(
    UNITS,
    `departments.${code}.staffUnits`,
    settle(title.total.minus(adjustment.value.times(distance))),
    { T: heads, Y1: title.average, Q: adjustment, B: establishment },
  );
  return {
    counted,
    establishment,
    averageTitleCoefficient: title.average,
    variance,
    varianceYear,
    adjustment,
    staffUnits,
  };
}

function yearOf(
  department: TeachingDepartment,
  choices: Choices,
  reader: Reader,
): Explained | undefined {
  const field = choices.D4 === 'sameDirection' ? 'varianceYear' : 'varianceYearAnyDirection';
  const value = department[field];
  if (value === null) {
    reader.report('missing', `departments.${department.code}.${field}`);
    return undefined;
  }
  return departmentFact(department, field, value);
}

function computeAdjustment(
  code: string,
  heads: Explained,
  establishment: Explained,
  varianceYear: Explained,
  numbers: Numbers,
  choices: Choices,
): Explained {
  const threshold = numbers.rate('staffingThreshold');
  const over = [1, 2, 3].map((year) => numbers.rate(`overstaffing${year as 1 | 2 | 3}`));
  const under = [1, 2, 3].map((year) => numbers.rate(`understaffing${year as 1 | 2 | 3}`));
  const isOver = heads.value.greaterThan(establishment.value);
  const isUnder = heads.value.lessThan(establishment.value);
  const isReached =
    choices.D1 === 'alwaysApplies' ||
    reachesThreshold(heads.value, establishment.value, threshold.value);
  const applies = isReached && (isOver || (isUnder && choices.D3 === 'literal'));
  const value = applies ? pick(varianceYear.value, isOver ? over : under).value : ZERO;
  const parts = {
    T: heads,
    B: establishment,
    year: varianceYear,
    over,
    ...(choices.D1 === 'zeroBelowThreshold' ? { threshold } : {}),
    ...(choices.D3 === 'literal' ? { under } : {}),
  };
  const readings = ['D1', 'D3', 'D4'];
  const key = `departments.${code}.staffingAdjustment`;
  return computed(ADJUSTMENTS[choices.D1][choices.D3], key, value, parts, readings);
}

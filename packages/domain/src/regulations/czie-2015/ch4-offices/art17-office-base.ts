import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { ONE, roundToFen, sumProduct, type Decimal } from '../../../kernel/money.js';
import { exactKey, publish } from '../ch3-colleges/art14-rates.js';
import type { Choices } from '../readings.js';
import type { OfficeStaff, ResearchPlace } from './art17-office-staff.js';

/**
 * Art. 17: an average office post is worth 0.95 of the colleges' average teaching allowance.
 *
 *     P = Z / (0.95·T1 + ΣT2)      M = 0.95·P·T1 / Σxy
 *
 * Here Z is the general pool; Art. 14 uses the letter for one department. Research posts are paid by M
 * as well (Art. 22(7)). Readings D2b, D11, D35.
 */
const CITATION = {
  article: '17',
  summary: {
    zh: '机关人均为学院平均水平的 0.95 倍',
    en: 'an office head is worth 0.95 of the colleges’ average',
  },
};

const POOL = {
  label: { zh: '一般业绩奖励性绩效工资总量', en: 'general pool' },
  symbol: 'Z',
  unit: 'yuan/year',
  citation: CITATION,
} as const;
const AVERAGE = {
  label: { zh: '教学工作津贴平均水平', en: 'average teaching allowance' },
  symbol: 'P',
  unit: 'yuan/head',
  citation: CITATION,
} as const;
const BASE = {
  label: { zh: '分配基数', en: 'office base' },
  symbol: 'M',
  unit: 'yuan/coefficient',
  citation: CITATION,
} as const;

/** The ratio of Art. 17 has no letter, so it prints in words. */
const TERMS = { r: { zh: '倍比', en: 'ratio' }, Tr: { zh: '科研岗人数', en: 'research heads' } };

/** Heads that share the general pool, an office head at the ratio; what Z is divided by to give P. */
const SHARERS: Readonly<Record<ResearchPlace, string>> = {
  none: '{T1} * {r} + {T2}',
  inside: '{T2} + {T1} * {r} * (1 + {R} / {xy})',
  counted: '({T1} + {Tr}) * {r} + {T2}',
};
/** What offices, and research posts inside the pool, have to share. */
const BUDGETS: Readonly<Record<ResearchPlace, string>> = {
  none: '{r} * {P} * {T1}',
  inside: '{r} * {P} * {T1} * (1 + {R} / {xy})',
  counted: '{r} * {P} * ({T1} + {Tr})',
};

function partsOf(staff: OfficeStaff): Record<string, Explained> {
  const parts: Record<string, Explained> = { T1: staff.officeHeadcount, r: staff.officeRatio };
  if (staff.place === 'inside') {
    parts['R'] = staff.researchCoefficients;
    parts['xy'] = staff.weightedCoefficients;
  }
  if (staff.place === 'counted' && staff.researchHeadcount) parts['Tr'] = staff.researchHeadcount;
  return parts;
}

/** 0.95·T1, enlarged by research posts where they are inside; in the order of the formulas. */
function weightedHeads(staff: OfficeStaff): Decimal {
  const heads = staff.officeHeadcount.value;
  const ratio = staff.officeRatio.value;
  switch (staff.place) {
    case 'none':
      return heads.times(ratio);
    case 'inside':
      return heads.times(ratio).times(researchFactor(staff));
    case 'counted':
      return heads.plus(staff.researchHeadcount?.value ?? 0).times(ratio);
  }
}

function researchFactor(staff: OfficeStaff): Decimal {
  return ONE.plus(staff.researchCoefficients.value.dividedBy(staff.weightedCoefficients.value));
}

function sharers(staff: OfficeStaff): Decimal {
  return weightedHeads(staff).plus(staff.collegeHeadcount.value);
}

/** P from the general pool. */
export function averageFromGeneralPool(pool: Explained, staff: OfficeStaff): Explained {
  const rule = { ...AVERAGE, terms: TERMS, formula: `{Z} / (${SHARERS[staff.place]})` };
  const parts = { ...partsOf(staff), Z: pool, T2: staff.collegeHeadcount };
  const value = pool.value.dividedBy(sharers(staff));
  return computed(rule, 'pool.averageTeachingAllowance', value, parts, staff.readings);
}

/** P from what the colleges get: W, or ΣZ where the rates were given. */
export function averageFromTeachingPool(paid: Explained, staff: OfficeStaff): Explained {
  const rule = { ...AVERAGE, formula: '{W} / {T2}' };
  const value = paid.value.dividedBy(staff.collegeHeadcount.value);
  const parts = { W: paid, T2: staff.collegeHeadcount };
  return computed(rule, 'pool.averageTeachingAllowance', value, parts);
}

/** The colleges' part of an entered general pool, to the fen. */
export function teachingPoolOf(pool: Explained, staff: OfficeStaff): Explained {
  const rule: Rule = {
    label: { zh: '核拨总量', en: 'teaching pool' },
    symbol: 'W',
    unit: 'yuan/year',
    citation: CITATION,
    terms: TERMS,
    formula: `roundToFen({Z} / (${SHARERS[staff.place]}) * {T2})`,
  };
  const value = roundToFen(
    pool.value.dividedBy(sharers(staff)).times(staff.collegeHeadcount.value),
  );
  const parts = { ...partsOf(staff), Z: pool, T2: staff.collegeHeadcount };
  return computed(rule, 'pool.teachingPool', value, parts, [...staff.readings, 'D35']);
}

/** The general pool that an average level needs, to the fen. */
export function generalPoolFor(average: Explained, staff: OfficeStaff): Explained {
  const rule = { ...POOL, terms: TERMS, formula: `roundToFen({P} * (${SHARERS[staff.place]}))` };
  const parts = { ...partsOf(staff), P: average, T2: staff.collegeHeadcount };
  const value = roundToFen(average.value.times(sharers(staff)));
  return computed(rule, 'pool.generalPool', value, parts, [...staff.readings, 'D35']);
}

/** What offices, and research posts inside the pool, may get in all, to the fen. */
export function officeBudget(average: Explained, staff: OfficeStaff): Explained {
  const rule: Rule = {
    label: { zh: '管理服务津贴预算', en: 'budget of the offices' },
    unit: 'yuan/year',
    citation: CITATION,
    terms: TERMS,
    formula: `roundToFen(${BUDGETS[staff.place]})`,
  };
  const value = roundToFen(budgetValue(average, staff));
  const parts = { ...partsOf(staff), P: average };
  return computed(rule, 'pool.officeBudget', value, parts, [...staff.readings, 'D35']);
}

function budgetValue(average: Explained, staff: OfficeStaff): Decimal {
  const level = staff.officeRatio.value.times(average.value);
  switch (staff.place) {
    case 'none':
      return level.times(staff.officeHeadcount.value);
    case 'inside':
      return level.times(staff.officeHeadcount.value).times(researchFactor(staff));
    case 'counted':
      return level.times(staff.officeHeadcount.value.plus(staff.researchHeadcount?.value ?? 0));
  }
}

/** M, by assessed coefficients where D2b scales it; null where nobody has a coefficient. */
export function computeOfficeBase(
  average: Explained,
  counted: OfficeStaff,
  assessed: readonly {
    readonly coefficients: Explained;
    readonly assessment: { readonly coefficient: Explained } | null;
  }[],
  choices: Choices,
): Explained | null {
  const isScaled = choices.D2b === 'scaledToBudget';
  // As printed, research posts solved inside the pool move P and leave the formula of M alone.
  const staff: OfficeStaff =
    counted.place === 'inside' && !isScaled ? { ...counted, place: 'none' } : counted;
  const inScope = assessed.flatMap(({ coefficients: own, assessment }) =>
    assessment ? [{ own, Yd: assessment.coefficient }] : [],
  );
  const coefficients = inScope.map((one) => one.own);
  const assessments = inScope.map((one) => one.Yd);
  const own = isScaled
    ? sumProduct(
        coefficients.map((one) => one.value),
        assessments.map((one) => one.value),
      )
    : staff.weightedCoefficients.value;
  const divisor = staff.place === 'none' ? own : own.plus(staff.researchCoefficients.value);
  if (!own.greaterThan(0)) return null;
  const ownTerm = isScaled ? 'sumProduct({coefficients}, {Yd})' : '{xy}';
  const rule: Rule = {
    ...BASE,
    terms: TERMS,
    formula: `${BUDGETS[staff.place]} / ${staff.place === 'none' ? ownTerm : `(${ownTerm} + {R})`}`,
  };
  const parts = {
    ...partsOf(staff),
    P: average,
    ...(staff.place === 'none' ? {} : { R: staff.researchCoefficients }),
    ...(isScaled ? { coefficients, Yd: assessments } : { xy: staff.weightedCoefficients }),
  };
  const value = budgetValue(average, staff).dividedBy(divisor);
  const key = exactKey('pool', 'officeBase', choices);
  const exact = computed(rule, key, value, parts, [...staff.readings, 'D2b']);
  return publish(exact, BASE, choices);
}

import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { Decimal, roundHalfUp } from '../../../kernel/money.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { Choices } from '../readings.js';

/**
 * Art. 14 and Art. 20: from a rank to the assessment coefficient.
 *
 *     places = share·n, rounded (D6)      the coefficient of the first cut-off reached, or 0.98
 */
export const assessmentCitation = (article: string) => ({
  article,
  summary: { zh: '按年度考核得分排名取系数', en: 'coefficient by rank of the annual score' },
});

const SIZE = {
  label: { zh: '参加排名的单位数', en: 'units ranked' },
  symbol: 'n',
  unit: 'none',
} as const;

const CUTOFF: Rule = {
  label: { zh: '名额', en: 'places' },
  unit: 'rank',
  formula: 'roundToWhole({share} * {n})',
};

const byRank = (reaches: (cutoff: 1 | 2 | 3) => string): string =>
  `if({isQualified}, if(${reaches(1)}, {first}, if(${reaches(2)}, {second}, ` +
  `if(${reaches(3)}, {third}, {last}))), {unqualified})`;

const COEFFICIENT: Omit<Rule, 'formula'> = {
  label: { zh: '考核系数', en: 'assessment coefficient' },
  symbol: 'Y2',
  unit: 'coefficient',
  terms: {
    isQualified: { zh: '合格', en: 'qualified' },
    rank: { zh: '名次', en: 'rank' },
    k1: { zh: '20% 名额', en: '20% places' },
    k2: { zh: '40% 名额', en: '40% places' },
    k3: { zh: '80% 名额', en: '80% places' },
    p1: { zh: '20%', en: '20%' },
    p2: { zh: '40%', en: '40%' },
    p3: { zh: '80%', en: '80%' },
    first: { zh: '首档系数', en: 'first' },
    second: { zh: '次档系数', en: 'second' },
    third: { zh: '中档系数', en: 'third' },
    last: { zh: '末档系数', en: 'last' },
    unqualified: { zh: '不合格系数', en: 'unqualified' },
  },
};
const COEFFICIENTS: Readonly<Record<Choices['D6'], Rule>> = {
  roundedCount: { ...COEFFICIENT, formula: byRank((cutoff) => `{rank} <= {k${cutoff}}`) },
  roundedPercentage: {
    ...COEFFICIENT,
    formula: byRank((cutoff) => `roundToPercent({rank} / {n}) <= {p${cutoff}}`),
  },
};

/** Everything that units of one ranking share. */
export interface Scale {
  readonly size: Explained;
  readonly shares: readonly [Explained, Explained, Explained];
  readonly places: readonly [Explained, Explained, Explained];
  /** First fifth, second fifth, middle, last fifth, unqualified. */
  readonly coefficients: readonly [Explained, Explained, Explained, Explained, Explained];
  readonly rule: Rule;
}

export function scaleOf(
  ranking: { readonly key: string; readonly article: '14' | '20' },
  size: number,
  numbers: Numbers,
  choices: Choices,
): Scale {
  const { rate } = numbers;
  const n = leaf(SIZE, 'count', `pool.ranking.${ranking.key}.size`, new Decimal(size));
  const isOffice = ranking.article === '20';
  const shares = isOffice
    ? ([rate('officeCutoff1'), rate('officeCutoff2'), rate('officeCutoff3')] as const)
    : ([rate('cutoff1'), rate('cutoff2'), rate('cutoff3')] as const);
  const place = (share: Explained, index: number): Explained => {
    const key = `pool.ranking.${ranking.key}.cutoff${index}`;
    const value = roundHalfUp(share.value.times(n.value), 0);
    return computed(CUTOFF, key, value, { share, n }, ['D6']);
  };
  return {
    size: n,
    shares,
    places: [place(shares[0], 1), place(shares[1], 2), place(shares[2], 3)],
    coefficients: isOffice
      ? [
          rate('officeAssessment1'),
          rate('officeAssessment2'),
          rate('officeAssessment3'),
          rate('officeAssessment4'),
          rate('officeAssessmentUnqualified'),
        ]
      : [
          rate('assessment1'),
          rate('assessment2'),
          rate('assessment3'),
          rate('assessment4'),
          rate('assessmentUnqualified'),
        ],
    rule: {
      ...COEFFICIENTS[choices.D6],
      ...(isOffice ? { symbol: 'Yd' } : {}),
      citation: assessmentCitation(ranking.article),
    },
  };
}

/** Which band a rank falls into, best first. */
export function bandOf(rank: Decimal, scale: Scale, choices: Choices): 0 | 1 | 2 | 3 {
  const reaches = (index: 0 | 1 | 2): boolean =>
    choices.D6 === 'roundedCount'
      ? rank.lessThanOrEqualTo(scale.places[index].value)
      : roundHalfUp(rank.dividedBy(scale.size.value), 2).lessThanOrEqualTo(
          scale.shares[index].value,
        );
  if (reaches(0)) return 0;
  if (reaches(1)) return 1;
  return reaches(2) ? 2 : 3;
}

export function coefficientOf(
  unit: { readonly code: string; readonly isQualified: Explained<boolean> },
  rank: Explained,
  scale: Scale,
  choices: Choices,
): Explained {
  const [first, second, third, last, unqualified] = scale.coefficients;
  const bands = [first, second, third, last] as const;
  const chosen = unit.isQualified.value ? bands[bandOf(rank.value, scale, choices)] : unqualified;
  const [k1, k2, k3] = scale.places;
  const [p1, p2, p3] = scale.shares;
  const limits = choices.D6 === 'roundedCount' ? { k1, k2, k3 } : { p1, p2, p3, n: scale.size };
  return computed(
    scale.rule,
    `departments.${unit.code}.assessmentCoefficient`,
    chosen.value,
    { isQualified: unit.isQualified, rank, ...limits, first, second, third, last, unqualified },
    ['D6', 'D9'],
  );
}

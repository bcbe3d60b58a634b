import { pick } from '../../../kernel/formula-functions.js';
import { roundHalfUp, type Decimal } from '../../../kernel/money.js';
import { Reader } from '../../../kernel/read.js';
import { countStaff } from '../ch1-scope/art03-counted-staff.js';
import { scoreOf } from '../ch3-colleges/art14-score.js';
import { computeAverageTitleCoefficient } from '../ch3-colleges/art14-title-coefficient.js';
import type { Decision } from '../decision.js';
import type { Edition } from '../edition-2015-01/index.js';
import { numbersOf, type Numbers } from '../edition-2015-01/numbers.js';
import type { FilledFacts, TeachingDepartment } from '../facts/department.js';
import { RECOMMENDED } from '../decision.js';
import type { ReadingCode } from '../readings.js';
import { Scale } from './scale.js';

/**
 * A year as columns of whole numbers, each in the unit that its comment names, so that sums and
 * products in doubles are exact below 2^53.
 */
export interface Columns {
  readonly codes: readonly string[];
  /** T and B, hundredths. */
  readonly heads: Float64Array;
  readonly establishment: Float64Array;
  /** T·Y1, ten-thousandths. */
  readonly titles: Float64Array;
  /** Q where the department is over or under, hundredths. */
  readonly overstaffing: Float64Array;
  readonly understaffing: Float64Array;
  /** S1, hundredths; nought in a teaching department. */
  readonly students: Float64Array;
  /** N, ten-thousandths; nought in a college. */
  readonly shares: Float64Array;
  /** Millionths of a point. */
  readonly scores: Float64Array;
  readonly isQualified: Uint8Array;
  /** T1 and Σxy, hundredths. */
  readonly officeHeads: number;
  readonly officeCoefficients: number;
  /** The general pool or W, fen; one of them is given. */
  readonly generalPool: number | null;
  readonly teachingPool: number | null;
  /** Ten-thousandths. */
  readonly staffShare: number;
  readonly officeRatio: number;
  /** The threshold of q, ten-thousandths. */
  readonly threshold: number;
  /** How many ranks the first three bands reach to. */
  readonly cutoffs: readonly [number, number, number];
  /** Y2 of the four bands and of the unqualified, hundredths. */
  readonly assessments: readonly [number, number, number, number, number];
}

/** Readings that the bulk path knows in one option only; the others are settled while counting. */
const FIXED_READINGS: readonly ReadingCode[] = [
  'D1',
  'D2',
  'D2b',
  'D3',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'D11',
  'D32',
  'D35',
];

/** Null where the year asks for more than the bulk path covers. */
export function columnsOf(
  facts: FilledFacts,
  edition: Edition,
  decision: Decision,
): Columns | null {
  const { choices, lockMode } = decision;
  if (lockMode !== 'POOL') return null;
  if (FIXED_READINGS.some((code) => choices[code] !== RECOMMENDED[code])) return null;
  const numbers = numbersOf(edition);
  const staff = countAll(facts.departments, numbers, decision);
  if (staff === null) return null;
  const scale = new Scale();
  const columns = scaled({ facts, decision, numbers, staff, scale });
  return scale.isExact && comparesExactly(columns) ? columns : null;
}

/** The threshold is compared in products of ten thousandths and hundredths. */
function comparesExactly({ heads, establishment, threshold }: Columns): boolean {
  const largest = Math.max(10_000, threshold);
  const isSafe = (value: number): boolean => Number.isSafeInteger(value * largest);
  return heads.every(isSafe) && establishment.every(isSafe);
}

interface Counted {
  readonly heads: Decimal;
  readonly titles: Decimal;
  readonly over: Decimal;
  readonly under: Decimal;
}

/** The chapters' own counts, under whatever reading of who counts. */
function countAll(
  departments: readonly TeachingDepartment[],
  numbers: Numbers,
  { choices }: Decision,
): readonly Counted[] | null {
  const reader = new Reader();
  const over = ([1, 2, 3] as const).map((year) => numbers.rate(`overstaffing${year}`));
  const under = ([1, 2, 3] as const).map((year) => numbers.rate(`understaffing${year}`));
  const counts = departments.flatMap((department): Counted[] => {
    const counted = countStaff(department, choices, reader);
    const year =
      choices.D4 === 'sameDirection'
        ? department.varianceYear
        : department.varianceYearAnyDirection;
    if (counted === undefined || year === null) return [];
    const { code } = department;
    return [
      {
        heads: counted.headcount.value,
        titles: computeAverageTitleCoefficient(code, counted, numbers, choices).total,
        over: pick(year, over).value,
        under: pick(year, under).value,
      },
    ];
  });
  return counts.length === departments.length ? counts : null;
}

interface Ingredients {
  readonly facts: FilledFacts;
  readonly decision: Decision;
  readonly numbers: Numbers;
  readonly staff: readonly Counted[];
  readonly scale: Scale;
}

function scaled({ facts, decision, numbers, staff, scale }: Ingredients): Columns {
  const { departments } = facts;
  const rate = (key: Parameters<Numbers['rate']>[0]): Decimal => numbers.rate(key).value;
  const place = (key: 'cutoff1' | 'cutoff2' | 'cutoff3'): number =>
    roundHalfUp(rate(key).times(departments.length), 0).toNumber();
  const offices = facts.offices.filter((office) => !office.hasOwnAccounts);
  const total = (read: (office: (typeof offices)[number]) => Decimal): number =>
    offices.reduce((sum, office) => sum + scale.whole(read(office), 100), 0);
  const { generalPool, teachingPool } = decision;
  return {
    codes: departments.map((department) => department.code),
    heads: scale.column(staff, 100, (one) => one.heads),
    establishment: scale.column(departments, 100, (one) => one.establishment),
    titles: scale.column(staff, 10_000, (one) => one.titles),
    overstaffing: scale.column(staff, 100, (one) => one.over),
    understaffing: scale.column(staff, 100, (one) => one.under),
    students: scale.column(departments, 100, (one) => one.students),
    shares: scale.column(departments, 10_000, (one) => one.commonCourseShare),
    scores: scale.column(departments, 1_000_000, (one) => scoreOf(one, []).value),
    isQualified: Uint8Array.from(departments, (one) => (one.isQualified ? 1 : 0)),
    officeHeads: total((office) => office.headcount),
    officeCoefficients: total((office) => office.coefficients),
    generalPool: generalPool && scale.whole(generalPool, 100),
    teachingPool: teachingPool && scale.whole(teachingPool, 100),
    staffShare: scale.whole(decision.staffShare ?? rate('staffShare'), 10_000),
    officeRatio: scale.whole(decision.officeRatio ?? rate('officeRatio'), 10_000),
    threshold: scale.whole(rate('staffingThreshold'), 10_000),
    cutoffs: [place('cutoff1'), place('cutoff2'), place('cutoff3')],
    assessments: [
      scale.whole(rate('assessment1'), 100),
      scale.whole(rate('assessment2'), 100),
      scale.whole(rate('assessment3'), 100),
      scale.whole(rate('assessment4'), 100),
      scale.whole(rate('assessmentUnqualified'), 100),
    ],
  };
}

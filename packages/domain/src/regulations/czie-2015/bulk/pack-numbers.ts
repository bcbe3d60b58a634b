import type { Edition } from '../edition-2015-01/index.js';
import { shifted } from './pack-units.js';

/** Coefficients of titles, of Q and of Y2 in hundredths, shares in ten-thousandths. */
const OF_A_COEFFICIENT = 2;
const OF_A_CUT = 4;
export const PER_CUT = 10_000;

type Five = readonly [number, number, number, number, number];
type Three = readonly [number, number, number];

/** A ranking's shares of the first three bands, and Y2 of the four bands and of the unqualified. */
export interface PackedScale {
  readonly cutoffs: Three;
  readonly coefficients: Five;
}

/** The numbers of an edition that Articles 14 to 20 take, without their citations. */
export interface PackedNumbers {
  /** In the order of the title classes. */
  readonly titles: Float64Array;
  readonly threshold: number;
  readonly overstaffing: Three;
  readonly understaffing: Three;
  readonly teaching: PackedScale;
  readonly office: PackedScale;
  /** Shares as they are. */
  readonly staffShare: number;
  readonly officeRatio: number;
}

const known = new WeakMap<Edition, PackedNumbers>();

export function packNumbers(edition: Edition): PackedNumbers {
  const numbers = known.get(edition) ?? packNew(edition);
  known.set(edition, numbers);
  return numbers;
}

function packNew({ rates, tables }: Edition): PackedNumbers {
  const rate = (key: keyof Edition['rates'], places: number): number =>
    shifted(rates[key].value, places);
  const cells = tables.find(({ key }) => key === 'table1')?.rows.flatMap((row) => row.cells) ?? [];
  const title = (key: string): number => {
    const printed = cells.find((cell) => cell.key === `table1.${key}`)?.value ?? 'no number';
    return shifted(printed, OF_A_COEFFICIENT);
  };
  const [senior, associate] = [title('senior'), title('associate')];
  const [intermediate, junior] = [title('intermediate'), title('junior')];
  const coefficient = (key: keyof Edition['rates']): number => rate(key, OF_A_COEFFICIENT);
  const cut = (key: keyof Edition['rates']): number => rate(key, OF_A_CUT);
  return {
    // Untitled doctors, masters and others count as the titles that their degrees stand for.
    titles: Float64Array.of(
      senior,
      associate,
      intermediate,
      junior,
      associate,
      intermediate,
      junior,
    ),
    threshold: cut('staffingThreshold'),
    overstaffing: [
      coefficient('overstaffing1'),
      coefficient('overstaffing2'),
      coefficient('overstaffing3'),
    ],
    understaffing: [
      coefficient('understaffing1'),
      coefficient('understaffing2'),
      coefficient('understaffing3'),
    ],
    teaching: {
      cutoffs: [cut('cutoff1'), cut('cutoff2'), cut('cutoff3')],
      coefficients: [
        coefficient('assessment1'),
        coefficient('assessment2'),
        coefficient('assessment3'),
        coefficient('assessment4'),
        coefficient('assessmentUnqualified'),
      ],
    },
    office: {
      cutoffs: [cut('officeCutoff1'), cut('officeCutoff2'), cut('officeCutoff3')],
      coefficients: [
        coefficient('officeAssessment1'),
        coefficient('officeAssessment2'),
        coefficient('officeAssessment3'),
        coefficient('officeAssessment4'),
        coefficient('officeAssessmentUnqualified'),
      ],
    },
    staffShare: rate('staffShare', 0),
    officeRatio: rate('officeRatio', 0),
  };
}

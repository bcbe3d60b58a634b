import { Decimal } from '@hebo/domain';
import type { RegulationNumber } from '@hebo/domain';
import type { Driver, DriverUnit } from './driver';
import { groundIn } from './regulation';

const PREFIX = 'regulation.';

/** Keys of the edition's numbers, in the groups of the panel and the order of the text. */
export const NUMBER_GROUPS = {
  titles: ['table1.senior', 'table1.associate', 'table1.intermediate', 'table1.junior'],
  staffing: [
    'staffingThreshold',
    'overstaffing1',
    'overstaffing2',
    'overstaffing3',
    'understaffing1',
    'understaffing2',
    'understaffing3',
  ],
  assessment: [
    'assessment1',
    'assessment2',
    'assessment3',
    'assessment4',
    'assessmentUnqualified',
    'cutoff1',
    'cutoff2',
    'cutoff3',
    'officeAssessment1',
    'officeAssessment2',
    'officeAssessment3',
    'officeAssessment4',
    'officeAssessmentUnqualified',
    'officeCutoff1',
    'officeCutoff2',
    'officeCutoff3',
  ],
} as const;

export type NumberGroup = keyof typeof NUMBER_GROUPS;

/** Where sliders of coefficients end; the box takes any value. */
const MOST_COEFFICIENT = '4';

export function numberDrivers(edition: string, group: NumberGroup): readonly Driver[] {
  const { numbers } = groundIn(edition);
  return NUMBER_GROUPS[group].flatMap((key) => {
    const number = numbers.get(key);
    return number ? [driverOf(number, group)] : [];
  });
}

function driverOf({ key, label, unit, citation }: RegulationNumber, group: NumberGroup): Driver {
  const isShare = unit === 'share';
  const isFactor = group === 'staffing' && !isShare;
  return {
    path: `${PREFIX}${key}`,
    name: key,
    label,
    unit: 'none' satisfies DriverUnit,
    step: isFactor ? '0.05' : '0.01',
    max: isShare || isFactor ? '1' : mostOf(group),
    article: citation.article,
    ...(citation.table !== undefined && { table: citation.table }),
  };
}

const mostOf = (group: NumberGroup): string => (group === 'assessment' ? '2' : MOST_COEFFICIENT);

/** Numbers that the regulation orders: each at least as great as the next. */
const FALLING: readonly (readonly string[])[] = [
  NUMBER_GROUPS.titles,
  NUMBER_GROUPS.assessment.slice(0, 5),
  ['cutoff3', 'cutoff2', 'cutoff1'],
  NUMBER_GROUPS.assessment.slice(8, 13),
  ['officeCutoff3', 'officeCutoff2', 'officeCutoff1'],
  ['overstaffing3', 'overstaffing2', 'overstaffing1'],
  ['understaffing3', 'understaffing2', 'understaffing1'],
];

const STEPS = ['I', 'II', 'III'];

/** The steps of each row of Tables 2 to 5: I stands above II, II above III. */
function stepChains(keys: readonly string[]): string[][] {
  const rows = new Set(
    keys.filter((key) => /^table\d\..+\.I$/.test(key)).map((key) => key.replace(/\.I$/, '')),
  );
  return [...rows].map((row) => STEPS.map((step) => `${row}.${step}`));
}

export interface Disorder {
  /** The number that should not be smaller, and the one that should not be greater. */
  readonly upper: string;
  readonly lower: string;
}

/** Pairs that stand against the regulation's order: a warning, since trying it out is allowed. */
export function disorders(
  edition: string,
  valueOf: (path: string) => string | null,
): readonly Disorder[] {
  const { numbers } = groundIn(edition);
  return [...FALLING, ...stepChains([...numbers.keys()])].flatMap((chain) =>
    chain.slice(1).flatMap((lower, at) => {
      const upper = chain[at] ?? lower;
      const [above, below] = [valueOf(PREFIX + upper), valueOf(PREFIX + lower)];
      return isBelow(above, below) ? [{ upper: PREFIX + upper, lower: PREFIX + lower }] : [];
    }),
  );
}

const PLAIN = /^\d+(\.\d+)?$/;

function isBelow(above: string | null, below: string | null): boolean {
  if (above === null || below === null || !PLAIN.test(above) || !PLAIN.test(below)) return false;
  return new Decimal(above).lessThan(below);
}

import { isPeriod } from '../../../kernel/calendar.js';
import type { Decimal } from '../../../kernel/money.js';
import {
  integer,
  inWords,
  money,
  notNegative,
  positive,
  type Check,
  type Reader,
} from '../../../kernel/read.js';
import { ASSESSMENT_RESULTS, type PersonYearInput } from '../../../person.js';
import { readMonth, readOneOf, recordOf, refuseUnknown } from './parse-person-values.js';
import type { PersonFactsOfYear } from './person.js';

/** The five core indicators of Art. 22(2), in its order. */
export const INDICATORS = [
  'hasProject',
  'hasImpact',
  'hasTransfer',
  'hasPrize',
  'hasPatent',
] as const;

const NUMBERS = {
  teachingHours: [notNegative],
  basicTeachingHours: [notNegative],
  researchWorkload: [notNegative],
  requiredWorkload: [positive],
  corePapers: [integer, notNegative],
  failingYears: [integer, notNegative],
  distribution: [notNegative, money],
  distributionInstalment: [notNegative, money],
  previousReward: [notNegative, money],
} as const satisfies Partial<Record<keyof PersonYearInput, readonly Check[]>>;

const FIELDS: ReadonlySet<string> = new Set([
  'assessment',
  'assessmentIssued',
  'isTeachingQualified',
  'isTeachingWorkloadMet',
  ...Object.keys(NUMBERS),
  ...INDICATORS,
]);

/** Art. 29(1) counts from the month of issue, so such a result cannot be without one. */
const NEED_A_MONTH: readonly unknown[] = ['BASICALLY_QUALIFIED', 'UNQUALIFIED'];

function parseYear(
  reader: Reader,
  input: PersonYearInput | undefined,
  path: string,
): PersonFactsOfYear {
  const year = recordOf(reader, input, path);
  refuseUnknown(reader, year, path, FIELDS);
  const number = (field: keyof typeof NUMBERS): Decimal | null =>
    reader.optional(year[field], `${path}.${field}`, ...NUMBERS[field]) ?? null;
  const yes = (field: keyof PersonYearInput, whenLeftOut: boolean): boolean =>
    reader.yesOrNo(year[field], `${path}.${field}`, whenLeftOut);
  const assessment = readOneOf(reader, year.assessment, `${path}.assessment`, ASSESSMENT_RESULTS);
  const issued = readMonth(reader, year.assessmentIssued, `${path}.assessmentIssued`);
  if (issued === null && NEED_A_MONTH.includes(assessment)) {
    reader.report('missing', `${path}.assessmentIssued`);
  }
  const isRecorded = INDICATORS.some((field) => year[field] !== undefined && year[field] !== null);
  const met = INDICATORS.filter((field) => yes(field, false)).length;
  return {
    assessment: assessment ?? null,
    assessmentIssued: issued ?? null,
    isTeachingQualified: yes('isTeachingQualified', true),
    isTeachingWorkloadMet: yes('isTeachingWorkloadMet', true),
    teachingHours: number('teachingHours'),
    basicTeachingHours: number('basicTeachingHours'),
    researchWorkload: number('researchWorkload'),
    requiredWorkload: number('requiredWorkload'),
    corePapers: number('corePapers'),
    indicators: isRecorded ? met : null,
    failingYears: number('failingYears')?.toNumber() ?? null,
    distribution: number('distribution'),
    distributionInstalment: number('distributionInstalment'),
    previousReward: number('previousReward'),
  };
}

export function parseYears(
  reader: Reader,
  years: Record<string, PersonYearInput> | null | undefined,
  path: string,
): ReadonlyMap<string, PersonFactsOfYear> {
  const entries = Object.entries(recordOf(reader, years, path));
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return new Map(
    entries.flatMap(([period, year]): [string, PersonFactsOfYear][] => {
      const at = `${path}.${period}`;
      if (isPeriod(period)) return [[period, parseYear(reader, year, at)]];
      reader.report('not_a_period', at, { value: period });
      return [];
    }),
  );
}

/** A calendar year of its own, such as that of retirement. */
export function parseCalendarYear(reader: Reader, value: unknown, path: string): number | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' && isPeriod(value)) return Number(value);
  reader.report('not_a_period', path, { value: inWords(value) });
  return null;
}

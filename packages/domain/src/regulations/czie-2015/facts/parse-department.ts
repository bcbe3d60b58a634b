import type { Decimal } from '../../../kernel/money.js';
import {
  integer,
  money,
  notNegative,
  orElse,
  positive,
  share,
  type Reader,
} from '../../../kernel/read.js';
import type { DepartmentYearInput } from '../../../regulation.js';
import type {
  Assessed,
  DepartmentFacts,
  OfficeFacts,
  ScoreIndicator,
  TeachingDepartment,
} from './department.js';
import { hasHeads, parseHeadcount, parsePartOf, requireHeadcount } from './parse-headcount.js';

const atLeastOne = orElse(positive, 'variance_year_starts_at_one');

/** A department's record: where it stands, and whether people may fill what it leaves out (D34). */
export interface DepartmentRecord {
  readonly reader: Reader;
  readonly code: string;
  readonly year: DepartmentYearInput;
  readonly hasPeople: boolean;
}

/** A department as far as it could be read; what is told of all together needs only the two counts. */
export interface ReadDepartment {
  readonly department: DepartmentFacts | undefined;
  /** Undefined where it is missing or wrong, null where the kind has none. */
  readonly students: Decimal | null | undefined;
  readonly commonCourseShare: Decimal | null | undefined;
}

const pathsOf =
  (code: string) =>
  (field: keyof DepartmentYearInput): string =>
    `departments.${code}.${field}`;

export function parseTeachingDepartment(
  record: DepartmentRecord,
  kind: TeachingDepartment['kind'],
): ReadDepartment {
  const { reader, code, year } = record;
  const before = reader.problems.length;
  const path = pathsOf(code);
  const counts = parseCounts(record);
  const establishment = reader.required(
    year.establishment,
    path('establishment'),
    orElse(positive, 'establishment_must_be_positive'),
  );
  const varianceYear = reader.required(
    year.varianceYear,
    path('varianceYear'),
    integer,
    atLeastOne,
  );
  const anyDirection = reader.optional(
    year.varianceYearAnyDirection,
    path('varianceYearAnyDirection'),
    integer,
    atLeastOne,
  );
  const students =
    kind === 'COLLEGE' ? reader.required(year.students, path('students'), notNegative) : null;
  const commonCourseShare =
    kind === 'TEACHING_DEPARTMENT'
      ? reader.required(year.commonCourseShare, path('commonCourseShare'), share)
      : null;
  const assessed = parseAssessed(record, true);
  const unitIncome = reader.optional(year.unitIncome, path('unitIncome'), notNegative, money);
  const previous = reader.optional(
    year.previousAllocation,
    path('previousAllocation'),
    notNegative,
    money,
  );
  const stopsReward = reader.yesOrNo(year.stopsReward, path('stopsReward'), false);
  if (reader.problems.length > before || !establishment || !varianceYear) {
    return { department: undefined, students, commonCourseShare };
  }
  const department: DepartmentFacts = {
    ...assessed,
    ...counts,
    kind,
    establishment,
    varianceYear,
    varianceYearAnyDirection: anyDirection ?? null,
    students: students ?? null,
    commonCourseShare: commonCourseShare ?? null,
    unitIncome: unitIncome ?? null,
    previousAllocation: previous ?? null,
    stopsReward,
  };
  return { department, students, commonCourseShare };
}

type Counts = Pick<
  DepartmentFacts,
  | 'headcount'
  | 'monthMeanHeadcount'
  | 'agencyHeadcount'
  | 'cadreHeadcount'
  | 'excludedHeadcount'
  | 'cadreCoefficients'
>;

function parseCounts({ reader, code, year, hasPeople }: DepartmentRecord): Counts {
  const path = pathsOf(code);
  const headcount =
    hasPeople && (year.headcount ?? null) === null
      ? null
      : requireHeadcount(reader, path('headcount'), year.headcount);
  const monthMean = parseHeadcount(reader, path('monthMeanHeadcount'), year.monthMeanHeadcount);
  const partOf = (field: 'agencyHeadcount' | 'cadreHeadcount' | 'excludedHeadcount') =>
    parsePartOf(reader, path(field), year[field], headcount ?? undefined);
  const agencyHeadcount = partOf('agencyHeadcount');
  const cadreHeadcount = partOf('cadreHeadcount');
  const excludedHeadcount = partOf('excludedHeadcount');
  const isRequired = hasHeads(cadreHeadcount) && !hasPeople;
  const cadreCoefficients = isRequired
    ? reader.required(year.cadreCoefficients, path('cadreCoefficients'), notNegative)
    : reader.optional(year.cadreCoefficients, path('cadreCoefficients'), notNegative);
  return {
    headcount: headcount ?? null,
    monthMeanHeadcount: monthMean ?? null,
    agencyHeadcount,
    cadreHeadcount,
    excludedHeadcount,
    cadreCoefficients: cadreCoefficients ?? null,
  };
}

function parseAssessed({ reader, code, year }: DepartmentRecord, isScored: boolean): Assessed {
  const path = pathsOf(code);
  const entered = year.indicators ?? [];
  const indicators = parseIndicators(reader, path('indicators'), entered);
  const score =
    isScored && entered.length === 0
      ? reader.required(year.score, path('score'))
      : reader.optional(year.score, path('score'));
  return {
    code,
    score: score ?? null,
    indicators,
    isQualified: reader.yesOrNo(year.isQualified, path('isQualified'), true),
    tieOrder: reader.optional(year.tieOrder, path('tieOrder'), integer) ?? null,
  };
}

function parseIndicators(
  reader: Reader,
  path: string,
  input: NonNullable<DepartmentYearInput['indicators']>,
): readonly ScoreIndicator[] {
  return input.flatMap(({ weight: weightText, result: resultText }, index) => {
    const weight = reader.required(weightText, `${path}.${index}.weight`, positive);
    const result = reader.required(resultText, `${path}.${index}.result`);
    return weight && result ? [{ weight, result }] : [];
  });
}

export function parseOffice(
  record: DepartmentRecord,
  kind: OfficeFacts['kind'],
): OfficeFacts | undefined {
  const { reader, code, year, hasPeople } = record;
  const before = reader.problems.length;
  const path = pathsOf(code);
  const hasOwnAccounts = reader.yesOrNo(year.hasOwnAccounts, path('hasOwnAccounts'), false);
  const count = (field: 'officeHeadcount' | 'coefficients') =>
    hasPeople
      ? reader.optional(year[field], path(field), notNegative)
      : reader.required(year[field], path(field), notNegative);
  const headcount = count('officeHeadcount');
  const coefficients = count('coefficients');
  const assessed = parseAssessed(record, !hasOwnAccounts);
  if (reader.problems.length > before) return undefined;
  return {
    ...assessed,
    kind,
    headcount: headcount ?? null,
    coefficients: coefficients ?? null,
    hasOwnAccounts,
  };
}

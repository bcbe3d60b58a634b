import type { Decimal } from '../../../kernel/money.js';
import {
  integer,
  notNegative,
  orElse,
  positive,
  share,
  type Reader,
} from '../../../kernel/read.js';
import type { DepartmentYearInput } from '../../../regulation.js';
import type { Office, TeachingDepartment } from './department.js';
import { hasHeads, parseHeadcount, parsePartOf, requireHeadcount } from './parse-headcount.js';

const atLeastOne = orElse(positive, 'variance_year_starts_at_one');

/** A department as far as it could be read; what is told of all together needs only the two counts. */
export interface ReadDepartment {
  readonly department: TeachingDepartment | undefined;
  /** Undefined where it is missing or wrong, null where the kind has none. */
  readonly students: Decimal | null | undefined;
  readonly commonCourseShare: Decimal | null | undefined;
}

export function parseTeachingDepartment(
  reader: Reader,
  code: string,
  kind: TeachingDepartment['kind'],
  year: DepartmentYearInput,
): ReadDepartment {
  const before = reader.problems.length;
  const path = (field: keyof DepartmentYearInput): string => `departments.${code}.${field}`;
  const headcount = requireHeadcount(reader, path('headcount'), year.headcount);
  const monthMean = parseHeadcount(reader, path('monthMeanHeadcount'), year.monthMeanHeadcount);
  const partOf = (field: 'agencyHeadcount' | 'cadreHeadcount' | 'excludedHeadcount') =>
    parsePartOf(reader, path(field), year[field], headcount);
  const agencyHeadcount = partOf('agencyHeadcount');
  const cadreHeadcount = partOf('cadreHeadcount');
  const excludedHeadcount = partOf('excludedHeadcount');
  const cadreCoefficients = hasHeads(cadreHeadcount)
    ? reader.required(year.cadreCoefficients, path('cadreCoefficients'), notNegative)
    : reader.optional(year.cadreCoefficients, path('cadreCoefficients'), notNegative);
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
  const score = reader.required(year.score, path('score'));
  const isQualified = reader.yesOrNo(year.isQualified, path('isQualified'), true);
  const tieOrder = reader.optional(year.tieOrder, path('tieOrder'), integer);
  if (reader.problems.length > before || !headcount || !establishment || !varianceYear || !score) {
    return { department: undefined, students, commonCourseShare };
  }
  const department: TeachingDepartment = {
    code,
    kind,
    headcount,
    monthMeanHeadcount: monthMean ?? null,
    agencyHeadcount,
    cadreHeadcount,
    excludedHeadcount,
    cadreCoefficients: cadreCoefficients ?? null,
    establishment,
    varianceYear,
    varianceYearAnyDirection: anyDirection ?? null,
    students: students ?? null,
    commonCourseShare: commonCourseShare ?? null,
    score,
    isQualified,
    tieOrder: tieOrder ?? null,
  };
  return { department, students, commonCourseShare };
}

export function parseOffice(
  reader: Reader,
  code: string,
  kind: Office['kind'],
  year: DepartmentYearInput,
): Office | undefined {
  const before = reader.problems.length;
  const path = (field: keyof DepartmentYearInput): string => `departments.${code}.${field}`;
  const hasOwnAccounts = reader.yesOrNo(year.hasOwnAccounts, path('hasOwnAccounts'), false);
  const headcount = reader.required(year.officeHeadcount, path('officeHeadcount'), notNegative);
  const coefficients = reader.required(year.coefficients, path('coefficients'), notNegative);
  const score = hasOwnAccounts
    ? reader.optional(year.score, path('score'))
    : reader.required(year.score, path('score'));
  const isQualified = reader.yesOrNo(year.isQualified, path('isQualified'), true);
  const tieOrder = reader.optional(year.tieOrder, path('tieOrder'), integer);
  if (reader.problems.length > before || !headcount || !coefficients) return undefined;
  return {
    code,
    kind,
    headcount,
    coefficients,
    score: score ?? null,
    isQualified,
    tieOrder: tieOrder ?? null,
    hasOwnAccounts,
  };
}

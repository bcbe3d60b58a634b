import type { Parsed } from '../../../kernel/problem.js';
import { isPeriod } from '../../../kernel/calendar.js';
import { ONE, sum, ZERO, type Decimal } from '../../../kernel/money.js';
import { integer, notNegative, orElse, positive, Reader, share } from '../../../kernel/read.js';
import type { DepartmentYearInput, FactsInput, TitleHeadcountInput } from '../../../regulation.js';
import type { Facts, Office, OfWhom, TeachingDepartment, TitleHeadcount } from './department.js';
import { TITLE_CLASSES, type TitleClass } from '../../../fields.js';

const KINDS = ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'];
const OF_WHOM: readonly OfWhom[] = ['agencyHeadcount', 'cadreHeadcount', 'excludedHeadcount'];

/**
 * The year's facts as stored or sent, read whole: every problem is found, in the order of the
 * departments' codes and of the fields. Scores, students and shares are never guessed; a department
 * counts as qualified unless it is recorded that it is not, because that is a result to be issued.
 */
export function parseFacts(input: FactsInput): Parsed<Facts> {
  const reader = new Reader();
  if (!isPeriod(input.period)) reader.report('not_a_period', 'period', { value: input.period });
  const departments: TeachingDepartment[] = [];
  const offices: Office[] = [];
  const entries = Object.entries(input.departments);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [code, year] of entries) {
    if (!KINDS.includes(year.kind)) {
      const values = { value: String(year.kind), options: KINDS.join(', ') };
      reader.report('unknown_value', `departments.${code}.kind`, values);
    } else if (year.kind === 'COLLEGE' || year.kind === 'TEACHING_DEPARTMENT') {
      const department = parseTeachingDepartment(reader, code, year.kind, year);
      if (department) departments.push(department);
    } else {
      const office = parseOffice(reader, code, year.kind, year);
      if (office) offices.push(office);
    }
  }
  const research = parseResearch(reader, input.research ?? null);
  if (reader.problems.length === 0) checkTogether(reader, departments);
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: { period: input.period, departments, offices, research } };
}

/** What no single department can tell. */
function checkTogether(reader: Reader, departments: readonly TeachingDepartment[]): void {
  if (departments.length === 0) return reader.report('no_teaching_departments', 'departments');
  const shares = sum(departments.map((department) => department.commonCourseShare ?? ZERO));
  if (shares.greaterThan(ONE)) {
    reader.report('shares_sum_to_more_than_one', 'departments', { value: shares.toString() });
  }
  if (sum(departments.map((department) => department.students ?? ZERO)).isZero()) {
    reader.report('nobody_has_students', 'departments');
  }
}

function parseTeachingDepartment(
  reader: Reader,
  code: string,
  kind: 'COLLEGE' | 'TEACHING_DEPARTMENT',
  year: DepartmentYearInput,
): TeachingDepartment | undefined {
  const before = reader.problems.length;
  const path = (field: string): string => `departments.${code}.${field}`;
  const atLeastOne = orElse((value) => positive(value), 'variance_year_starts_at_one');
  const headcount = parseHeadcount(reader, path('headcount'), year.headcount, true);
  const monthMean = parseHeadcount(reader, path('monthMeanHeadcount'), year.monthMeanHeadcount);
  const ofWhom = OF_WHOM.map((part) => {
    const heads = parseHeadcount(reader, path(part), year[part]);
    if (heads && headcount) checkOfWhom(reader, path(part), heads, headcount);
    return heads ?? null;
  });
  const cadres = ofWhom[1] ?? null;
  const hasCadres = cadres !== null && totalOf(cadres).greaterThan(0);
  const cadreCoefficients = hasCadres
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
    return undefined;
  }
  return {
    code,
    kind,
    headcount,
    monthMeanHeadcount: monthMean ?? null,
    agencyHeadcount: ofWhom[0] ?? null,
    cadreHeadcount: cadres,
    excludedHeadcount: ofWhom[2] ?? null,
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
}

export function totalOf(heads: TitleHeadcount): Decimal {
  return sum(TITLE_CLASSES.map((title) => heads[title]));
}

function checkOfWhom(
  reader: Reader,
  path: string,
  part: TitleHeadcount,
  whole: TitleHeadcount,
): void {
  for (const title of TITLE_CLASSES) {
    if (part[title].greaterThan(whole[title])) {
      const values = { value: part[title].toString(), headcount: whole[title].toString() };
      reader.report('parts_exceed_headcount', `${path}.${title}`, values);
    }
  }
}

/** Heads by title class; a class left out is 0. Undefined where there are none or they are wrong. */
function parseHeadcount(
  reader: Reader,
  path: string,
  input: TitleHeadcountInput | null | undefined,
  isRequired = false,
): TitleHeadcount | undefined {
  if (input === null || input === undefined) {
    if (isRequired) reader.report('missing', path);
    return undefined;
  }
  const before = reader.problems.length;
  for (const key of Object.keys(input)) {
    if (!TITLE_CLASSES.some((title) => title === key)) {
      reader.report('unknown_path', `${path}.${key}`);
    }
  }
  const heads = {} as Record<TitleClass, Decimal>;
  for (const title of TITLE_CLASSES) {
    heads[title] = reader.optional(input[title], `${path}.${title}`, notNegative) ?? ZERO;
  }
  if (reader.problems.length > before) return undefined;
  if (isRequired && totalOf(heads).isZero()) {
    reader.report('headcount_must_be_positive', path);
    return undefined;
  }
  return heads;
}

function parseOffice(
  reader: Reader,
  code: string,
  kind: 'OFFICE' | 'AFFILIATED',
  year: DepartmentYearInput,
): Office | undefined {
  const before = reader.problems.length;
  const path = (field: string): string => `departments.${code}.${field}`;
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

function parseResearch(reader: Reader, input: FactsInput['research'] | null): Facts['research'] {
  if (input === null || input === undefined) return null;
  const headcount = reader.optional(input.headcount, 'research.headcount', notNegative);
  const coefficients = reader.optional(input.coefficients, 'research.coefficients', notNegative);
  return { headcount: headcount ?? null, coefficients: coefficients ?? ZERO };
}

import { Reader } from '../../../kernel/read.js';
import type { DepartmentYearInput, FactsInput } from '../../../regulation.js';
import type { DepartmentFacts, Facts, OfficeFacts } from '../facts/department.js';
import { parseOffice, parseTeachingDepartment } from '../facts/parse-department.js';

/** What counting does not look at, so that a missing score keeps nobody from being counted. */
const NOT_COUNTED = {
  establishment: '1',
  varianceYear: '1',
  students: '1',
  commonCourseShare: '0',
  score: '1',
} as const;

/** The departments as far as people are counted in them, in order of code. */
export function countedDepartments({
  departments,
}: FactsInput): Pick<Facts, 'departments' | 'offices'> {
  const teaching: DepartmentFacts[] = [];
  const offices: OfficeFacts[] = [];
  const entries = Object.entries(departments);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [code, year] of entries) {
    const { kind } = year;
    if (kind === 'COLLEGE' || kind === 'TEACHING_DEPARTMENT') {
      teaching.push(
        ...readable(year, (reader, counted) => {
          const record = { reader, code, year: counted, hasPeople: true };
          return parseTeachingDepartment(record, kind).department;
        }),
      );
    } else {
      offices.push(
        ...readable(year, (reader, counted) =>
          parseOffice({ reader, code, year: counted, hasPeople: true }, kind),
        ),
      );
    }
  }
  return { departments: teaching, offices };
}

/** With the counts as entered, or without any where they cannot be read. */
function readable<T>(
  year: DepartmentYearInput,
  parse: (reader: Reader, counted: DepartmentYearInput) => T | undefined,
): readonly T[] {
  const bare = { kind: year.kind, hasOwnAccounts: year.hasOwnAccounts === true, ...NOT_COUNTED };
  const entered = { ...bare, ...countsOf(year) };
  const found = parse(new Reader(), entered) ?? parse(new Reader(), bare);
  return found === undefined ? [] : [found];
}

function countsOf(year: DepartmentYearInput): Partial<DepartmentYearInput> {
  return {
    headcount: year.headcount ?? null,
    monthMeanHeadcount: year.monthMeanHeadcount ?? null,
    agencyHeadcount: year.agencyHeadcount ?? null,
    cadreHeadcount: year.cadreHeadcount ?? null,
    excludedHeadcount: year.excludedHeadcount ?? null,
    cadreCoefficients: year.cadreCoefficients ?? null,
    officeHeadcount: year.officeHeadcount ?? null,
    coefficients: year.coefficients ?? null,
  };
}

import { isPeriod } from '../../../kernel/calendar.js';
import { ONE, sum, ZERO } from '../../../kernel/money.js';
import type { Parsed } from '../../../kernel/problem.js';
import { notNegative, Reader } from '../../../kernel/read.js';
import type { FactsInput } from '../../../regulation.js';
import type { Facts, OfficeFacts, ResearchFacts } from './department.js';
import { parseCollege } from './parse-college.js';
import { parsePeople } from './parse-person.js';
import { parseOffice, parseTeachingDepartment, type ReadDepartment } from './parse-department.js';

const KINDS = ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'];

/**
 * The year's facts as stored or sent, read whole: every problem is found, in the order of the
 * departments' codes and of the fields. Scores, students and shares are never guessed; a department
 * counts as qualified unless it is recorded that it is not, because that is a result to be issued.
 */
export function parseFacts(input: FactsInput): Parsed<Facts> {
  const reader = new Reader();
  const read: ReadDepartment[] = [];
  const offices: OfficeFacts[] = [];
  const hasPeople = input.people !== undefined;
  const entries = Object.entries(input.departments);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [code, year] of entries) {
    if (!KINDS.includes(year.kind)) {
      const values = { value: String(year.kind), options: KINDS.join(', ') };
      reader.report('unknown_value', `departments.${code}.kind`, values);
    } else if (year.kind === 'COLLEGE' || year.kind === 'TEACHING_DEPARTMENT') {
      read.push(parseTeachingDepartment({ reader, code, year, hasPeople }, year.kind));
    } else {
      const office = parseOffice({ reader, code, year, hasPeople }, year.kind);
      if (office) offices.push(office);
    }
  }
  checkTogether(reader, read);
  const research = parseResearch(reader, input.research ?? null);
  const staff = parseStaff(reader, input);
  if (reader.problems.length > 0 || staff === null) return { ok: false, problems: reader.problems };
  const departments = read.flatMap(({ department }) => department ?? []);
  return { ok: true, value: { period: input.period, departments, offices, research, ...staff } };
}

/** What no single department can tell, as far as every department told its part. */
function checkTogether(reader: Reader, read: readonly ReadDepartment[]): void {
  if (read.length === 0) return reader.report('no_teaching_departments', 'departments');
  const shares = sum(read.map(({ commonCourseShare }) => commonCourseShare ?? ZERO));
  if (shares.greaterThan(ONE)) {
    reader.report('shares_sum_to_more_than_one', 'departments', { value: shares.toString() });
  }
  const isTold = read.every(({ students }) => students !== undefined);
  if (isTold && sum(read.map(({ students }) => students ?? ZERO)).isZero()) {
    reader.report('nobody_has_students', 'departments');
  }
}

/** Everybody, and the year's facts that belong to nobody in particular; null without a pay year. */
export function parseStaff(
  reader: Reader,
  input: FactsInput,
): Pick<Facts, 'people' | 'college'> | null {
  const { period } = input;
  if (!isPeriod(period)) {
    reader.report('not_a_period', 'period', { value: period });
    return null;
  }
  const college = parseCollege(reader, input.college, period);
  if (input.people === undefined) return { college, people: null };
  const { calendar, countMonth } = college;
  if (!countMonth.startsWith(period)) {
    reader.report('unknown_value', 'college.countMonth', { value: countMonth, options: period });
  }
  const departments = Object.keys(input.departments);
  return { college, people: parsePeople(reader, input.people, { departments, calendar }) };
}

function parseResearch(reader: Reader, input: FactsInput['research'] | null): ResearchFacts | null {
  if (input === null || input === undefined) return null;
  if ((input.headcount ?? null) === null && (input.coefficients ?? null) === null) return null;
  const headcount = reader.optional(input.headcount, 'research.headcount', notNegative);
  const coefficients = reader.optional(input.coefficients, 'research.coefficients', notNegative);
  return { headcount: headcount ?? null, coefficients: coefficients ?? ZERO, isDerived: false };
}

import { TITLE_CLASSES } from '../../../fields.js';
import type { Decimal } from '../../../kernel/money.js';
import type { Parsed } from '../../../kernel/problem.js';
import { Reader } from '../../../kernel/read.js';
import type { DepartmentYearInput, FactsInput, TitleHeadcountInput } from '../../../regulation.js';
import type { Decision } from '../decision.js';
import type { Edition } from '../edition-2015-01/index.js';
import type {
  Facts,
  FilledFacts,
  Office,
  TeachingDepartment,
  TitleHeadcount,
} from '../facts/department.js';
import { parseStaff } from '../facts/parse-facts.js';
import { countedDepartments } from './counted-departments.js';
import { fillDepartments } from './fill-departments.js';

/**
 * The year's facts with the departments filled from people and nobody in them, so that whoever may not
 * see people can compute Articles 14 to 20 all the same. Groups follow the way of counting that the
 * decision chooses (D34). What is wrong with a department otherwise is no matter of counting: it stays
 * as it is and is told by whoever computes.
 */
export function fillFromPeople(
  input: FactsInput,
  edition: Edition,
  decision: Decision,
): Parsed<FactsInput> {
  const reader = new Reader();
  const staff = parseStaff(reader, input);
  if (staff === null || reader.problems.length > 0) return { ok: false, problems: reader.problems };
  const { people: _, ...rest } = input;
  if (staff.people === null) return { ok: true, value: rest };
  const { period } = input;
  const facts: Facts = { period, research: null, ...staff, ...countedDepartments(input) };
  const filled = fillDepartments(facts, edition, decision, reader);
  const problems = reader.problems.filter(({ path }) => !path.startsWith('departments.'));
  if (problems.length > 0) return { ok: false, problems };
  const departments = Object.entries(input.departments).map(([code, year]) => [
    code,
    withCounts(year, countsOf(code, filled)),
  ]);
  return {
    ok: true,
    value: {
      ...rest,
      departments: Object.fromEntries(departments) as Record<string, DepartmentYearInput>,
      research: isEntered(input.research) ? input.research : researchOf(filled),
    },
  };
}

const isEntered = (
  research: FactsInput['research'],
): research is NonNullable<FactsInput['research']> =>
  (research?.headcount ?? null) !== null || (research?.coefficients ?? null) !== null;

/** What was entered stands, also where it cannot be read. */
function withCounts(
  year: DepartmentYearInput,
  counts: Partial<DepartmentYearInput>,
): DepartmentYearInput {
  const told = Object.entries(counts).filter(
    ([field]) => (year[field as keyof DepartmentYearInput] ?? null) === null,
  );
  return { ...year, ...Object.fromEntries(told) };
}

function countsOf(
  code: string,
  { departments, offices }: FilledFacts,
): Partial<DepartmentYearInput> {
  const department = departments.find((one) => one.code === code);
  if (department !== undefined) return teachingCounts(department);
  const office = offices.find((one) => one.code === code);
  return office === undefined ? {} : officeCounts(office);
}

function teachingCounts(department: TeachingDepartment): Partial<DepartmentYearInput> {
  return {
    headcount: written(department.headcount),
    monthMeanHeadcount: written(department.monthMeanHeadcount),
    agencyHeadcount: written(department.agencyHeadcount),
    cadreHeadcount: written(department.cadreHeadcount),
    excludedHeadcount: written(department.excludedHeadcount),
    cadreCoefficients: text(department.cadreCoefficients),
  };
}

const officeCounts = ({ headcount, coefficients }: Office): Partial<DepartmentYearInput> => ({
  officeHeadcount: text(headcount),
  coefficients: text(coefficients),
});

function researchOf({ research }: FilledFacts): NonNullable<FactsInput['research']> {
  return research === null
    ? { headcount: '0', coefficients: '0' }
    : { headcount: text(research.headcount), coefficients: text(research.coefficients) };
}

const text = (value: Decimal | null): string | null => (value === null ? null : value.toString());

function written(heads: TitleHeadcount | null): TitleHeadcountInput | null {
  if (heads === null) return null;
  return Object.fromEntries(TITLE_CLASSES.map((title) => [title, heads[title].toString()]));
}

import { TITLE_CLASSES } from '../../../fields.js';
import type { Decimal } from '../../../kernel/money.js';
import type { Parsed } from '../../../kernel/problem.js';
import type { DepartmentYearInput, FactsInput, TitleHeadcountInput } from '../../../regulation.js';
import type { Decision } from '../decision.js';
import type { Edition } from '../edition-2015-01/index.js';
import type {
  FilledFacts,
  Office,
  TeachingDepartment,
  TitleHeadcount,
} from '../facts/department.js';
import { parseFacts } from '../facts/parse-facts.js';
import { fillDepartments } from './fill-departments.js';

/**
 * The year's facts with every department told whole and nobody in them, so that whoever may not see
 * people can compute Articles 14 to 20 all the same. Groups follow the way of counting that the
 * decision chooses (D34).
 */
export function fillFromPeople(
  input: FactsInput,
  edition: Edition,
  decision: Decision,
): Parsed<FactsInput> {
  const parsed = parseFacts(input);
  if (!parsed.ok) return parsed;
  const filled = fillDepartments(parsed.value, edition, decision);
  if (!filled.ok) return filled;
  const departments = Object.entries(input.departments).map(([code, year]) => [
    code,
    { ...year, ...countsOf(code, filled.value) },
  ]);
  const { people: _, ...rest } = input;
  return {
    ok: true,
    value: {
      ...rest,
      departments: Object.fromEntries(departments) as Record<string, DepartmentYearInput>,
      research: researchOf(filled.value),
    },
  };
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

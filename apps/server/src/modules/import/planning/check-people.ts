import type { DepartmentYearInput } from '@hebo/domain';
import { FACT_KINDS, type StoredProblem } from '../../../database/entities/index.js';
import type { BrokenRule } from '../../../graphql/problems.js';
import { regulation } from '../../edition/edition-in-force.js';
import { personInput, timelineOf, type PersonRows } from '../../employee/person-input.js';
import type { Surroundings } from '../kinds/kind.js';
import type { Entry, WorkingPerson } from '../people/working-person.js';
import { storedProblem } from '../stored-problem.js';

/** What the regulation finds wrong with people as they would stand, by the row that brings it. */
export function checkPeople(
  people: readonly WorkingPerson[],
  { departments, period, month }: Surroundings,
): Map<number, StoredProblem[]> {
  const units = Object.fromEntries(
    departments.map(({ code, kind }): [string, DepartmentYearInput] => [code, { kind }]),
  );
  const inputs = people.map((person) => [person.employeeNumber, personInput(rowsOf(person))]);
  const parsed = regulation.parseFacts({
    period: period ?? month.slice(0, 'YYYY'.length),
    departments: units,
    people: Object.fromEntries(inputs),
  });
  const found = new Map<number, StoredProblem[]>();
  if (parsed.ok) return found;
  const byNumber = new Map(people.map((person) => [person.employeeNumber, person]));
  for (const problem of parsed.problems) {
    const [list, number = '', ...rest] = problem.path.split('.');
    const person = list === 'people' ? byNumber.get(number) : undefined;
    if (person === undefined) continue;
    const { row, column } = placeOf(person, rest, problem);
    const own = storedProblem(problem.code, column, problem.values);
    found.set(row, [...(found.get(row) ?? []), own]);
  }
  return found;
}

function rowsOf(person: WorkingPerson): PersonRows {
  const { workStarted, retirementYear, facts, events, years, payments } = person;
  return { employee: { workStarted, retirementYear }, facts, events, years, payments };
}

/** What stands already and breaks a rule is told at the first row about the person. */
function placeOf(
  person: WorkingPerson,
  path: readonly string[],
  { code }: BrokenRule,
): { row: number; column: string | null } {
  const [list = '', at = '', field = null] = path;
  const entry = entryOf(person, list, at);
  const row = entry?.row ?? person.rows[0] ?? 0;
  if (entry === undefined) return { row, column: at === '' ? list : null };
  if (field === 'value' || (field === null && code !== 'two_at_once')) {
    return { row, column: entry.column };
  }
  return { row, column: field };
}

function entryOf(person: WorkingPerson, list: string, at: string): Entry | undefined {
  if (list === 'events') return person.events[Number(at)];
  if (list === 'payments') return person.payments[Number(at)];
  if (list === 'years') return person.years.find(({ period }) => period === at);
  const kind = FACT_KINDS.find((each) => timelineOf(each) === list);
  return person.facts.filter((fact) => fact.kind === kind)[Number(at)];
}

import { randomUUID } from 'node:crypto';
import { spellingOf } from '../../employee/name-spelling.js';
import { presentState } from '../../employee/present-state.js';
import type { Surroundings } from '../kinds/kind.js';
import type { Entry, WorkingPerson } from '../people/working-person.js';
import { written, type Write } from './write.js';

const LISTS = [
  ['facts', 'EmployeeFact'],
  ['events', 'EmployeeEvent'],
  ['years', 'EmployeeYear'],
  ['payments', 'EmployeePayment'],
] as const;

/** What has to be written so that people stand as the rows say. */
export function writesOfPeople(
  people: readonly WorkingPerson[],
  standing: ReadonlyMap<string, WorkingPerson>,
  around: Surroundings,
): Write[] {
  return people.flatMap((person) => {
    const before = standing.get(person.employeeNumber);
    return [
      ...ownRow(person, before, around),
      ...LISTS.flatMap(([list, target]) => {
        const stood: readonly Entry[] = before?.[list] ?? [];
        return entries(person.id, target, stood, person[list]);
      }),
    ];
  });
}

/** Entries that no longer stand end; each that is new takes the place of one of them, or of none. */
function entries(
  employeeId: string,
  target: Write['target'],
  stood: readonly Entry[],
  stands: readonly Entry[],
): Write[] {
  const kept = new Set(stands.map(({ id }) => id));
  const added = stands.filter(({ id }) => id === null);
  const replaced = new Set(added.map(({ replacesId }) => replacesId));
  const ended = stood.filter(({ id }) => !kept.has(id));
  const isEnded = new Set(ended.map(({ id }) => id));
  return [
    ...ended
      .filter(({ id }) => !replaced.has(id))
      .map(({ id }) => written(target, { closedId: id })),
    ...added.map(({ id: _id, replacesId, row: _row, column: _column, ...entry }) => {
      const addedId = randomUUID();
      const row = { ...entry, id: addedId, employeeId, ...chained(target, replacesId) };
      return written(target, {
        addedId,
        closedId: isEnded.has(replacesId) ? replacesId : null,
        row,
      });
    }),
  ];
}

/** Versions are counted; other entries name the one they take the place of. */
const chained = (target: Write['target'], replacesId: string | null) =>
  target === 'EmployeeFact' || target === 'EmployeeEvent' ? { replacesId } : {};

/** The row of the person itself: what is no dated fact, and the present state that the facts tell. */
function ownRow(
  person: WorkingPerson,
  before: WorkingPerson | undefined,
  { departments, month }: Surroundings,
): Write[] {
  // Whoever brings no fact may not see them all, and tells nothing of the present state.
  const present =
    person.facts === before?.facts ? before : presentState(person.facts, month, departments);
  const { id, employeeNumber, name, workStarted, retirementYear } = person;
  const { departmentId = person.departmentId, postKind = person.postKind, titleClass } = present;
  const after = { name, workStarted, retirementYear, departmentId, postKind, titleClass };
  if (before === undefined) {
    return [written('Employee', { addedId: id, row: { id, employeeNumber, ...after } })];
  }
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
    (key) => after[key] !== before[key],
  );
  if (changed.length === 0) return [];
  const spelling = changed.includes('name') ? spellingOf(name) : {};
  const stood = changed.includes('name') ? spellingOf(before.name) : {};
  return [
    written('Employee', {
      addedId: id,
      before: { ...Object.fromEntries(changed.map((key) => [key, before[key]])), ...stood },
      after: { ...Object.fromEntries(changed.map((key) => [key, after[key]])), ...spelling },
    }),
  ];
}

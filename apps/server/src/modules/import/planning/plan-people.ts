import { randomUUID } from 'node:crypto';
import type { StoredChange, StoredProblem } from '../../../database/entities/index.js';
import type { ChangePayload } from '../../desk/change-payload.js';
import type { ImportOutcome } from '../import.enums.js';
import type { PersonKind, RowChange, Surroundings, Values } from '../kinds/kind.js';
import { newPerson, type WorkingPerson } from '../people/working-person.js';
import type { SheetRow } from '../reading/read-rows.js';
import { ofColumn, storedProblem } from '../stored-problem.js';
import { writesOfPeople } from '../writing/people-writes.js';
import { checkPeople } from './check-people.js';
import { changesOf, versionOf } from './compare.js';
import { AT_ONCE, breathe, type Found, type Plan, type Progress, type WrongRows } from './plan.js';

export interface PeoplePlanning {
  readonly kind: PersonKind;
  readonly rows: readonly SheetRow[];
  readonly standing: ReadonlyMap<string, WorkingPerson>;
  readonly around: Surroundings;
  readonly progress: Progress;
}

/**
 * Lets every row take its place, asks the rules about everybody touched, and begins again without the
 * rows that break one, until what is left holds: then the right rows could be written alone.
 */
export async function planPeople(planning: PeoplePlanning): Promise<Plan> {
  const wrong: WrongRows = new Map();
  for (const { number, values, problems } of planning.rows) {
    if (problems.length > 0) wrong.set(number, [...problems, ...personProblems(planning, values)]);
  }
  for (;;) {
    const attempt = new Attempt(planning, wrong);
    const found = await attempt.run();
    if (found.size === 0) return attempt.plan();
    for (const [number, problems] of found) wrong.set(number, problems);
  }
}

class Attempt {
  readonly #people = new Map<string, WorkingPerson>();
  readonly #found = new Map<number, Found>();
  readonly #requests: { row: number; payload: ChangePayload }[] = [];

  constructor(
    private readonly planning: PeoplePlanning,
    private readonly wrong: WrongRows,
  ) {}

  /** The rows that break a rule, with every rule they break. */
  async run(): Promise<ReadonlyMap<number, StoredProblem[]>> {
    const { rows, progress, around } = this.planning;
    const broken = new Map<number, StoredProblem[]>();
    for (const [index, row] of rows.entries()) {
      if (index % AT_ONCE === 0) await progress(index);
      const problems = this.#take(row);
      if (problems.length > 0 && !this.wrong.has(row.number)) broken.set(row.number, problems);
    }
    await progress(rows.length);
    const touched = this.#touched();
    for (let start = 0; start < touched.length; start += AT_ONCE) {
      await breathe();
      const some = touched.slice(start, start + AT_ONCE);
      for (const [number, problems] of checkPeople(some, around)) broken.set(number, problems);
    }
    return broken;
  }

  plan(): Plan {
    const { rows, around } = this.planning;
    const nothing: Found = { key: null, label: null, outcome: 'WRONG', changes: [] };
    return {
      rows: rows.map((row) => ({
        ...row,
        ...(this.#found.get(row.number) ?? nothing),
        problems: this.wrong.get(row.number) ?? [],
      })),
      writes: writesOfPeople(this.#touched(), this.planning.standing, around),
      requests: this.#requests,
    };
  }

  #touched(): WorkingPerson[] {
    return [...this.#people.values()].filter(({ rows }) => rows.length > 0);
  }

  /** Puts a row in its place; gives what is wrong with it by itself. */
  #take({ number, values, problems }: SheetRow): StoredProblem[] {
    const { kind, around } = this.planning;
    const key = values['employeeNumber'] ?? null;
    const person = key === null ? null : this.#person(key);
    const label = person === null || person.isNew ? null : person.name;
    const nothing = { key, label, outcome: 'WRONG', changes: [] } as const;
    this.#found.set(number, nothing);
    if (key === null || problems.length > 0) return [];
    if (person === null) return personProblems(this.planning, values);
    const present = kind.present(person, values, around);
    const changes = changesOf(kind.columns, values, present);
    const change: RowChange = { number, values, changed: changes.map(({ field }) => field) };
    const refused = [
      ...this.#checked(person, values),
      ...(kind.refuse?.(person, change) ?? []).map(ofColumn),
    ];
    if (refused.length > 0 || this.wrong.has(number)) return refused;
    const outcome = outcomeOf(changes, present);
    const named = label ?? values['name'] ?? null;
    this.#found.set(number, { key, label: named, outcome, changes });
    if (outcome === 'UNCHANGED') return [];
    person.rows = [...person.rows, number];
    for (const payload of kind.apply(person, change, around)) {
      this.#requests.push({ row: number, payload });
    }
    return [];
  }

  /** What stands there to be checked: the name beside the number, and the version of the row. */
  #checked(person: WorkingPerson, values: SheetRow['values']): StoredProblem[] {
    const { kind, standing, around } = this.planning;
    const problems = personProblems(this.planning, values);
    const version = values['version'] ?? null;
    const before = standing.get(person.employeeNumber);
    if (version !== null && before !== undefined) {
      const present = kind.present(before, values, around);
      if (versionOf(kind.columns, present) !== version) {
        problems.push(storedProblem('row_changed_since', null));
      }
    }
    return problems;
  }

  #person(employeeNumber: string): WorkingPerson | null {
    const known = this.#people.get(employeeNumber);
    if (known !== undefined) return known;
    const stands = this.planning.standing.get(employeeNumber);
    if (stands === undefined && !this.planning.kind.addsPeople) return null;
    const person =
      stands === undefined ? newPerson(employeeNumber, randomUUID()) : { ...stands, rows: [] };
    this.#people.set(employeeNumber, person);
    return person;
  }
}

/** Whether the number is somebody's, and the name beside it theirs; an unreadable cell hides neither. */
function personProblems({ kind, standing }: PeoplePlanning, values: Values): StoredProblem[] {
  const number = values['employeeNumber'] ?? null;
  if (number === null) return [];
  const person = standing.get(number);
  if (person === undefined) {
    if (kind.addsPeople) return [];
    return [storedProblem('unknown_employee', 'employeeNumber', { value: number })];
  }
  const name = values['name'] ?? null;
  const isNamed = kind.columns.some(({ key, isChecked }) => key === 'name' && isChecked === true);
  if (!isNamed || name === null || name === person.name) return [];
  return [storedProblem('name_differs', 'name', { value: name })];
}

/** A row that only names what does not stand yet is new by that alone. */
function outcomeOf(changes: readonly StoredChange[], present: Values | null): ImportOutcome {
  if (present === null) return 'NEW';
  if (changes.length === 0) return 'UNCHANGED';
  return changes.every(({ old }) => old === null) ? 'NEW' : 'CHANGED';
}

import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { Employee as EmployeeRow, EmployeeFact as FactRow } from '../../database/entities/index.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { Department } from '../department/department.type.js';
import { actorOf } from '../viewer/actor.js';
import type {
  EmployeeFactInput,
  EmployeePayload,
  EmployeeUpsertInput,
} from './employee-record.input.js';
import { spellingOf } from './name-spelling.js';
import {
  changePerson,
  lockPerson,
  problemsOf,
  RefusedChange,
  type StoredPerson,
} from './person-change.js';
import { timelineOf, type PersonRows } from './person-input.js';
import { presentState, presentMonth } from './present-state.js';
import { recordNow } from './record-entry.js';

/** Numbers stand in paths of facts, so they hold no dot. */
const NUMBER = /^[A-Za-z0-9_-]{1,20}$/;
const LONGEST_NAME = 60;

/** Adds a person with the facts it begins with, or corrects what is no dated fact. */
export function upsertEmployee(
  context: Context,
  input: EmployeeUpsertInput,
): Promise<EmployeePayload> {
  const { idempotencyKey, ...rest } = input;
  const { employeeNumber } = input;
  return changePerson(context, {
    operation: 'employeeUpsert',
    employeeNumber,
    idempotencyKey,
    input: rest,
    write: async (em, key, departments) => {
      const isKnown = (await em.count(EmployeeRow, { employeeNumber })) > 0;
      if (isKnown) await correct(context, em, input, departments);
      else await add(context, em, { input, key, departments });
    },
  });
}

/** Asked by imports as well. */
export function refuseForm({
  employeeNumber,
  name,
}: Pick<Given, 'employeeNumber' | 'name'>): BrokenRule[] {
  const problems: BrokenRule[] = [];
  if (!NUMBER.test(employeeNumber)) {
    problems.push(brokenRule('employee_number_has_wrong_form', 'employeeNumber'));
  }
  if (name.trim() === '') problems.push(brokenRule('blank', 'name'));
  if (name.length > LONGEST_NAME) {
    problems.push(brokenRule('too_long', 'name', { limit: String(LONGEST_NAME) }));
  }
  return problems;
}

/** What the input names; what is left out stays as it is. */
async function correct(
  context: Context,
  em: EntityManager,
  input: EmployeeUpsertInput,
  departments: readonly Department[],
): Promise<void> {
  const person = await lockPerson(em, input.employeeNumber);
  const employee = planCorrection(context, { person, input, departments });
  const { row } = person;
  const name = input.name.trim();
  const retirementYear = numberOf(employee.retirementYear);
  em.assign(row, { workStarted: employee.workStarted, retirementYear, name, ...spellingOf(name) });
  await em.flush();
}

type Given = Omit<EmployeeUpsertInput, 'idempotencyKey'>;

interface Corrected {
  readonly person: StoredPerson;
  readonly input: Given;
  readonly departments: readonly Department[];
}

/** What is no dated fact, as it would stand, or `RefusedChange` where it would not. */
export function planCorrection(
  context: Context,
  { person: { row, ...person }, input, departments }: Corrected,
): Life {
  const employee = lifeOf(input, row);
  const problems = refuseForm(input);
  if ((input.facts ?? []).length > 0) problems.push(brokenRule('recorded_one_by_one', 'facts'));
  problems.push(...told(context, { ...person, employee }, input, departments));
  if (problems.length > 0) throw new RefusedChange(problems);
  return employee;
}

/** A new person as it would stand, or `RefusedChange` where it would not. */
export function planPerson(context: Context, input: Given, departments: readonly Department[]) {
  const facts = (input.facts ?? []).map(spellOf);
  const employee = lifeOf(input, { workStarted: null, retirementYear: null });
  const rows = { employee, facts, events: [], years: [], payments: [] };
  const problems = [...refuseForm(input), ...told(context, rows, input, departments)];
  const present = presentState(facts, presentMonth(context), departments);
  const { departmentId, postKind, titleClass } = present;
  if (departmentId === undefined || postKind === undefined) {
    problems.push(brokenRule('department_and_post_needed', 'facts'));
  }
  if (problems.length > 0 || departmentId === undefined || postKind === undefined) {
    throw new RefusedChange(problems);
  }
  return { facts, employee, present: { departmentId, postKind, titleClass } };
}

interface Added {
  readonly input: EmployeeUpsertInput;
  readonly key: string;
  readonly departments: readonly Department[];
}

async function add(
  context: Context,
  em: EntityManager,
  { input, key, departments }: Added,
): Promise<void> {
  const { facts, employee, present } = planPerson(context, input, departments);
  const { institutionId } = actorOf(context);
  const name = input.name.trim();
  em.create(EmployeeRow, {
    institutionId,
    id: key,
    employeeNumber: input.employeeNumber,
    name,
    ...spellingOf(name),
    ...present,
    workStarted: employee.workStarted,
    retirementYear: numberOf(employee.retirementYear),
  });
  await em.flush().catch((error: unknown) => {
    throw numberTaken(error, input.employeeNumber) ?? error;
  });
  const recorded = recordNow(context, input.reason ?? null);
  for (const fact of facts) {
    em.create(FactRow, { institutionId, employeeId: key, ...fact, ...recorded, replacesId: null });
  }
  await em.flush();
}

/** A system that is cut to its departments does not see who has the number already. */
function numberTaken(error: unknown, value: string): RefusedChange | null {
  const isTaken =
    error instanceof UniqueConstraintViolationException &&
    error.message.includes('employee_number_unique');
  return isTaken
    ? new RefusedChange([brokenRule('number_taken', 'employeeNumber', { value })])
    : null;
}

type Spell = PersonRows['facts'][number];
const spellOf = ({ kind, value, from, to }: EmployeeFactInput): Spell => ({
  kind,
  value,
  validFrom: from,
  validTo: to ?? null,
});

type Life = PersonRows['employee'];

/** It has been parsed as a year of four digits by then. */
const numberOf = (year: Life['retirementYear']): number | null =>
  year === null ? null : Number(year);

const lifeOf = (input: Given, before: Life): Life => ({
  workStarted: input.workStarted === undefined ? before.workStarted : input.workStarted,
  retirementYear: input.retirementYear === undefined ? before.retirementYear : input.retirementYear,
});

/** Problems of the person at the paths of the input: the n-th of a timeline is one of its facts. */
function told(
  context: Context,
  rows: PersonRows,
  { employeeNumber, facts }: Given,
  departments: readonly Department[],
): BrokenRule[] {
  const period = presentMonth(context).slice(0, 4);
  const places = placesOf(facts ?? []);
  return problemsOf({ rows, employeeNumber, period }, departments).map((problem) => {
    const [timeline = '', index = '', ...rest] = problem.path.split('.');
    const place = places.get(`${timeline}.${index}`);
    return place === undefined
      ? problem
      : { ...problem, path: ['facts', String(place), ...rest].join('.') };
  });
}

function placesOf(facts: readonly EmployeeFactInput[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  facts.forEach(({ kind }, place) => {
    const timeline = timelineOf(kind);
    const index = counts.get(timeline) ?? 0;
    counts.set(timeline, index + 1);
    places.set(`${timeline}.${index}`, place);
  });
  return places;
}

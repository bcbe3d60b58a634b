import { TITLE_CLASSES } from '@hebo/domain';
import type { DepartmentYear, RequestedChange } from '../../database/entities/index.js';
import { YEAR_FACTS } from '../../database/people-rows.js';
import { rowKey } from '../../graphql/global-id.js';
import { namedFacts, type DepartmentFacts } from '../department/department-facts.js';
import type { StoredPerson } from '../employee/person-change.js';
import type { ChangePayload } from './change-payload.js';

/** What a request is compared with: the person or the department's year as they stand. */
export interface Ground {
  readonly person: StoredPerson | null;
  readonly departmentYear: DepartmentYear | null;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * What a request names, field by field, against what stands. Asked again when it is decided: where the
 * old values are others by then, its ground has moved.
 */
export function requestedChanges(payload: ChangePayload, ground: Ground): RequestedChange[] {
  const { person } = ground;
  switch (payload.kind) {
    case 'EMPLOYEE':
      return personChanges(payload.input, person);
    case 'EMPLOYEE_FACT':
      return factChanges(payload.input, person);
    case 'EMPLOYEE_EVENT':
      return eventChanges(payload.input, person);
    case 'EMPLOYEE_YEAR': {
      const { period } = payload.input;
      const year = person?.years.find((each) => each.period === period);
      return named(YEAR_FACTS, { old: year ?? {}, next: payload.input });
    }
    case 'DEPARTMENT_YEAR':
      return departmentChanges(payload.input, ground.departmentYear);
  }
}

type InputOf<Kind> = Extract<ChangePayload, { kind: Kind }>['input'];

const LIFE = ['name', 'workStarted', 'retirementYear'] as const;

function personChanges(input: InputOf<'EMPLOYEE'>, person: StoredPerson | null): RequestedChange[] {
  const number =
    person === null ? [{ field: 'employeeNumber', old: null, new: input.employeeNumber }] : [];
  const life = named(LIFE, { old: person?.row ?? {}, next: input });
  const facts = (input.facts ?? []).flatMap(({ kind, value, from, to }) => [
    { field: kind, old: null, new: value },
    { field: 'from', old: null, new: from },
    ...(to == null ? [] : [{ field: 'to', old: null, new: to }]),
  ]);
  return [...number, ...life, ...facts];
}

/** A new entry stands beside the others; one that follows another ends it. */
function factChanges(
  input: InputOf<'EMPLOYEE_FACT'>,
  person: StoredPerson | null,
): RequestedChange[] {
  const { kind, from, isSuccessor, replaces } = input;
  const own = person?.facts.filter((fact) => fact.kind === kind) ?? [];
  const before =
    replaces != null
      ? own.find(({ id }) => id === rowKey('EmployeeFact', replaces))
      : isSuccessor === true
        ? own.find(
            ({ validFrom, validTo }) => validFrom < from && (validTo === null || validTo > from),
          )
        : undefined;
  const value = input.value ?? null;
  return [
    { field: kind, old: before?.value ?? null, new: value },
    { field: 'from', old: before?.validFrom ?? null, new: value === null ? null : from },
    ...unlessBlank({
      field: 'to',
      old: before?.validTo ?? null,
      new: value === null ? null : (input.to ?? null),
    }),
  ];
}

const EVENT_FIELDS = [
  'type',
  'from',
  'to',
  'days',
  'isWorkRelated',
  'sickPayShare',
  'resolution',
  'resolvedIn',
] as const;

function eventChanges(
  input: InputOf<'EMPLOYEE_EVENT'>,
  person: StoredPerson | null,
): RequestedChange[] {
  const key = rowKey('EmployeeEvent', input.replaces ?? '');
  const found = person?.events.find(({ id }) => id === key);
  const old: Values = found === undefined ? {} : { ...found, from: found.starts, to: found.ends };
  const next: Values = input.isWithdrawn === true ? {} : (input as unknown as Values);
  return EVENT_FIELDS.flatMap((field) =>
    unlessBlank({ field, old: textOf(old[field]), new: textOf(next[field]) }),
  );
}

function departmentChanges(
  input: InputOf<'DEPARTMENT_YEAR'>,
  year: DepartmentYear | null,
): RequestedChange[] {
  const given: DepartmentFacts = namedFacts({ ...input, stopsReward: input.isRewardStopped });
  const next = flat(given);
  const old = flat(year === null ? {} : namedFacts(year));
  return named(Object.keys(next), { old, next });
}

/** Heads by title class become fields of their own; what a score is made of stays one text. */
function flat(facts: DepartmentFacts): Values {
  const entries = Object.entries(facts).flatMap(([field, value]): [string, unknown][] => {
    if (!HEADS.has(field)) return [[field, value]];
    const heads = (value ?? {}) as Values;
    return TITLE_CLASSES.map((title) => [`${field}.${title}`, heads[title]]);
  });
  return Object.fromEntries(entries);
}

const HEADS = new Set([
  'headcount',
  'agencyHeadcount',
  'cadreHeadcount',
  'excludedHeadcount',
  'monthMeanHeadcount',
]);

function named(
  fields: readonly string[],
  { old, next }: { readonly old: object; readonly next: object },
): RequestedChange[] {
  const [before, after] = [old as Values, next as Values];
  return fields
    .filter((field) => after[field] !== undefined)
    .map((field) => ({ field, old: textOf(before[field]), new: textOf(after[field]) }));
}

/** Of the fields that are named those that become something else. */
export const thoseThatDiffer = (changes: readonly RequestedChange[]): RequestedChange[] =>
  changes.filter((change) => change.old !== change.new);

/** The first field that has become something else since it was asked, with what it is now. */
export function movedField(
  asked: readonly RequestedChange[],
  standing: readonly RequestedChange[],
): RequestedChange | null {
  const now = new Map(standing.map(({ field, old }) => [field, old]));
  const moved = asked.find(({ field, old }) => (now.get(field) ?? null) !== old);
  return moved === undefined ? null : { ...moved, old: now.get(moved.field) ?? null };
}

const unlessBlank = (change: RequestedChange): RequestedChange[] =>
  change.old === null && change.new === null ? [] : [change];

/** As it is stored: decimals and months are text already. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

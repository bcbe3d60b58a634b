import type { PersonEventType } from '@hebo/domain';
import { monthOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import {
  Employee as EmployeeRow,
  EmployeeEvent as EventRow,
  EmployeeFact as FactRow,
  type FactKind,
} from '../../database/entities/index.js';
import { EVENTS } from '../employee/employee-event-label.js';
import { factLabels } from '../employee/employee-fact-label.js';
import { employeesByNumber } from '../employee/employee.service.js';
import type { Employee } from '../employee/employee.type.js';
import { presentMonth } from '../employee/present-state.js';
import { fieldLabel } from './change-wording.js';
import { DeskChangeKind, type DepartmentDesk, type DeskChange } from './desk.type.js';

/**
 * What changed in a month among the people of a department: facts and events that begin in it, those
 * that end in it, and what was recorded in it about other months.
 */
export async function changesOfMonth(
  context: Context,
  { department }: DepartmentDesk,
  month?: string | null,
): Promise<DeskChange[]> {
  const asked = month ?? presentMonth(context);
  const rows = await context.em.find(EmployeeRow, { departmentId: department.key });
  const people = await employeesByNumber(
    context,
    rows.map(({ employeeNumber }) => employeeNumber),
  );
  const whose = new Map(people.map((person) => [person.key, person]));
  const within = { employeeId: { $in: [...whose.keys()] }, recordedTo: null };
  const facts = await context.em.find(FactRow, within, { orderBy: { validFrom: 'asc' } });
  const events = await context.em.find(EventRow, within, { orderBy: { starts: 'asc' } });
  const words = { labelOf: await factLabels(context), locale: context.locale };
  const changes = [
    ...facts.flatMap((fact) => factChange(fact, { asked, whose, facts, ...words })),
    ...events.flatMap((event) => eventChange(event, { asked, whose, ...words })),
  ];
  return changes.toSorted(inOrder);
}

interface Asked {
  readonly asked: string;
  readonly whose: ReadonlyMap<string, Employee>;
  readonly labelOf: (kind: FactKind, value: string) => string;
  readonly locale: Context['locale'];
}

const APPOINTMENTS: ReadonlySet<FactKind> = new Set<FactKind>([
  'POST_KIND',
  'POST_GRADE',
  'TITLE',
  'MANAGEMENT_GRADE',
  'WORKER_GRADE',
  'NON_LEADING',
  'DEPUTY_IN_CHARGE',
]);

function factChange(
  fact: FactRow,
  { asked, whose, facts, labelOf, locale }: Asked & { readonly facts: readonly FactRow[] },
): DeskChange[] {
  const employee = whose.get(fact.employeeId);
  const begins = fact.validFrom === asked;
  const ends = fact.validTo === asked && !isFollowed(fact, facts);
  const isCorrection = isLate(fact, asked);
  if (employee === undefined || (!begins && !ends && !isCorrection)) return [];
  const before = facts.findLast(
    ({ employeeId, kind, validFrom }) =>
      employeeId === fact.employeeId && kind === fact.kind && validFrom < fact.validFrom,
  );
  const value = labelOf(fact.kind, fact.value);
  return [
    {
      key: `${fact.id} ${ends ? 'end' : 'start'}`,
      kind: begins || ends ? kindOfFact(fact, ends) : 'CORRECTED',
      employee,
      label: fieldLabel(fact.kind, locale),
      before: ends ? value : before === undefined ? null : labelOf(fact.kind, before.value),
      after: ends ? null : value,
      from: fact.validFrom,
      to: fact.validTo,
      ...recordOf(fact),
    },
  ];
}

function kindOfFact({ kind }: FactRow, ends: boolean): DeskChangeKind {
  if (kind === 'DEPARTMENT' || kind === 'EMPLOYMENT') return ends ? 'LEFT' : 'JOINED';
  return APPOINTMENTS.has(kind) ? 'APPOINTED' : 'OTHER';
}

/** What ends because another value begins is told by that. */
const isFollowed = (fact: FactRow, facts: readonly FactRow[]): boolean =>
  facts.some(
    ({ employeeId, kind, validFrom }) =>
      employeeId === fact.employeeId && kind === fact.kind && validFrom === fact.validTo,
  );

const GONE: ReadonlySet<PersonEventType> = new Set<PersonEventType>([
  'LEFT',
  'RESIGNED',
  'TRANSFERRED',
  'RETIRED',
]);
const NO_LEAVE: ReadonlySet<PersonEventType> = new Set<PersonEventType>([
  'AWARD',
  'DISCRETIONARY_CUT',
]);

function eventChange(event: EventRow, { asked, whose, locale }: Asked): DeskChange[] {
  const employee = whose.get(event.employeeId);
  const touches = event.starts.startsWith(asked) || event.ends?.startsWith(asked) === true;
  if (employee === undefined || (!touches && !isLate(event, asked))) return [];
  return [
    {
      key: event.id,
      kind: touches ? kindOfEvent(event.type) : 'CORRECTED',
      employee,
      label: EVENTS[event.type][locale],
      before: null,
      after: null,
      from: event.starts,
      to: event.ends,
      ...recordOf(event),
    },
  ];
}

function kindOfEvent(type: PersonEventType): DeskChangeKind {
  if (type === 'JOINED') return 'JOINED';
  if (GONE.has(type)) return 'LEFT';
  return NO_LEAVE.has(type) ? 'OTHER' : 'LEAVE';
}

/** Recorded in the month asked for, in the place of an entry that stood before. */
const isLate = (row: FactRow | EventRow, asked: string): boolean =>
  row.replacesId !== null && monthOf(row.recordedFrom) === asked;

const recordOf = ({ recordedFrom, recordedBy, reason }: FactRow | EventRow) => ({
  recordedAt: recordedFrom.toISOString(),
  recordedBy,
  reason,
});

const KINDS = Object.keys(DeskChangeKind);

/** By day or month, person by person, who came before what became of them; then as recorded. */
const inOrder = (left: DeskChange, right: DeskChange): number =>
  left.from.localeCompare(right.from) ||
  left.employee.employeeNumber.localeCompare(right.employee.employeeNumber) ||
  KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) ||
  left.recordedAt.localeCompare(right.recordedAt) ||
  left.key.localeCompare(right.key);

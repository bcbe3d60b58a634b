import type { Context } from '../../context.js';
import { EmployeeEvent as EventRow } from '../../database/entities/index.js';
import { rowKey } from '../../graphql/global-id.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { Department } from '../department/department.type.js';
import { actorOf } from '../viewer/actor.js';
import type { EmployeeEventSetInput, EmployeePayload } from './employee-record.input.js';
import {
  changePerson,
  lockPerson,
  problemsOf,
  RefusedChange,
  type StoredPerson,
} from './person-change.js';
import type { EventFacts } from './person-input.js';
import { presentMonth } from './present-state.js';
import { close, recordNow, refuseReason, replacedEntry } from './record-entry.js';

export function setEmployeeEvent(
  context: Context,
  input: EmployeeEventSetInput,
): Promise<EmployeePayload> {
  const { employeeNumber, idempotencyKey, ...rest } = input;
  return changePerson(context, {
    operation: 'employeeEventSet',
    employeeNumber,
    idempotencyKey,
    input: { employeeNumber, ...rest },
    write: async (em, key, departments) => {
      const person = await lockPerson(em, employeeNumber);
      const { replaced, added } = planEvent(context, { person, input, departments });
      const { institutionId } = actorOf(context);
      if (replaced !== null) await close(context, em, EventRow, replaced.id);
      if (added !== null) {
        em.create(EventRow, {
          institutionId,
          id: key,
          employeeId: person.row.id,
          ...added,
          ...recordNow(context, input.reason),
          replacesId: replaced?.id ?? null,
        });
      }
      await em.flush();
    },
  });
}

interface Asked {
  readonly person: StoredPerson;
  readonly input: Omit<EmployeeEventSetInput, 'idempotencyKey'>;
  readonly departments: readonly Department[];
}

interface Plan {
  readonly replaced: EventRow | null;
  readonly added: EventFacts | null;
}

/** What an entry would do to a person, or `RefusedChange` where it would not stand. */
export function planEvent(context: Context, asked: Asked): Plan {
  const { person, input } = asked;
  const key = rowKey('EmployeeEvent', input.replaces ?? '');
  const replaced = replacedEntry(person.events, key, input);
  const plan = { replaced, added: eventOf(input, replaced) };
  check(context, { ...asked, ...plan });
  return plan;
}

/** The event as it will stand; null where the one named is withdrawn. */
function eventOf(input: Asked['input'], replaced: EventRow | null): EventFacts | null {
  if (input.isWithdrawn === true) {
    if (replaced === null) throw new RefusedChange([brokenRule('blank', 'replaces')]);
    return null;
  }
  const { type, from, to, days, amount, isWorkRelated, sickPayShare } = input;
  return {
    type,
    starts: from,
    ends: to ?? null,
    days: days ?? null,
    amount: amount ?? null,
    isWorkRelated: isWorkRelated ?? null,
    sickPayShare: sickPayShare ?? null,
    resolution: input.resolution ?? null,
    resolvedIn: input.resolvedIn ?? null,
    reason: input.reason,
  };
}

type Checked = Asked & Plan;

/** The person as it would stand, whole; a leave that meets another is told at its first day. */
function check(context: Context, { person, replaced, added, input, departments }: Checked): void {
  const kept = person.events.filter((event) => event !== replaced);
  const events = added === null ? kept : [...kept, added];
  const own = `events.${events.length - 1}.`;
  const problems = problemsOf(
    {
      rows: { ...person, employee: person.row, events },
      employeeNumber: input.employeeNumber,
      period: presentMonth(context).slice(0, 4),
    },
    departments,
  );
  const told = problems.map((problem): BrokenRule => ({
    ...problem,
    path: problem.path.startsWith(own) ? problem.path.slice(own.length) : 'from',
  }));
  const all = [...refuseReason(input.reason), ...told];
  if (all.length > 0) throw new RefusedChange(all);
}

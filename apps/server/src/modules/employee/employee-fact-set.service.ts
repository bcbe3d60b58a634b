import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { EmployeeFact as FactRow } from '../../database/entities/index.js';
import { rowKey } from '../../graphql/global-id.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { isDataOwner, isOtherTimeline } from '../access/other-facts.js';
import type { Department } from '../department/department.type.js';
import { actorOf } from '../viewer/actor.js';
import type { EmployeeFactSetInput, EmployeePayload } from './employee-record.input.js';
import {
  changePerson,
  lockPerson,
  problemsOf,
  RefusedChange,
  type StoredPerson,
} from './person-change.js';
import { timelineOf, type PersonRows } from './person-input.js';
import { presentMonth, refreshPresentState } from './present-state.js';
import { close, recordNow, refuseReason, replacedEntry } from './record-entry.js';

type Spell = PersonRows['facts'][number];

/** A new entry, and what becomes of the one it replaces or follows; nothing is overwritten. */
interface Plan {
  readonly replaced: FactRow | null;
  /** The entry that ends where the new one begins. */
  readonly followed: FactRow | null;
  readonly added: Spell | null;
}

export function setEmployeeFact(
  context: Context,
  input: EmployeeFactSetInput,
): Promise<EmployeePayload> {
  const { employeeNumber, idempotencyKey, ...rest } = input;
  return changePerson(context, {
    operation: 'employeeFactSet',
    employeeNumber,
    idempotencyKey,
    input: { employeeNumber, ...rest },
    write: async (em, key, departments) => {
      const person = await lockPerson(em, employeeNumber);
      const plan = planFact(context, { person, input, departments });
      await append(context, em, { person, plan, input, key });
      await refreshPresentState(context, em, person.row, departments);
    },
  });
}

interface Asked {
  readonly person: StoredPerson;
  readonly input: Omit<EmployeeFactSetInput, 'idempotencyKey'>;
  readonly departments: readonly Department[];
}

/** What an entry would do to a person, or `RefusedChange` where it would not stand. */
export function planFact(context: Context, asked: Asked): Plan {
  if (isOtherTimeline(context.principal, asked.input.kind)) {
    throw new RefusedChange([brokenRule('kept_by_others', 'kind')]);
  }
  const plan = planOf(asked.person, asked.input);
  check(context, { ...asked, plan });
  return plan;
}

function planOf({ facts }: StoredPerson, input: Asked['input']): Plan {
  const { kind, from, to = null, value = null } = input;
  const own = facts.filter((fact) => fact.kind === kind);
  const replaced = replacedEntry(own, rowKey('EmployeeFact', input.replaces ?? ''), input);
  if (value === null && replaced === null) throw new RefusedChange([brokenRule('blank', 'value')]);
  const followed = input.isSuccessor === true ? openAt(own, from) : null;
  const added = value === null ? null : { kind, value, validFrom: from, validTo: to };
  return { replaced, followed: followed === replaced ? null : followed, added };
}

const openAt = (facts: readonly FactRow[], month: string): FactRow | null =>
  facts.find(
    ({ validFrom, validTo }) => validFrom < month && (validTo === null || validTo > month),
  ) ?? null;

interface Checked extends Asked {
  readonly plan: Plan;
}

/** The person as it would stand, whole; what is wrong is told beside the field of the input. */
function check(context: Context, { person, plan, input, departments }: Checked): void {
  const { replaced, followed, added } = plan;
  const kept: Spell[] = person.facts
    .filter((fact) => fact !== replaced)
    .map((fact) => (fact === followed ? { ...fact, validTo: input.from } : fact));
  const facts = added === null ? kept : [...kept, added];
  const index = facts.filter(({ kind }) => kind === input.kind).length - 1;
  const own = `${timelineOf(input.kind)}.${index}.`;
  const problems = problemsOf(
    {
      rows: { ...person, employee: person.row, facts },
      employeeNumber: input.employeeNumber,
      period: presentMonth(context).slice(0, 4),
    },
    departments,
  );
  // A data owner does not have the whole person before it.
  const isOwnOnly = isDataOwner(context.principal);
  const told = problems
    .filter(({ path }) => !isOwnOnly || path.startsWith(own))
    .map((problem): BrokenRule => ({
      ...problem,
      path: problem.path.startsWith(own) ? problem.path.slice(own.length) : 'from',
    }));
  const all = [...refuseReason(input.reason), ...told];
  if (all.length > 0) throw new RefusedChange(all);
}

interface Appended {
  readonly person: StoredPerson;
  readonly plan: Plan;
  readonly input: EmployeeFactSetInput;
  readonly key: string;
}

async function append(context: Context, em: EntityManager, appended: Appended): Promise<void> {
  const { person, plan, input, key } = appended;
  const { replaced, followed, added } = plan;
  const { institutionId } = actorOf(context);
  const shared = { institutionId, employeeId: person.row.id, ...recordNow(context, input.reason) };
  if (replaced !== null) await close(context, em, FactRow, replaced.id);
  if (followed !== null) {
    await close(context, em, FactRow, followed.id);
    const { kind, value, validFrom } = followed;
    const ended = { kind, value, validFrom, validTo: input.from, replacesId: followed.id };
    em.create(FactRow, { ...shared, ...ended });
  }
  if (added !== null) {
    em.create(FactRow, { ...shared, ...added, id: key, replacesId: replaced?.id ?? null });
  }
  await em.flush();
}

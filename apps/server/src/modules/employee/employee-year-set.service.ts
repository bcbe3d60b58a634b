import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import {
  Employee as EmployeeRow,
  EmployeeYear as YearRow,
  EmployeeYearMoney as MoneyRow,
} from '../../database/entities/index.js';
import { YEAR_FACTS, YEAR_MONEY } from '../../database/people-rows.js';
import { brokenRule } from '../../graphql/problems.js';
import { isDataOwner, otherFacts } from '../access/other-facts.js';
import { rightTo } from '../access/right-to.js';
import { listDepartments } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import { actorOf } from '../viewer/actor.js';
import { computation } from '../viewer/computation.js';
import type { EmployeePayload } from './employee-record.input.js';
import type { EmployeeYearSetInput } from './employee-year.input.js';
import {
  answered,
  lockPerson,
  problemsOf,
  RefusedChange,
  type StoredPerson,
} from './person-change.js';
import type { YearFacts } from './person-input.js';
import { close, recordNow, refuseReason } from './record-entry.js';

/** Appends a version of a person's year; what the input does not name stays as it is. */
export async function setEmployeeYear(
  context: Context,
  input: EmployeeYearSetInput,
): Promise<EmployeePayload> {
  const departments = await listDepartments(context);
  const { principal } = context;
  return answered(context, input.employeeNumber, async () => {
    const others = otherFacts(principal, 'EmployeeYear', Object.keys(named(input)));
    if (others.length > 0) {
      throw new RefusedChange(others.map((field) => brokenRule('kept_by_others', field)));
    }
    const unseen = seesMoney(context) ? null : await unseenMoney(context, input);
    await context.em.transactional(async (em) => {
      const person = await lockPerson(em, input.employeeNumber);
      const { present, next } = planYear({
        person,
        input,
        departments,
        isOwnFactsOnly: isDataOwner(principal),
      });
      await append(context, em, { person, input, present, next: { ...next, ...unseen } });
    });
  });
}

const seesMoney = ({ principal }: Context): boolean =>
  rightTo(principal, 'EmployeeYear.distribution') !== 'none';

/**
 * Amounts belong to one version of a year. Whoever may write the year and not read them carries them over
 * unseen; that they are of the right version the expected version tells.
 */
async function unseenMoney(
  context: Context,
  input: EmployeeYearSetInput,
): Promise<Partial<YearFacts>> {
  const named = YEAR_MONEY.filter((field) => input[field] !== undefined);
  if (named.length > 0) {
    throw new RefusedChange(named.map((field) => brokenRule('pay_not_for_system', field)));
  }
  const { employeeNumber, period } = input;
  const employee = await context.em.findOne(EmployeeRow, { employeeNumber });
  if (employee === null) return {};
  const all = computation(context);
  const year = await all.findOne(YearRow, { employeeId: employee.id, period, recordedTo: null });
  const money = year === null ? null : await all.findOne(MoneyRow, { id: year.id });
  return Object.fromEntries(YEAR_MONEY.map((field) => [field, money?.[field] ?? null]));
}

interface Asked {
  readonly person: StoredPerson;
  readonly input: EmployeeYearSetInput;
  readonly departments: readonly Department[];
  /** Whoever reads one kind of fact hears of that one: the rest of the person is not before them. */
  readonly isOwnFactsOnly?: boolean;
}

interface Plan {
  readonly present: YearRow | null;
  readonly next: Required<YearFacts>;
}

/** The year as it would stand, or `RefusedChange` where it would not. */
export function planYear(asked: Asked): Plan {
  const { person, input } = asked;
  const present = person.years.find(({ period }) => period === input.period) ?? null;
  const version = present?.version ?? null;
  if (version !== (input.expectedVersion ?? null)) {
    const values = { version: String(version ?? 0) };
    throw new RefusedChange([brokenRule('version_conflict', 'expectedVersion', values)]);
  }
  const next = { ...blank(), ...named(present ?? {}), ...named(input) };
  check(asked, next);
  return { present, next };
}

const FIELDS = [...YEAR_FACTS, ...YEAR_MONEY];

/** What a record names; null takes a fact away, what is left out is not named. */
function named(given: YearFacts | EmployeeYearSetInput): YearFacts {
  const fields = FIELDS.filter((field) => given[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, given[field]])) as YearFacts;
}

const blank = (): Required<YearFacts> =>
  Object.fromEntries(FIELDS.map((field) => [field, null])) as Required<YearFacts>;

function check({ person, input, departments, isOwnFactsOnly = false }: Asked, next: YearFacts) {
  const { employeeNumber, period, reason } = input;
  const others = person.years.filter((year) => year.period !== period);
  const rows = { ...person, employee: person.row, years: [...others, { ...next, period }] };
  const own = `years.${period}.`;
  const found = problemsOf({ rows, employeeNumber, period }, departments);
  const told = found
    .filter(({ path }) => !isOwnFactsOnly || path.startsWith(own))
    .map((problem) => ({
      ...problem,
      path: problem.path.startsWith(own) ? problem.path.slice(own.length) : 'period',
    }));
  const all = [...refuseReason(reason), ...told];
  if (all.length > 0) throw new RefusedChange(all);
}

interface Appended extends Plan {
  readonly person: StoredPerson;
  readonly input: EmployeeYearSetInput;
}

async function append(
  context: Context,
  em: EntityManager,
  { person, present, next, input }: Appended,
): Promise<void> {
  const { institutionId } = actorOf(context);
  const { distribution, distributionInstalment, previousReward, ...facts } = next;
  if (present !== null) await close(context, em, YearRow, present.id);
  const id = randomUUID();
  em.create(YearRow, {
    institutionId,
    id,
    employeeId: person.row.id,
    period: input.period,
    version: (present?.version ?? 0) + 1,
    ...facts,
    ...recordNow(context, input.reason),
  });
  const amounts = { distribution, distributionInstalment, previousReward };
  if (Object.values(amounts).some((amount) => amount !== null)) {
    // The database compares amounts that a writer cannot read with those of the version before.
    await em.flush();
    em.create(MoneyRow, { institutionId, id, employeeId: person.row.id, ...amounts });
  }
  await em.flush();
}

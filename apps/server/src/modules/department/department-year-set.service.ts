import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { DepartmentYear as DepartmentYearRow } from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { otherFacts } from '../access/other-facts.js';
import { regulation } from '../edition/edition-in-force.js';
import { yearFrame } from '../institution-year/year-frame.service.js';
import { actorOf } from '../viewer/actor.js';
import { departmentFacts, namedFacts, type DepartmentFacts } from './department-facts.js';
import type { DepartmentYearSetInput, DepartmentYearSetPayload } from './department.input.js';
import { departmentByCode } from './department.service.js';
import type { Department } from './department.type.js';
import { toDepartmentYear } from './department-year.service.js';

/** Appends a version: the row in force is closed and the next one holds the change. */
export async function setDepartmentYear(
  context: Context,
  input: DepartmentYearSetInput,
): Promise<DepartmentYearSetPayload> {
  const department = await departmentByCode(context, input.department);
  if (department === null) {
    const values = { department: input.department };
    return refused(context, [brokenRule('unknown_department', 'department', values)]);
  }
  if ((await yearFrame(context, input.period)) === null) {
    return refused(context, [brokenRule('year_not_open', 'period', { value: input.period })]);
  }
  return writeDepartmentYear(context, department, input);
}

/** The same for a year that is known to be open: what a transaction may hold. */
export async function writeDepartmentYear(
  context: Context,
  department: Department,
  input: DepartmentYearSetInput,
): Promise<DepartmentYearSetPayload> {
  const present = await presentRow(context, department, input.period);
  if ((present?.version ?? null) !== (input.expectedVersion ?? null)) {
    return conflict(context, present);
  }
  const named = Object.keys(namedFacts({ ...input, stopsReward: input.isRewardStopped }));
  const others = otherFacts(context.principal, 'DepartmentYear', named);
  if (others.length > 0) {
    return refused(
      context,
      others.map((field) => brokenRule('kept_by_others', field)),
    );
  }
  const { next, problems } = planDepartmentYear(department, present, input);
  if (problems.length > 0) return refused(context, problems);
  try {
    const row = await append(context, { department, present, next, input });
    return { departmentYear: toDepartmentYear(row), userErrors: [] };
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    context.em.clear();
    return conflict(context, await presentRow(context, department, input.period));
  }
}

/** The year as it would stand, and what is wrong with it. */
export function planDepartmentYear(
  department: Department,
  present: DepartmentYearRow | null,
  input: DepartmentYearSetInput,
): { readonly next: DepartmentFacts; readonly problems: readonly BrokenRule[] } {
  const given = { ...input, stopsReward: input.isRewardStopped };
  const next = { ...(present === null ? {} : namedFacts(present)), ...namedFacts(given) };
  return { next, problems: problemsOf(department, input.period, next) };
}

function presentRow(
  context: Context,
  { key }: Department,
  period: string,
): Promise<DepartmentYearRow | null> {
  return context.em.findOne(DepartmentYearRow, { departmentId: key, period, recordedTo: null });
}

/**
 * Facts come in piece by piece, so what is still missing is no mistake here; everything that was
 * entered has to hold by the rules of the regulation.
 */
function problemsOf(
  { code, name, kind }: Department,
  period: string,
  next: DepartmentFacts,
): BrokenRule[] {
  const facts = departmentFacts({ name, kind }, next);
  const parsed = regulation.parseFacts({ period, departments: { [code]: facts } });
  if (parsed.ok) return [];
  const own = `departments.${code}.`;
  return parsed.problems
    .filter((problem) => problem.code !== 'missing' && problem.path.startsWith(own))
    .map((problem) => ({ ...problem, path: problem.path.slice(own.length) }));
}

interface Appended {
  readonly department: Department;
  readonly present: DepartmentYearRow | null;
  readonly next: DepartmentFacts;
  readonly input: DepartmentYearSetInput;
}

function append(context: Context, appended: Appended): Promise<DepartmentYearRow> {
  const { department, present, next, input } = appended;
  const { displayName, institutionId } = actorOf(context);
  return context.em.transactional(async (em) => {
    if (present !== null) {
      const open = { id: present.id, recordedTo: null };
      await em.nativeUpdate(DepartmentYearRow, open, { recordedTo: context.now });
    }
    const row = em.create(DepartmentYearRow, {
      ...next,
      institutionId,
      departmentId: department.key,
      period: input.period,
      version: (present?.version ?? 0) + 1,
      recordedFrom: context.now,
      recordedTo: null,
      recordedBy: displayName,
      reason: input.reason ?? null,
    });
    await em.flush();
    return row;
  });
}

function conflict(context: Context, present: DepartmentYearRow | null): DepartmentYearSetPayload {
  const version = String(present?.version ?? 0);
  const problem = brokenRule('version_conflict', 'expectedVersion', { version });
  return {
    departmentYear: present === null ? null : toDepartmentYear(present),
    userErrors: [inInput(context, problem)],
  };
}

function refused(context: Context, problems: readonly BrokenRule[]): DepartmentYearSetPayload {
  return { departmentYear: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}

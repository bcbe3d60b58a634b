import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { ChangeRequest as RequestRow } from '../../database/entities/index.js';
import { insertRows } from '../../database/insert-rows.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { listDepartments } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import { actingAccount } from '../viewer/account.js';
import { problemsOfRequest } from './change-check.js';
import { groundsOf } from './change-ground.js';
import { periodOf, type ChangePayload } from './change-payload.js';
import { requestedChanges, thoseThatDiffer, type Ground } from './requested-changes.js';

export interface NewChangeRequest {
  /** The key it is to have; left out, a new one. */
  readonly id?: string;
  readonly payload: ChangePayload;
  /** Row keys of what it came out of. */
  readonly importId?: string | null;
  readonly objectionId?: string | null;
}

/** The keys of the requests made, by their place; null for those refused. */
export interface CreatedRequests {
  readonly keys: readonly (string | null)[];
  readonly refused: readonly { readonly at: number; readonly problem: BrokenRule }[];
}

/**
 * Asks the personnel office for changes, in the transaction given. Each is checked as the office's own
 * mutation would be; what is refused is told by its place, and the rest is written: whoever wants all
 * or nothing throws. A department asks for its own people and for its own year only.
 */
export async function createChangeRequests(
  context: Context,
  em: EntityManager,
  requests: readonly NewChangeRequest[],
): Promise<CreatedRequests> {
  const departments = await listDepartments({ ...context, em });
  const groundOf = await groundsOf(
    em,
    requests.map(({ payload }) => payload),
    departments,
  );
  const prepared = requests.map((request, at) => ({
    at,
    ...prepare(context, request, { ground: groundOf(request.payload), departments }),
  }));
  const rows = prepared.flatMap(({ row }) => row ?? []);
  if (rows.length > 0) await insertRows(em, RequestRow, rows);
  return {
    keys: prepared.map(({ row }) => row?.id ?? null),
    refused: prepared.flatMap(({ at, problems }) => problems.map((problem) => ({ at, problem }))),
  };
}

interface Standing {
  readonly ground: Ground;
  readonly departments: readonly Department[];
}

interface Prepared {
  readonly row: (object & { readonly id: string }) | null;
  readonly problems: readonly BrokenRule[];
}

function prepare(context: Context, request: NewChangeRequest, standing: Standing): Prepared {
  const { payload, id = randomUUID(), importId = null, objectionId = null } = request;
  const { institutionId, accountId, displayName, departmentIds } = actingAccount(context);
  const departmentId = departmentOf(payload, standing);
  if (departmentId !== null && !departmentIds.includes(departmentId)) {
    return { row: null, problems: [notOwn(payload)] };
  }
  const problems = problemsOfRequest(context, payload, standing);
  if (problems.length > 0) return { row: null, problems };
  if (departmentId === null) return { row: null, problems: [notOwn(payload)] };
  const changes = thoseThatDiffer(requestedChanges(payload, standing.ground));
  if (changes.length === 0) return { row: null, problems: [brokenRule('nothing_changes', '')] };
  const row = {
    institutionId,
    id,
    departmentId,
    employeeId: standing.ground.person?.row.id ?? null,
    period: periodOf(payload),
    kind: payload.kind,
    payload: payload.input,
    changes,
    reason: payload.input.reason ?? '',
    status: 'OPEN',
    requestedBy: accountId,
    requestedByName: displayName,
    requestedAt: context.now,
    importId,
    objectionId,
    version: 1,
  };
  return { row, problems: [] };
}

/** Whose affair it is: the department's own, else that in which the person is or begins. */
function departmentOf(
  payload: ChangePayload,
  { ground: { person }, departments }: Standing,
): string | null {
  if (person !== null) return person.row.departmentId;
  const code =
    payload.kind === 'DEPARTMENT_YEAR'
      ? payload.input.department
      : payload.kind === 'EMPLOYEE'
        ? payload.input.facts?.findLast(({ kind }) => kind === 'DEPARTMENT')?.value
        : undefined;
  return departments.find((department) => department.code === code)?.key ?? null;
}

function notOwn(payload: ChangePayload): BrokenRule {
  if (payload.kind === 'DEPARTMENT_YEAR') {
    const values = { department: payload.input.department };
    return brokenRule('unknown_department', 'department', values);
  }
  const values = { value: payload.input.employeeNumber };
  return brokenRule('unknown_employee', 'employeeNumber', values);
}

import type { Context } from '../../context.js';
import { rightTo } from '../access/right-to.js';
import { isOfMoney } from '../audit/pay-fields.js';
import { employeeById } from '../employee/employee.service.js';
import type { Employee } from '../employee/employee.type.js';
import { standingChanges } from './change-request.service.js';
import type { ChangeRequest, RequestedChange } from './change-request.type.js';
import { fieldLabel, valueLabels } from './change-wording.js';
import { movedField } from './requested-changes.js';

/**
 * What is to change, worded, with what stands now beside it while it waits. No department may ask about
 * pay, and a request that named an amount would not show it to one.
 */
export async function changesOf(
  context: Context,
  request: ChangeRequest,
): Promise<RequestedChange[]> {
  const labelOf = await valueLabels(context);
  const standing = await standingChanges(context, request);
  const now = new Map(standing?.map(({ field, old }) => [field, old]));
  const seesPay = rightTo(context.principal, 'EmployeeEvent.amount') !== 'none';
  const changes = request.stored.filter((change) => seesPay || !isOfMoney(change));
  return changes.map((change) => ({
    field: change.field,
    label: fieldLabel(change.field, context.locale),
    old: labelOf(change.field, change.old),
    new: labelOf(change.field, change.new),
    now: standing === null ? null : labelOf(change.field, now.get(change.field) ?? null),
  }));
}

/** Whether something it changes has become something else since it was asked for. */
export async function isMoved(context: Context, request: ChangeRequest): Promise<boolean> {
  const standing = await standingChanges(context, request);
  return standing !== null && movedField(request.stored, standing) !== null;
}

export async function employeeOf(
  context: Context,
  { employeeKey }: ChangeRequest,
): Promise<Employee | null> {
  return employeeKey === null ? null : employeeById(context, employeeKey);
}

/** Whether the reader asked for it, and so may take it back and not decide it. */
export const isOwn = ({ principal }: Context, { requestedBy }: ChangeRequest): boolean =>
  principal.kind === 'account' && principal.accountId === requestedBy;

/** The person's name: the one on record, else the one that is to be taken on record. */
export async function nameOf(context: Context, request: ChangeRequest): Promise<string | null> {
  const { payload } = request;
  const employee = await employeeOf(context, request);
  if (employee !== null) return employee.name;
  return payload.kind === 'EMPLOYEE' ? payload.input.name : null;
}

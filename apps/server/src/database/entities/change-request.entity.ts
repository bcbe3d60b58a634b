import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayInsert, mayRead, REQUEST_ROLE } from '../policies.js';
import { ACTING_ACCOUNT, ACTING_DEPARTMENTS, actsAs } from '../settings.js';
import { audited, decidedStays } from '../triggers.js';
import { id, institutionId } from './keys.js';

/** Which mutation of the personnel office a request asks for. */
export const CHANGE_REQUEST_KINDS = [
  'EMPLOYEE',
  'EMPLOYEE_FACT',
  'EMPLOYEE_EVENT',
  'EMPLOYEE_YEAR',
  'DEPARTMENT_YEAR',
] as const;
export const CHANGE_REQUEST_STATUSES = ['OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'] as const;

/** One field as it stood when the change was asked for, and as it is to be; values as they are stored. */
export interface RequestedChange {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
}

const ASKS = `${actsAs('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD')} and department_id = any (${ACTING_DEPARTMENTS})`;
const DECIDES = actsAs('PERSONNEL');

/**
 * A change that a department asks for. Secretary and head never write facts: the personnel office
 * accepts, and then the change is written as its own would be.
 */
const ChangeRequestSchema = defineEntity({
  name: 'ChangeRequest',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('change_request'),
    mayRead('change_request', `${actsAs('PERSONNEL', 'AUDITOR')} or (${ASKS})`),
    mayInsert('change_request', `${ASKS} and status = 'OPEN' and requested_by = ${ACTING_ACCOUNT}`),
    {
      name: 'change_request_update',
      command: 'update',
      roles: [REQUEST_ROLE],
      using: `${DECIDES} or (${ASKS} and requested_by = ${ACTING_ACCOUNT})`,
      check: `${DECIDES} or (${ASKS} and status = 'WITHDRAWN')`,
    },
  ],
  triggers: [decidedStays('change_request'), ...audited('change_request')],
  checks: [
    {
      name: 'change_request_four_eyes_check',
      expression: `(status in ('ACCEPTED', 'REJECTED')) = (decided_by is not null) and (decided_by is null or decided_by <> requested_by)`,
    },
  ],
  indexes: [
    {
      name: 'change_request_status_index',
      properties: ['institutionId', 'status', 'requestedAt'],
    },
    {
      name: 'change_request_department_index',
      properties: ['institutionId', 'departmentId', 'status'],
    },
  ],
  properties: {
    institutionId,
    id,
    departmentId: p.uuid(),
    /** Null for a person who is not on record yet. */
    employeeId: p.uuid().strictNullable(),
    period: p.text().strictNullable(),
    kind: p.enum(CHANGE_REQUEST_KINDS),
    /** The input of the matching mutation. */
    payload: p.json<object>(),
    changes: p.json<RequestedChange[]>(),
    reason: p.text(),
    status: p.enum(CHANGE_REQUEST_STATUSES),
    requestedBy: p.uuid(),
    requestedByName: p.text(),
    requestedAt: p.datetime(),
    decidedBy: p.uuid().strictNullable(),
    decidedByName: p.text().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    comment: p.text().strictNullable(),
    importId: p.uuid().strictNullable(),
    objectionId: p.uuid().strictNullable(),
    version: p.integer(),
  },
});

export class ChangeRequest extends ChangeRequestSchema.class {}
ChangeRequestSchema.setClass(ChangeRequest);

import { defineEntity, p } from '@mikro-orm/core';
import { POST_KINDS, TITLES } from '@hebo/domain';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  REQUEST_ROLE,
  systemInserts,
  systemReads,
  systemUpdates,
  withinToken,
} from '../policies.js';
import {
  ACTING_DEPARTMENTS,
  ACTING_EMPLOYEE,
  actsAs,
  holdsScope,
  keepsFacts,
  WITHDRAWING,
} from '../settings.js';
import { audited, otherFactsStay, raisesPeopleRevision } from '../triggers.js';
import { id, institutionId } from './keys.js';

export const TITLE_CLASSES = [...TITLES, 'UNTITLED'] as const;

const OWNER = keepsFacts('SCORES', 'RESEARCH', 'POSTS');

/**
 * 教职工. Department, post and title are the present state, for lists, filters and row-level security;
 * what holds since when stands in the dated facts. The leadership group sees totals, never a person; a
 * computation sees the number and no name, by the columns granted to it.
 */
const EmployeeSchema = defineEntity({
  name: 'Employee',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('employee'),
    mayRead(
      'employee',
      `${actsAs('PERSONNEL', 'AUDITOR')} or (${actsAs('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD')} and department_id = any (${ACTING_DEPARTMENTS})) or (${actsAs('EMPLOYEE')} and employee_number = ${ACTING_EMPLOYEE}) or (${OWNER})`,
    ),
    mayInsert('employee', actsAs('PERSONNEL')),
    mayUpdate('employee', `${actsAs('PERSONNEL')} or (${OWNER})`),
    systemReads('employee', holdsScope('employees:read', 'payslips:read', 'facts:write')),
    systemInserts('employee', holdsScope('facts:write')),
    systemUpdates('employee', holdsScope('facts:write')),
    withinToken('employee'),
    {
      name: 'employee_standing',
      type: 'restrictive',
      command: 'select',
      roles: [REQUEST_ROLE],
      using: `withdrawn_at is null or ${WITHDRAWING}`,
    },
    computes('employee'),
  ],
  triggers: [
    raisesPeopleRevision('employee'),
    otherFactsStay('employee', 'update'),
    ...audited('employee'),
  ],
  uniques: [
    {
      name: 'employee_number_unique',
      properties: ['institutionId', 'employeeNumber'],
      where: 'withdrawn_at is null',
    },
  ],
  indexes: [
    { name: 'employee_number_index', properties: ['institutionId', 'employeeNumber'] },
    {
      name: 'employee_department_index',
      properties: ['institutionId', 'departmentId', 'employeeNumber'],
    },
  ],
  properties: {
    institutionId,
    id,
    employeeNumber: p.text(),
    name: p.text(),
    namePinyin: p.text(),
    pinyinInitials: p.text(),
    departmentId: p.uuid(),
    postKind: p.enum(POST_KINDS),
    titleClass: p.enum(TITLE_CLASSES),
    /** 参加工作月份. */
    workStarted: p.text().strictNullable(),
    retirementYear: p.integer().strictNullable(),
    /** Since when nobody sees a person whom an import made by mistake. */
    withdrawnAt: p.datetime().strictNullable(),
    nameStroke: p.text().default(''),
  },
});

export class Employee extends EmployeeSchema.class {}
EmployeeSchema.setClass(Employee);

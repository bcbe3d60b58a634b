import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayInsert, mayRead, mayUpdate } from '../policies.js';
import { ACTING_DEPARTMENT, ACTING_EMPLOYEE, actsAs } from '../settings.js';
import { id, institutionId } from './keys.js';

export const POST_KINDS = [
  'MANAGEMENT',
  'TEACHING',
  'RESEARCH',
  'DUAL_ROLE',
  'COUNSELLOR',
  'OTHER_PROFESSIONAL',
  'WORKER',
] as const;

export const TITLE_CLASSES = [
  'SENIOR',
  'ASSOCIATE',
  'INTERMEDIATE',
  'ASSISTANT',
  'TECHNICIAN',
  'UNTITLED',
] as const;

/** 教职工: number, name, post and title, no pay. The leadership group sees totals, never a person. */
const EmployeeSchema = defineEntity({
  name: 'Employee',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('employee'),
    mayRead(
      'employee',
      `${actsAs('PERSONNEL', 'AUDITOR')} or (${actsAs('DEPARTMENT_SECRETARY')} and department_id = ${ACTING_DEPARTMENT}) or (${actsAs('EMPLOYEE')} and employee_number = ${ACTING_EMPLOYEE})`,
    ),
    mayInsert('employee', actsAs('PERSONNEL')),
    mayUpdate('employee', actsAs('PERSONNEL')),
  ],
  uniques: [{ name: 'employee_number_unique', properties: ['institutionId', 'employeeNumber'] }],
  indexes: [
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
  },
});

export class Employee extends EmployeeSchema.class {}
EmployeeSchema.setClass(Employee);

import { defineEntity, p } from '@mikro-orm/core';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  systemReads,
} from '../policies.js';
import { actsAs, holdsScope, READS_REFERENCE } from '../settings.js';
import { audited } from '../triggers.js';
import { id, institutionId } from './keys.js';

export const DEPARTMENT_KINDS = ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'] as const;

/** 部门. Its name is reference data that everybody may read. */
const DepartmentSchema = defineEntity({
  name: 'Department',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('department'),
    mayRead('department', READS_REFERENCE),
    mayInsert('department', actsAs('PERSONNEL')),
    mayUpdate('department', actsAs('PERSONNEL')),
    systemReads(
      'department',
      holdsScope('scenarios:read', 'employees:read', 'payslips:read', 'facts:write'),
    ),
    computes('department'),
  ],
  triggers: audited('department'),
  uniques: [{ name: 'department_code_unique', properties: ['institutionId', 'code'] }],
  properties: {
    institutionId,
    id,
    code: p.text(),
    name: p.text(),
    kind: p.enum(DEPARTMENT_KINDS),
  },
});

export class Department extends DepartmentSchema.class {}
DepartmentSchema.setClass(Department);

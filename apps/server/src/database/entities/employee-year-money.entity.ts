import { defineEntity, p } from '@mikro-orm/core';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  seesPerson,
  systemInserts,
  systemReads,
} from '../policies.js';
import { actsAs, holdsScope, keepsFacts } from '../settings.js';
import { audited, otherFactsStay, raisesPeopleRevision } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';

/**
 * The amounts of one version of a person's year, by the same id. Row-level security knows no columns, and
 * a secretary who may read the assessment may not read these.
 */
const EmployeeYearMoneySchema = defineEntity({
  name: 'EmployeeYearMoney',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('employee_year_money'),
    mayRead(
      'employee_year_money',
      `${actsAs('PERSONNEL', 'AUDITOR', 'EMPLOYEE')} and ${seesPerson('employee_year_money')}`,
    ),
    mayInsert(
      'employee_year_money',
      `${actsAs('PERSONNEL')} or (${keepsFacts('SCORES', 'RESEARCH')})`,
    ),
    systemReads(
      'employee_year_money',
      `${holdsScope('payslips:read')} and ${seesPerson('employee_year_money')}`,
    ),
    systemInserts(
      'employee_year_money',
      `${holdsScope('facts:write')} and ${seesPerson('employee_year_money')}`,
    ),
    computes('employee_year_money'),
  ],
  triggers: [
    raisesPeopleRevision('employee_year_money'),
    otherFactsStay('employee_year_money', 'insert'),
    ...audited('employee_year_money'),
  ],
  properties: {
    institutionId,
    id,
    employeeId: p.uuid(),
    distribution: numeric().strictNullable(),
    distributionInstalment: numeric().strictNullable(),
    previousReward: numeric().strictNullable(),
  },
});

export class EmployeeYearMoney extends EmployeeYearMoneySchema.class {}
EmployeeYearMoneySchema.setClass(EmployeeYearMoney);

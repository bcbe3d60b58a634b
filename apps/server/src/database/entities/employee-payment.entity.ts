import { defineEntity, p } from '@mikro-orm/core';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  seesPerson,
  systemReads,
} from '../policies.js';
import { actsAs, holdsScope } from '../settings.js';
import { audited, raisesPeopleRevision } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';
import { recorded } from './recorded.js';

/** Part of a month's pay, as the domain's `PaymentInput` names it. */
export const PAID_COMPONENTS = ['LIVING_ALLOWANCE', 'POST_ALLOWANCE', 'INSTALMENT'] as const;

/** What was already paid for a month under an earlier run or scheme; one recorded by mistake ends. */
const EmployeePaymentSchema = defineEntity({
  name: 'EmployeePayment',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('employee_payment'),
    mayRead(
      'employee_payment',
      `${actsAs('PERSONNEL', 'AUDITOR', 'EMPLOYEE')} and ${seesPerson('employee_payment')}`,
    ),
    mayInsert('employee_payment', actsAs('PERSONNEL')),
    mayUpdate('employee_payment', actsAs('PERSONNEL')),
    systemReads(
      'employee_payment',
      `${holdsScope('payslips:read')} and ${seesPerson('employee_payment')}`,
    ),
    computes('employee_payment'),
  ],
  triggers: [raisesPeopleRevision('employee_payment'), ...audited('employee_payment')],
  indexes: [
    {
      name: 'employee_payment_employee_index',
      properties: ['institutionId', 'employeeId', 'month'],
    },
  ],
  properties: {
    institutionId,
    id,
    employeeId: p.uuid(),
    month: p.text(),
    component: p.enum(PAID_COMPONENTS),
    amount: numeric(),
    ...recorded,
  },
});

export class EmployeePayment extends EmployeePaymentSchema.class {}
EmployeePaymentSchema.setClass(EmployeePayment);

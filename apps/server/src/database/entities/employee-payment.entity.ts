import { defineEntity, p } from '@mikro-orm/core';
import { computes, institutionGuard, mayInsert, mayRead, seesPerson } from '../policies.js';
import { actsAs } from '../settings.js';
import { raisesPeopleRevision } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';

/** Part of a month's pay, as the domain's `PaymentInput` names it. */
export const PAID_COMPONENTS = ['LIVING_ALLOWANCE', 'POST_ALLOWANCE', 'INSTALMENT'] as const;

/** What was already paid for a month under an earlier run or scheme. It happened, so it never changes. */
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
    computes('employee_payment'),
  ],
  triggers: [raisesPeopleRevision('employee_payment')],
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
    recordedFrom: p.datetime(),
  },
});

export class EmployeePayment extends EmployeePaymentSchema.class {}
EmployeePaymentSchema.setClass(EmployeePayment);

import { defineEntity, p, type PolicyDef } from '@mikro-orm/core';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  REQUEST_ROLE,
  seesPerson,
} from '../policies.js';
import { ACTING_ACCOUNT, ACTING_DEPARTMENTS, actsAs } from '../settings.js';
import { audited, neverChanged } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';

export const OBJECTION_SUBJECTS = ['PERSON_FIGURE', 'DEPARTMENT_FIGURE'] as const;
export const OBJECTION_KINDS = ['AMOUNT', 'INPUT', 'RULE', 'OTHER'] as const;
export const OBJECTION_STATUSES = [
  'OPEN',
  'FORWARDED',
  'ANSWERED',
  'ACCEPTED',
  'REJECTED',
  'WITHDRAWN',
] as const;
/** What an objection may lead to. */
export const CORRECTION_TYPES = [
  'EmployeeFact',
  'EmployeeEvent',
  'EmployeeYear',
  'DepartmentYear',
  'ChangeRequest',
] as const;

const OF_OWN_DEPARTMENT = `${actsAs('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD')} and department_id = any (${ACTING_DEPARTMENTS})`;
/** Raised about the own person, by whoever acts as that person. */
const OWN = `${actsAs('EMPLOYEE')} and subject = 'PERSON_FIGURE' and raised_by = ${ACTING_ACCOUNT} and ${seesPerson('objection')}`;
const RAISED_BY_DEPARTMENT = `${OF_OWN_DEPARTMENT} and subject = 'DEPARTMENT_FIGURE' and raised_by = ${ACTING_ACCOUNT}`;

/** Whoever raised it may take it back, the own department may hand it on; personnel alone decides. */
const advances: PolicyDef = {
  name: 'objection_update',
  command: 'update',
  roles: [REQUEST_ROLE],
  using: `${actsAs('PERSONNEL')} or (${OF_OWN_DEPARTMENT}) or (${OWN})`,
  check: `${actsAs('PERSONNEL')} or (((${OF_OWN_DEPARTMENT}) or (${OWN})) and status = any (array['OPEN'::text, 'FORWARDED'::text, 'WITHDRAWN'::text]))`,
};

/**
 * 异议. A question about a figure, which is named by its key and kept as it was shown. Raised by a person
 * about the own pay or by a secretary or head about the own department; read by them, personnel and auditors. A
 * computation counts them and reads no more, by the columns granted to it.
 */
const ObjectionSchema = defineEntity({
  name: 'Objection',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('objection'),
    mayRead('objection', `${actsAs('PERSONNEL', 'AUDITOR')} or (${OF_OWN_DEPARTMENT}) or (${OWN})`),
    mayInsert('objection', `(${OWN}) or (${RAISED_BY_DEPARTMENT})`),
    advances,
    computes('objection'),
  ],
  triggers: audited('objection'),
  indexes: [
    { name: 'objection_due_index', properties: ['institutionId', 'status', 'dueOn'] },
    { name: 'objection_employee_index', properties: ['institutionId', 'employeeId'] },
  ],
  properties: {
    institutionId,
    id,
    subject: p.enum(OBJECTION_SUBJECTS),
    kind: p.enum(OBJECTION_KINDS),
    period: p.text(),
    month: p.text().strictNullable(),
    /** The key of the figure, as explanations name it. */
    figure: p.text(),
    figureLabel: p.text(),
    figureLabelEn: p.text(),
    unit: p.text().strictNullable(),
    departmentId: p.uuid(),
    employeeId: p.uuid().strictNullable(),
    question: p.text(),
    status: p.enum(OBJECTION_STATUSES),
    raisedBy: p.uuid(),
    raisedByName: p.text(),
    raisedAt: p.datetime(),
    dueOn: p.date(),
    outcome: p.text().strictNullable(),
    decidedByName: p.text().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    correctionType: p.enum(CORRECTION_TYPES).strictNullable(),
    correctionId: p.uuid().strictNullable(),
    version: p.integer(),
  },
});

export class Objection extends ObjectionSchema.class {}
ObjectionSchema.setClass(Objection);

const ofObjection = (table: string): string =>
  `o.institution_id = ${table}.institution_id and o.id = ${table}.`;

/** A department sees that somebody asks about the own pay, and not what it is. */
const SEES_AMOUNT = `exists (select 1 from objection o where ${ofObjection('objection_money')}id and (${actsAs('PERSONNEL', 'AUDITOR', 'EMPLOYEE')} or o.subject = 'DEPARTMENT_FIGURE'))`;

/** The figure as it was shown when the question was raised, and by how much a correction moved it. */
const ObjectionMoneySchema = defineEntity({
  name: 'ObjectionMoney',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('objection_money'),
    mayRead('objection_money', SEES_AMOUNT),
    mayInsert(
      'objection_money',
      `${actsAs('EMPLOYEE', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD')} and exists (select 1 from objection o where ${ofObjection('objection_money')}id and o.raised_by = ${ACTING_ACCOUNT})`,
    ),
    {
      name: 'objection_money_update',
      command: 'update',
      roles: [REQUEST_ROLE],
      using: actsAs('PERSONNEL'),
      check: actsAs('PERSONNEL'),
    },
  ],
  triggers: audited('objection_money'),
  properties: {
    institutionId,
    id,
    amount: numeric(),
    amountChanged: numeric().strictNullable(),
  },
});

export class ObjectionMoney extends ObjectionMoneySchema.class {}
ObjectionMoneySchema.setClass(ObjectionMoney);

const SEES_OBJECTION = `exists (select 1 from objection o where ${ofObjection('objection_message')}objection_id)`;

/** What was said about it, in order; nobody takes a word back. */
const ObjectionMessageSchema = defineEntity({
  name: 'ObjectionMessage',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('objection_message'),
    mayRead('objection_message', SEES_OBJECTION),
    mayInsert(
      'objection_message',
      `${actsAs('PERSONNEL', 'DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD', 'EMPLOYEE')} and by_id = ${ACTING_ACCOUNT} and ${SEES_OBJECTION}`,
    ),
  ],
  triggers: [neverChanged('objection_message'), ...audited('objection_message')],
  uniques: [
    {
      name: 'objection_message_place_unique',
      properties: ['institutionId', 'objectionId', 'place'],
    },
  ],
  properties: {
    institutionId,
    id,
    objectionId: p.uuid(),
    place: p.integer(),
    at: p.datetime(),
    byId: p.uuid(),
    byName: p.text(),
    byRole: p.text(),
    text: p.text(),
  },
});

export class ObjectionMessage extends ObjectionMessageSchema.class {}
ObjectionMessageSchema.setClass(ObjectionMessage);

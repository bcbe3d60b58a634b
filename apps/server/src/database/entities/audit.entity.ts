import { defineEntity, p, type TriggerDef } from '@mikro-orm/core';
import { actsAsOwner, institutionGuard, mayRead } from '../policies.js';
import { actsAs, READS_REFERENCE } from '../settings.js';
import { neverChanged } from '../triggers.js';
import { id, institutionId } from './keys.js';

/** A column that is read out of the content, so that it cannot say anything else. */
const told = (key: string) =>
  p.text().generated(`((content)::jsonb ->> '${key}'::text) stored`).strictNullable();
const toldList = (key: string) =>
  p.json<string[]>().generated(`((content)::jsonb -> '${key}'::text) stored`).strictNullable();

const SIGNING = ['SIGN_IN', 'SIGN_OUT', 'ROLE_SWITCH', 'REFUSED'];
const RIGHTS = ['Account', 'AccountPassword', 'AccountRole'];
const anyOf = (words: readonly string[]): string =>
  `any (array[${words.map((word) => `'${word}'::text`).join(', ')}])`;

/** One thing done by somebody. Its hash covers the content and the hash of the entry before it. */
const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('audit_entry'),
    mayRead(
      'audit_entry',
      `${actsAs('AUDITOR')} or (${actsAs('PERSONNEL')} and acting_as = 'PERSONNEL'::text) or (${actsAs('SECURITY_ADMINISTRATOR')} and (action = ${anyOf(SIGNING)} or object_type = ${anyOf(RIGHTS)}))`,
    ),
    actsAsOwner('audit_entry'),
  ],
  triggers: [neverChanged('audit_entry')],
  indexes: [
    {
      name: 'audit_entry_employees_index',
      expression: 'create index audit_entry_employees_index on audit_entry using gin (employees)',
    },
  ],
  properties: {
    institutionId,
    number: p.bigint('string').primary(),
    content: p.text(),
    previousHash: p.text(),
    hash: p.text(),
    at: told('at'),
    actor: told('actor'),
    actingAs: told('actingAs'),
    action: told('action'),
    objectType: told('objectType'),
    objectId: told('objectId'),
    period: told('period'),
    employees: toldList('employees'),
    departments: toldList('departments'),
  },
});

export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);

/** The end of the chain of one institution. */
const AuditHeadSchema = defineEntity({
  name: 'AuditHead',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('audit_head'),
    mayRead('audit_head', actsAs('AUDITOR')),
    actsAsOwner('audit_head'),
  ],
  triggers: [
    {
      name: 'never_deleted',
      timing: 'before',
      events: ['delete'],
      forEach: 'row',
      expression:
        'create trigger never_deleted before delete on audit_head for each row execute function refuse_change()',
    },
  ],
  properties: {
    institutionId: p.uuid().primary(),
    number: p.bigint('string'),
    hash: p.text(),
  },
});

export class AuditHead extends AuditHeadSchema.class {}
AuditHeadSchema.setClass(AuditHead);

const atCommit = (name: string, event: 'insert' | 'update', routine: string): TriggerDef => ({
  name,
  timing: 'after',
  events: [event],
  forEach: 'row',
  expression: `create constraint trigger ${name} after ${event} on audit_staged deferrable initially deferred for each row execute function ${routine}()`,
});

/** What a transaction has told so far; its commit chains it and takes it away. */
const AuditStagedSchema = defineEntity({
  name: 'AuditStaged',
  rowLevelSecurity: 'force',
  policies: [actsAsOwner('audit_staged')],
  triggers: [
    atCommit('made_due', 'insert', 'make_audit_due'),
    atCommit('chained', 'update', 'chain_audit'),
  ],
  properties: {
    institutionId,
    id,
    content: p.json<object>(),
    objects: p.json<object>().strictNullable(),
    isDue: p.boolean(),
  },
});

export class AuditStaged extends AuditStagedSchema.class {}
AuditStagedSchema.setClass(AuditStaged);

const seen = (type: string, table: string): string =>
  `(type = '${type}'::text and exists (select 1 from ${table} o where o.institution_id = changed_object.institution_id and o.id = changed_object.object_id))`;

/** One object that an entry of the audit changed. It shows to whoever may see the object. */
const ChangedObjectSchema = defineEntity({
  name: 'ChangedObject',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('changed_object'),
    mayRead(
      'changed_object',
      [
        `(type = 'DEPARTMENT'::text and (${READS_REFERENCE}))`,
        seen('DEPARTMENT_YEAR', 'department_year'),
        seen('EMPLOYEE', 'employee'),
        seen('EMPLOYEE_FACT', 'employee_fact'),
        seen('EMPLOYEE_EVENT', 'employee_event'),
        seen('EMPLOYEE_YEAR', 'employee_year'),
        seen('INSTITUTION_YEAR', 'institution_year'),
        seen('SCENARIO', 'scenario'),
      ].join(' or '),
    ),
    actsAsOwner('changed_object'),
  ],
  triggers: [neverChanged('changed_object')],
  properties: {
    institutionId,
    number: p.bigint('string').primary(),
    place: p.integer().primary(),
    at: p.text(),
    type: p.text(),
    kind: p.text(),
    objectId: p.uuid(),
    employeeId: p.uuid().strictNullable(),
    departmentId: p.uuid().strictNullable(),
    naturalKey: p.text().strictNullable(),
    period: p.text().strictNullable(),
  },
});

export class ChangedObject extends ChangedObjectSchema.class {}
ChangedObjectSchema.setClass(ChangedObject);

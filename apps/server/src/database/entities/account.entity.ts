import { defineEntity, p, type TriggerDef } from '@mikro-orm/core';
import { FACT_GROUPS, ROLES } from '../../modules/access/role.js';
import { institutionGuard, mayInsert, mayRead, mayUpdate, signsIn } from '../policies.js';
import { ACTING_ACCOUNT, actsAs } from '../settings.js';
import { audited } from '../triggers.js';
import { id, institutionId } from './keys.js';

const READS_ACCOUNTS = actsAs('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR');

/** An account of a person. It holds no secret, so that administrators may read all of it. */
const AccountSchema = defineEntity({
  name: 'Account',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('account'),
    signsIn('account'),
    mayRead('account', READS_ACCOUNTS),
    mayInsert('account', actsAs('SYSTEM_ADMINISTRATOR')),
    mayUpdate('account', actsAs('SYSTEM_ADMINISTRATOR')),
  ],
  triggers: audited('account'),
  uniques: [
    { name: 'account_name_unique', properties: ['institutionId', 'accountName'] },
    { name: 'account_employee_unique', properties: ['institutionId', 'employeeNumber'] },
    { name: 'account_subject_unique', properties: ['institutionId', 'providerSubject'] },
  ],
  properties: {
    institutionId,
    id,
    accountName: p.text(),
    displayName: p.text(),
    employeeNumber: p.text().strictNullable(),
    isDisabled: p.boolean(),
    createdAt: p.datetime(),
    /** Since when the days without a sign-in are counted: made, or enabled again. */
    enabledAt: p.datetime(),
    lastSignInAt: p.datetime().strictNullable(),
    /** Issuer and subject of the identity provider, once bound. */
    providerSubject: p.text().strictNullable(),
  },
});

export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

/** The latest version is the password; the ones before it are kept to be refused. Only sign-in reads it. */
const AccountPasswordSchema = defineEntity({
  name: 'AccountPassword',
  rowLevelSecurity: 'force',
  policies: [institutionGuard('account_password'), signsIn('account_password')],
  triggers: audited('account_password'),
  checks: [
    {
      name: 'account_password_four_eyes_check',
      expression: 'confirmed_by <> given_by and confirmed_by <> account_id',
    },
    {
      name: 'account_password_confirmed_check',
      expression: '(confirmed_by is null) = (confirmed_at is null)',
    },
  ],
  uniques: [
    {
      name: 'account_password_version_unique',
      properties: ['institutionId', 'accountId', 'version'],
    },
  ],
  properties: {
    institutionId,
    id,
    accountId: p.uuid(),
    version: p.integer(),
    hash: p.text(),
    /** Given by an administrator: good for changing it and for nothing else. */
    isTemporary: p.boolean(),
    setAt: p.datetime(),
    /** The account of that administrator, and of the other one who has confirmed it. */
    givenBy: p.uuid().strictNullable(),
    confirmedBy: p.uuid().strictNullable(),
    confirmedAt: p.datetime().strictNullable(),
  },
});

export class AccountPassword extends AccountPasswordSchema.class {}
AccountPasswordSchema.setClass(AccountPassword);

/** The three administrators hold nothing else, whoever writes: the function is the migration's. */
const powersApart: TriggerDef = {
  name: 'powers_apart',
  timing: 'before',
  events: ['insert', 'update'],
  forEach: 'row',
  expression:
    'create trigger powers_apart before insert or update on account_role for each row execute function refuse_mixed_powers()',
};

const GRANTS_TO_OTHERS = `${actsAs('SECURITY_ADMINISTRATOR')} and account_id <> ${ACTING_ACCOUNT}`;

/**
 * One role that an account may act in from a day on, until a day where one is given. A secretary's and a
 * head's names one department, a data owner's one kind of fact; several of them are several rows.
 */
const AccountRoleSchema = defineEntity({
  name: 'AccountRole',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('account_role'),
    signsIn('account_role'),
    mayRead('account_role', READS_ACCOUNTS),
    mayInsert('account_role', GRANTS_TO_OTHERS),
    mayUpdate('account_role', GRANTS_TO_OTHERS),
  ],
  triggers: [powersApart, ...audited('account_role')],
  checks: [
    {
      name: 'account_role_department_check',
      expression: `(role in ('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD')) = (department_id is not null)`,
    },
    {
      name: 'account_role_data_owner_check',
      expression: `(role = 'DATA_OWNER') = (fact_group is not null)`,
    },
    {
      name: 'account_role_days_check',
      expression: 'valid_to is null or valid_to >= valid_from',
    },
    {
      name: 'account_role_four_eyes_check',
      expression: 'granted_by <> account_id and ended_by <> account_id',
    },
  ],
  indexes: [{ name: 'account_role_account_index', properties: ['institutionId', 'accountId'] }],
  properties: {
    institutionId,
    accountId: p.uuid(),
    role: p.enum(ROLES),
    departmentId: p.uuid().strictNullable(),
    id,
    factGroup: p.enum(FACT_GROUPS).strictNullable(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
    grantedBy: p.uuid().strictNullable(),
    grantedByName: p.text().strictNullable(),
    grantedAt: p.datetime(),
    reason: p.text().strictNullable(),
    endedBy: p.uuid().strictNullable(),
    endedByName: p.text().strictNullable(),
    endedAt: p.datetime().strictNullable(),
    endReason: p.text().strictNullable(),
  },
});

export class AccountRole extends AccountRoleSchema.class {}
AccountRoleSchema.setClass(AccountRole);

import { defineEntity, p } from '@mikro-orm/core';
import { FACT_GROUPS, ROLES } from '../../modules/access/role.js';
import { institutionGuard, signsIn } from '../policies.js';
import { id, institutionId } from './keys.js';

/** An account of a person. Only sign-in reads this table: a request knows its principal already. */
const AccountSchema = defineEntity({
  name: 'Account',
  rowLevelSecurity: 'force',
  policies: [institutionGuard('account'), signsIn('account')],
  uniques: [{ name: 'account_name_unique', properties: ['institutionId', 'accountName'] }],
  properties: {
    institutionId,
    id,
    accountName: p.text(),
    displayName: p.text(),
    passwordHash: p.text(),
    employeeNumber: p.text().strictNullable(),
    isDisabled: p.boolean(),
    createdAt: p.datetime(),
  },
});

export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

/**
 * One role that an account may act in from a day on, until a day where one is given. A secretary's and a
 * head's names one department, a data owner's one kind of fact; several of them are several rows.
 */
const AccountRoleSchema = defineEntity({
  name: 'AccountRole',
  rowLevelSecurity: 'force',
  policies: [institutionGuard('account_role'), signsIn('account_role')],
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
  },
});

export class AccountRole extends AccountRoleSchema.class {}
AccountRoleSchema.setClass(AccountRole);

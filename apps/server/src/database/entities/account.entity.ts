import { defineEntity, p } from '@mikro-orm/core';
import { ROLES } from '../../modules/access/role.js';
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

/** One role that an account may act in; a secretary's names the department. */
const AccountRoleSchema = defineEntity({
  name: 'AccountRole',
  rowLevelSecurity: 'force',
  policies: [institutionGuard('account_role'), signsIn('account_role')],
  properties: {
    institutionId,
    accountId: p.uuid().primary(),
    role: p.enum(ROLES).primary(),
    departmentId: p.uuid().strictNullable(),
  },
});

export class AccountRole extends AccountRoleSchema.class {}
AccountRoleSchema.setClass(AccountRole);

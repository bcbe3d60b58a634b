import { randomUUID } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { ROLES } from '../../modules/access/role.js';
import { institutionGuard, signsIn } from '../policies.js';
import { id, institutionId } from './keys.js';

/** Ids and tokens are stored as SHA-256, so a dump of the database opens nothing. */
const SessionSchema = defineEntity({
  name: 'Session',
  rowLevelSecurity: 'force',
  policies: [institutionGuard('session'), signsIn('session')],
  uniques: [{ name: 'session_hash_unique', properties: ['institutionId', 'tokenHash'] }],
  properties: {
    institutionId,
    id,
    tokenHash: p.text(),
    accountId: p.uuid(),
    actingAs: p.enum(ROLES),
    createdAt: p.datetime(),
    idleUntil: p.datetime(),
    expiresAt: p.datetime(),
  },
});

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  rowLevelSecurity: 'force',
  policies: [institutionGuard('api_token'), signsIn('api_token')],
  uniques: [{ name: 'api_token_hash_unique', properties: ['institutionId', 'tokenHash'] }],
  properties: {
    institutionId,
    id,
    name: p.text(),
    tokenHash: p.text(),
    scopes: p.array(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().strictNullable(),
  },
});

export class ApiToken extends ApiTokenSchema.class {}
ApiTokenSchema.setClass(ApiToken);

/** A try to sign in, written before the password is looked at: the limiter counts these rows. */
const SignInAttemptSchema = defineEntity({
  name: 'SignInAttempt',
  rowLevelSecurity: 'force',
  policies: [institutionGuard('sign_in_attempt'), signsIn('sign_in_attempt')],
  indexes: [
    { name: 'sign_in_attempt_address_index', properties: ['institutionId', 'address', 'at'] },
    { name: 'sign_in_attempt_account_index', properties: ['institutionId', 'accountName', 'at'] },
  ],
  properties: {
    institutionId,
    id,
    accountName: p.text(),
    address: p.text(),
    isSuccess: p.boolean(),
    at: p.datetime(),
  },
});

export class SignInAttempt extends SignInAttemptSchema.class {}
SignInAttemptSchema.setClass(SignInAttempt);

/** Opens the first-run page once. It comes before there is an institution, so it has none. */
const SetupTokenSchema = defineEntity({
  name: 'SetupToken',
  rowLevelSecurity: 'force',
  policies: [signsIn('setup_token')],
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => randomUUID()),
    tokenHash: p.text(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().strictNullable(),
  },
});

export class SetupToken extends SetupTokenSchema.class {}
SetupTokenSchema.setClass(SetupToken);

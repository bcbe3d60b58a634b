import { randomUUID } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { ROLES, SIGNED_IN_BY } from '../../modules/access/role.js';
import { institutionGuard, mayInsert, mayRead, mayUpdate, signsIn } from '../policies.js';
import { actsAs } from '../settings.js';
import { audited } from '../triggers.js';
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
    signedInBy: p.enum(SIGNED_IN_BY),
    /** From where and with what, so that its owner knows it again. */
    address: p.text().strictNullable(),
    agent: p.text().strictNullable(),
  },
});

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

/**
 * Another system's token. A request may read everything of it but the hash, which only sign-in looks for,
 * and may end it; nothing else of it is ever written again.
 */
const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('api_token'),
    mayRead('api_token', actsAs('PERSONNEL', 'AUDITOR', 'SYSTEM_ADMINISTRATOR')),
    mayInsert('api_token', actsAs('PERSONNEL')),
    mayUpdate('api_token', actsAs('PERSONNEL')),
    signsIn('api_token'),
  ],
  triggers: audited('api_token'),
  uniques: [{ name: 'api_token_hash_unique', properties: ['institutionId', 'tokenHash'] }],
  properties: {
    institutionId,
    id,
    name: p.text(),
    tokenHash: p.text().lazy(),
    scopes: p.array(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().strictNullable(),
    /** None: all of them. */
    departmentIds: p.array(),
    addresses: p.array(),
    createdBy: p.uuid().strictNullable(),
    createdByName: p.text().strictNullable(),
    revokedByName: p.text().strictNullable(),
    lastUsedAt: p.datetime().strictNullable(),
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

/** A sign-in that has gone to the identity provider; who brings its secret back uses it up. */
const ProviderAttemptSchema = defineEntity({
  name: 'ProviderAttempt',
  rowLevelSecurity: 'force',
  policies: [institutionGuard('provider_attempt'), signsIn('provider_attempt')],
  uniques: [
    { name: 'provider_attempt_secret_unique', properties: ['institutionId', 'secretHash'] },
  ],
  properties: {
    institutionId,
    id,
    secretHash: p.text(),
    state: p.text(),
    nonce: p.text(),
    codeVerifier: p.text(),
    returnTo: p.text(),
    expiresAt: p.datetime(),
  },
});

export class ProviderAttempt extends ProviderAttemptSchema.class {}
ProviderAttemptSchema.setClass(ProviderAttempt);

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

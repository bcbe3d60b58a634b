import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayInsert, mayRead } from '../policies.js';
import { ACTOR } from '../settings.js';
import { institutionId } from './keys.js';

/** What a mutation answered to one key of one person or system, so that repeating it changes nothing. */
const IdempotencyRecordSchema = defineEntity({
  name: 'IdempotencyRecord',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('idempotency_record'),
    mayRead('idempotency_record', `actor_id = ${ACTOR}`),
    mayInsert('idempotency_record', `actor_id = ${ACTOR}`),
  ],
  properties: {
    institutionId,
    actorId: p.uuid().primary(),
    key: p.text().primary(),
    operation: p.text(),
    inputHash: p.text(),
    resultId: p.uuid(),
    createdAt: p.datetime(),
  },
});

export class IdempotencyRecord extends IdempotencyRecordSchema.class {}
IdempotencyRecordSchema.setClass(IdempotencyRecord);

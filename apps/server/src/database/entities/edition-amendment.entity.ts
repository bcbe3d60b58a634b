import { defineEntity, p } from '@mikro-orm/core';
import { computes, institutionGuard, mayInsert, mayRead, mayUpdate } from '../policies.js';
import { actsAs } from '../settings.js';
import { audited, settledStays } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';

export const AMENDMENT_STATUSES = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const;

/** A number of an edition decided otherwise from a month on; drafted by one, published by another. */
const EditionAmendmentSchema = defineEntity({
  name: 'EditionAmendment',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('edition_amendment'),
    mayRead('edition_amendment', actsAs('LEADERSHIP', 'PERSONNEL', 'FINANCE', 'AUDITOR')),
    mayInsert('edition_amendment', actsAs('LEADERSHIP', 'PERSONNEL')),
    mayUpdate('edition_amendment', actsAs('LEADERSHIP', 'PERSONNEL')),
    computes('edition_amendment'),
  ],
  triggers: [settledStays('edition_amendment'), ...audited('edition_amendment')],
  checks: [
    {
      name: 'edition_amendment_four_eyes_check',
      expression: 'published_by is null or published_by <> drafted_by',
    },
  ],
  properties: {
    institutionId,
    id,
    edition: p.text(),
    key: p.text(),
    value: numeric(),
    fromMonth: p.text(),
    reason: p.text(),
    status: p.enum(AMENDMENT_STATUSES),
    draftedBy: p.uuid(),
    draftedByName: p.text(),
    draftedAt: p.datetime(),
    publishedBy: p.uuid().strictNullable(),
    publishedByName: p.text().strictNullable(),
    publishedAt: p.datetime().strictNullable(),
    version: p.integer(),
  },
});

export class EditionAmendment extends EditionAmendmentSchema.class {}
EditionAmendmentSchema.setClass(EditionAmendment);

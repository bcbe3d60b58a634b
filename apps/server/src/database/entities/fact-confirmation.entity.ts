import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayInsert, mayRead } from '../policies.js';
import { ACTING_DEPARTMENTS, actsAs } from '../settings.js';
import { audited, neverChanged } from '../triggers.js';
import { id, institutionId } from './keys.js';

/** What is said of a department's facts: correct by its secretary, then by its head; opened again. */
export const CONFIRMATION_STEPS = ['SECRETARY', 'HEAD', 'REOPENED'] as const;

const OWN = `department_id = any (${ACTING_DEPARTMENTS})`;

/**
 * 核对无误, as a row for each word that was given: the last one of a department and a year is how they
 * stand. A confirmation names the hash of the facts it is about, so a later change shows.
 */
const FactConfirmationSchema = defineEntity({
  name: 'FactConfirmation',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('fact_confirmation'),
    mayRead(
      'fact_confirmation',
      `${actsAs('LEADERSHIP', 'PERSONNEL', 'AUDITOR')} or (${actsAs('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD')} and ${OWN})`,
    ),
    mayInsert(
      'fact_confirmation',
      `(${actsAs('PERSONNEL')} and step = 'REOPENED') or (${actsAs('DEPARTMENT_SECRETARY')} and step = 'SECRETARY' and ${OWN}) or (${actsAs('DEPARTMENT_HEAD')} and step = 'HEAD' and ${OWN})`,
    ),
  ],
  triggers: [neverChanged('fact_confirmation'), ...audited('fact_confirmation')],
  checks: [
    {
      name: 'fact_confirmation_hash_check',
      expression: `(facts_hash is null) = (step = 'REOPENED')`,
    },
  ],
  uniques: [
    {
      name: 'fact_confirmation_version_unique',
      properties: ['institutionId', 'departmentId', 'period', 'version'],
    },
  ],
  properties: {
    institutionId,
    id,
    departmentId: p.uuid(),
    period: p.text(),
    version: p.integer(),
    step: p.enum(CONFIRMATION_STEPS),
    factsHash: p.text().strictNullable(),
    byId: p.uuid(),
    byName: p.text(),
    at: p.datetime(),
    /** What the one who confirms adds; of what was opened again, why. */
    note: p.text().strictNullable(),
  },
});

export class FactConfirmation extends FactConfirmationSchema.class {}
FactConfirmationSchema.setClass(FactConfirmation);

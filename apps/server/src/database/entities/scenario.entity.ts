import { defineEntity, p } from '@mikro-orm/core';
import type { DecisionInput, Override } from '@hebo/domain';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  systemReads,
} from '../policies.js';
import { actsAs, holdsScope } from '../settings.js';
import { audited, frozenStays } from '../triggers.js';
import { id, institutionId } from './keys.js';

export const SCENARIO_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'FROZEN',
  'SUPERSEDED',
] as const;
export const LOCK_MODES = ['POOL', 'RATES', 'STAFF_RATE', 'STUDENT_RATE'] as const;

/** What was decided for a year is open to another system once that year is published; drafts never are. */
const OF_PUBLISHED_YEAR = `${holdsScope('scenarios:read')} and status in ('FROZEN', 'SUPERSEDED') and exists (select 1 from institution_year y where y.institution_id = scenario.institution_id and y.period = scenario.period and y.is_published)`;

/**
 * 情景. A base holds a whole decision and no difference; every other one holds its differences against
 * the base and no decision of its own.
 */
const ScenarioSchema = defineEntity({
  name: 'Scenario',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('scenario'),
    mayRead(
      'scenario',
      `${actsAs('LEADERSHIP', 'PERSONNEL', 'AUDITOR')} or (${holdsScope('allocations:read')} and is_base)`,
    ),
    mayInsert('scenario', actsAs('LEADERSHIP', 'PERSONNEL')),
    mayUpdate('scenario', actsAs('LEADERSHIP', 'PERSONNEL')),
    systemReads('scenario', OF_PUBLISHED_YEAR),
    computes('scenario'),
  ],
  triggers: [frozenStays('scenario'), ...audited('scenario')],
  checks: [
    { name: 'scenario_decision_check', expression: 'is_base = (decision is not null)' },
    {
      name: 'scenario_four_eyes_check',
      expression: 'approved_by is null or approved_by <> submitted_by',
    },
  ],
  indexes: [
    { name: 'scenario_period_index', properties: ['institutionId', 'period', 'updatedAt'] },
  ],
  properties: {
    institutionId,
    id,
    name: p.text(),
    period: p.text(),
    baseId: p.uuid().strictNullable(),
    isBase: p.boolean(),
    status: p.enum(SCENARIO_STATUSES),
    lockMode: p.enum(LOCK_MODES),
    decision: p.json<DecisionInput>().strictNullable(),
    overrides: p.json<Override[]>(),
    version: p.integer(),
    ownerId: p.uuid().strictNullable(),
    ownerName: p.text(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    submittedBy: p.uuid().strictNullable(),
    submittedByName: p.text().strictNullable(),
    submittedAt: p.datetime().strictNullable(),
    approvedBy: p.uuid().strictNullable(),
    approvedByName: p.text().strictNullable(),
    approvedAt: p.datetime().strictNullable(),
    /** What was approved: facts that change afterwards do not slip into what is frozen. */
    approvedSummaryHash: p.text().strictNullable(),
    /** Of the last return or rejection. */
    comment: p.text().strictNullable(),
    documentNumber: p.text().strictNullable(),
    frozenAt: p.datetime().strictNullable(),
    supersededById: p.uuid().strictNullable(),
  },
});

export class Scenario extends ScenarioSchema.class {}
ScenarioSchema.setClass(Scenario);

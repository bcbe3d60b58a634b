import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayInsert, mayRead } from '../policies.js';
import { actsAs } from '../settings.js';
import { audited, neverChanged } from '../triggers.js';
import { id, institutionId } from './keys.js';

export const RESOLUTION_BODIES = [
  'LEADING_GROUP',
  'PARTY_COMMITTEE',
  'STAFF_CONGRESS',
  'PRESIDENTS_MEETING',
  'DEPARTMENT_MEETING',
  'SUPERIOR_APPROVAL',
] as const;
export const RESOLUTION_SUBJECTS = ['SCENARIO', 'EDITION', 'READING', 'UNIT_SCHEME'] as const;

const DECIDES = actsAs('LEADERSHIP', 'PERSONNEL', 'AUDITOR');

/** 决议: what a body decided, when, with which vote and number. */
const ResolutionSchema = defineEntity({
  name: 'Resolution',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('resolution'),
    mayRead('resolution', actsAs('LEADERSHIP', 'PERSONNEL', 'FINANCE', 'AUDITOR')),
    mayInsert('resolution', actsAs('LEADERSHIP', 'PERSONNEL')),
  ],
  triggers: [neverChanged('resolution'), ...audited('resolution')],
  indexes: [{ name: 'resolution_period_index', properties: ['institutionId', 'period', 'heldOn'] }],
  properties: {
    institutionId,
    id,
    period: p.text(),
    body: p.enum(RESOLUTION_BODIES),
    subject: p.enum(RESOLUTION_SUBJECTS),
    heldOn: p.date(),
    documentNumber: p.text(),
    title: p.text(),
    votesFor: p.integer().strictNullable(),
    votesAgainst: p.integer().strictNullable(),
    abstained: p.integer().strictNullable(),
    recordedBy: p.uuid(),
    recordedByName: p.text(),
    recordedAt: p.datetime(),
  },
});

export class Resolution extends ResolutionSchema.class {}
ResolutionSchema.setClass(Resolution);

/** The resolutions that stand behind an approved scenario. */
const ScenarioResolutionSchema = defineEntity({
  name: 'ScenarioResolution',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('scenario_resolution'),
    mayRead('scenario_resolution', DECIDES),
    mayInsert('scenario_resolution', actsAs('LEADERSHIP')),
  ],
  triggers: [neverChanged('scenario_resolution'), ...audited('scenario_resolution')],
  properties: {
    institutionId,
    scenarioId: p.uuid().primary(),
    resolutionId: p.uuid().primary(),
  },
});

export class ScenarioResolution extends ScenarioResolutionSchema.class {}
ScenarioResolutionSchema.setClass(ScenarioResolution);

/** The resolutions that stand behind a published amendment. */
const AmendmentResolutionSchema = defineEntity({
  name: 'AmendmentResolution',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('amendment_resolution'),
    mayRead('amendment_resolution', DECIDES),
    mayInsert('amendment_resolution', actsAs('LEADERSHIP')),
  ],
  triggers: [neverChanged('amendment_resolution'), ...audited('amendment_resolution')],
  properties: {
    institutionId,
    amendmentId: p.uuid().primary(),
    resolutionId: p.uuid().primary(),
  },
});

export class AmendmentResolution extends AmendmentResolutionSchema.class {}
AmendmentResolutionSchema.setClass(AmendmentResolution);

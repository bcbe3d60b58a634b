import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayInsert, mayRead } from '../policies.js';
import { actsAs } from '../settings.js';
import { audited, neverChanged } from '../triggers.js';
import { id, institutionId } from './keys.js';

export const SCENARIO_ACTIONS = [
  'EDIT',
  'SUBMIT',
  'WITHDRAW',
  'RETURN',
  'REJECT',
  'APPROVE',
  'FREEZE',
] as const;

/** What was done with a scenario, by whom; `place` is the version that it led to. */
const ScenarioEventSchema = defineEntity({
  name: 'ScenarioEvent',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('scenario_event'),
    mayRead('scenario_event', actsAs('LEADERSHIP', 'PERSONNEL', 'AUDITOR')),
    mayInsert('scenario_event', actsAs('LEADERSHIP', 'PERSONNEL')),
  ],
  triggers: [neverChanged('scenario_event'), ...audited('scenario_event')],
  uniques: [
    {
      name: 'scenario_event_place_unique',
      properties: ['institutionId', 'scenarioId', 'place'],
    },
  ],
  properties: {
    institutionId,
    id,
    scenarioId: p.uuid(),
    place: p.integer(),
    action: p.enum(SCENARIO_ACTIONS),
    at: p.datetime(),
    byId: p.uuid(),
    byName: p.text(),
    comment: p.text().strictNullable(),
    documentNumber: p.text().strictNullable(),
  },
});

export class ScenarioEvent extends ScenarioEventSchema.class {}
ScenarioEventSchema.setClass(ScenarioEvent);

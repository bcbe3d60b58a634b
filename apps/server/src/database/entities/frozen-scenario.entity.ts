import { defineEntity, p } from '@mikro-orm/core';
import { computes, institutionGuard, mayInsert, mayRead } from '../policies.js';
import { actsAs } from '../settings.js';
import { audited, neverChanged } from '../triggers.js';
import { id, institutionId } from './keys.js';

/**
 * What a scenario was frozen with, by value, under the scenario's own id: departments, decision, numbers
 * of the edition and differences as one text, and what was found from them. No person stands in it.
 */
const FrozenScenarioSchema = defineEntity({
  name: 'FrozenScenario',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('frozen_scenario'),
    mayRead('frozen_scenario', actsAs('LEADERSHIP', 'PERSONNEL', 'AUDITOR')),
    mayInsert('frozen_scenario', actsAs('LEADERSHIP')),
    computes('frozen_scenario'),
  ],
  triggers: [neverChanged('frozen_scenario'), ...audited('frozen_scenario')],
  properties: {
    institutionId,
    id,
    edition: p.text(),
    engineVersion: p.text(),
    /** JSON; see `FrozenInputs`. Kept as text, so that it comes back byte for byte. */
    inputs: p.text(),
    /** The text that `summaryHash` is taken over. */
    summary: p.text(),
    inputHash: p.text(),
    summaryHash: p.text(),
    resultHash: p.text(),
    computedAt: p.datetime(),
  },
});

export class FrozenScenario extends FrozenScenarioSchema.class {}
FrozenScenarioSchema.setClass(FrozenScenario);

/** Everybody's facts as frozen, apart, because the leadership group writes and may not read them. */
const FrozenPeopleSchema = defineEntity({
  name: 'FrozenPeople',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('frozen_people'),
    mayRead('frozen_people', actsAs('PERSONNEL', 'AUDITOR')),
    mayInsert('frozen_people', actsAs('LEADERSHIP')),
    computes('frozen_people'),
  ],
  triggers: [neverChanged('frozen_people'), ...audited('frozen_people')],
  properties: { institutionId, id, inputs: p.text() },
});

export class FrozenPeople extends FrozenPeopleSchema.class {}
FrozenPeopleSchema.setClass(FrozenPeople);

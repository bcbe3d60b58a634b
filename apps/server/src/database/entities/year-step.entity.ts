import { defineEntity, p } from '@mikro-orm/core';
import { institutionGuard, mayInsert, mayRead, mayUpdate } from '../policies.js';
import { actsAs } from '../settings.js';
import { audited } from '../triggers.js';
import { id, institutionId } from './keys.js';

export const YEAR_STEPS = [
  'open',
  'countDate',
  'facts',
  'scores',
  'scenario',
  'resolutions',
  'publication',
  'objections',
  'schemes',
  'settlement',
] as const;

/** When a step of a year is due, and, where no fact tells it, when it was done and who said so. */
const YearStepSchema = defineEntity({
  name: 'YearStep',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('year_step'),
    mayRead(
      'year_step',
      actsAs(
        'LEADERSHIP',
        'PERSONNEL',
        'FINANCE',
        'AUDITOR',
        'DEPARTMENT_SECRETARY',
        'DEPARTMENT_HEAD',
      ),
    ),
    mayInsert('year_step', actsAs('LEADERSHIP', 'PERSONNEL')),
    mayUpdate('year_step', actsAs('LEADERSHIP', 'PERSONNEL')),
  ],
  triggers: audited('year_step'),
  uniques: [{ name: 'year_step_key_unique', properties: ['institutionId', 'period', 'key'] }],
  properties: {
    institutionId,
    id,
    period: p.text(),
    key: p.enum(YEAR_STEPS),
    dueOn: p.date().strictNullable(),
    doneAt: p.datetime().strictNullable(),
    doneByName: p.text().strictNullable(),
  },
});

export class YearStep extends YearStepSchema.class {}
YearStepSchema.setClass(YearStep);

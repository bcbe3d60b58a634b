import { defineEntity, p } from '@mikro-orm/core';
import { HELD_RESOLUTIONS, PERSON_EVENT_TYPES } from '@hebo/domain';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  seesPerson,
  systemInserts,
  systemUpdates,
  noDataOwner,
} from '../policies.js';
import { actsAs, holdsScope } from '../settings.js';
import { audited, raisesPeopleRevision } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';
import { recorded } from './recorded.js';

/** What happened to a person. `starts` and `ends` are months or days, as the type asks, both included. */
const EmployeeEventSchema = defineEntity({
  name: 'EmployeeEvent',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('employee_event'),
    mayRead('employee_event', `${seesPerson('employee_event')} and ${noDataOwner}`),
    mayInsert('employee_event', actsAs('PERSONNEL')),
    mayUpdate('employee_event', actsAs('PERSONNEL')),
    systemInserts(
      'employee_event',
      `${holdsScope('facts:write')} and ${seesPerson('employee_event')}`,
    ),
    systemUpdates(
      'employee_event',
      `${holdsScope('facts:write')} and ${seesPerson('employee_event')}`,
    ),
    computes('employee_event'),
  ],
  triggers: [raisesPeopleRevision('employee_event'), ...audited('employee_event')],
  indexes: [
    {
      name: 'employee_event_employee_index',
      properties: ['institutionId', 'employeeId', 'starts'],
    },
  ],
  properties: {
    institutionId,
    id,
    employeeId: p.uuid(),
    type: p.enum(PERSON_EVENT_TYPES),
    starts: p.text(),
    ends: p.text().strictNullable(),
    days: numeric().strictNullable(),
    amount: numeric().strictNullable(),
    isWorkRelated: p.boolean().strictNullable(),
    sickPayShare: numeric().strictNullable(),
    resolution: p.enum(HELD_RESOLUTIONS).strictNullable(),
    resolvedIn: p.text().strictNullable(),
    ...recorded,
    replacesId: p.uuid().strictNullable(),
  },
});

export class EmployeeEvent extends EmployeeEventSchema.class {}
EmployeeEventSchema.setClass(EmployeeEvent);

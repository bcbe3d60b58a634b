import { defineEntity, p } from '@mikro-orm/core';
import { POST_FACTS } from '../../modules/access/fact-group-fields.js';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  seesPerson,
  systemInserts,
  systemUpdates,
  unlessOtherFacts,
} from '../policies.js';
import { actsAs, holdsScope, keepsFacts } from '../settings.js';
import { audited, raisesPeopleRevision } from '../triggers.js';
import { id, institutionId } from './keys.js';
import { recorded } from './recorded.js';

/** The timelines of a person, in the order of the domain's `PERSON_TIMELINES`. */
export const FACT_KINDS = [
  'EMPLOYMENT',
  'DEPARTMENT',
  'POST_KIND',
  'POST_GRADE',
  'TITLE',
  'MANAGEMENT_GRADE',
  'WORKER_GRADE',
  'DEGREE',
  'NON_LEADING',
  'DEPUTY_IN_CHARGE',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

const OWNER = `${keepsFacts('POSTS')} and kind = any (array[${POST_FACTS.map((kind) => `'${kind}'::text`).join(', ')}])`;

/** A value that holds for the months `[validFrom, validTo)`; a department by its code. */
const EmployeeFactSchema = defineEntity({
  name: 'EmployeeFact',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('employee_fact'),
    mayRead('employee_fact', `${seesPerson('employee_fact')} and ${unlessOtherFacts(OWNER)}`),
    mayInsert('employee_fact', `${actsAs('PERSONNEL')} or (${OWNER})`),
    mayUpdate('employee_fact', `${actsAs('PERSONNEL')} or (${OWNER})`),
    systemInserts(
      'employee_fact',
      `${holdsScope('facts:write')} and ${seesPerson('employee_fact')}`,
    ),
    systemUpdates(
      'employee_fact',
      `${holdsScope('facts:write')} and ${seesPerson('employee_fact')}`,
    ),
    computes('employee_fact'),
  ],
  triggers: [raisesPeopleRevision('employee_fact'), ...audited('employee_fact')],
  indexes: [
    { name: 'employee_fact_employee_index', properties: ['institutionId', 'employeeId', 'kind'] },
  ],
  properties: {
    institutionId,
    id,
    employeeId: p.uuid(),
    kind: p.enum(FACT_KINDS),
    value: p.text(),
    validFrom: p.text(),
    validTo: p.text().strictNullable(),
    ...recorded,
    replacesId: p.uuid().strictNullable(),
  },
});

export class EmployeeFact extends EmployeeFactSchema.class {}
EmployeeFactSchema.setClass(EmployeeFact);

import { defineEntity, p } from '@mikro-orm/core';
import { ASSESSMENT_RESULTS } from '@hebo/domain';
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
import { audited, otherFactsStay, raisesPeopleRevision } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';
import { recorded } from './recorded.js';

const OWNER = keepsFacts('SCORES', 'RESEARCH');

/** Assessment, workload and research facts of a person in a pay year; its money stands beside it. */
const EmployeeYearSchema = defineEntity({
  name: 'EmployeeYear',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('employee_year'),
    mayRead('employee_year', `${seesPerson('employee_year')} and ${unlessOtherFacts(OWNER)}`),
    mayInsert('employee_year', `${actsAs('PERSONNEL')} or (${OWNER})`),
    mayUpdate('employee_year', `${actsAs('PERSONNEL')} or (${OWNER})`),
    systemInserts(
      'employee_year',
      `${holdsScope('facts:write')} and ${seesPerson('employee_year')}`,
    ),
    systemUpdates(
      'employee_year',
      `${holdsScope('facts:write')} and ${seesPerson('employee_year')}`,
    ),
    computes('employee_year'),
  ],
  triggers: [
    raisesPeopleRevision('employee_year'),
    otherFactsStay('employee_year', 'insert'),
    ...audited('employee_year'),
  ],
  uniques: [
    {
      name: 'employee_year_version_unique',
      properties: ['institutionId', 'employeeId', 'period', 'version'],
    },
  ],
  properties: {
    institutionId,
    id,
    employeeId: p.uuid(),
    period: p.text(),
    version: p.integer(),
    assessment: p.enum(ASSESSMENT_RESULTS).strictNullable(),
    assessmentIssued: p.text().strictNullable(),
    isTeachingQualified: p.boolean().strictNullable(),
    isTeachingWorkloadMet: p.boolean().strictNullable(),
    teachingHours: numeric().strictNullable(),
    basicTeachingHours: numeric().strictNullable(),
    researchWorkload: numeric().strictNullable(),
    requiredWorkload: numeric().strictNullable(),
    corePapers: numeric().strictNullable(),
    hasProject: p.boolean().strictNullable(),
    hasImpact: p.boolean().strictNullable(),
    hasTransfer: p.boolean().strictNullable(),
    hasPrize: p.boolean().strictNullable(),
    hasPatent: p.boolean().strictNullable(),
    failingYears: p.integer().strictNullable(),
    ...recorded,
  },
});

export class EmployeeYear extends EmployeeYearSchema.class {}
EmployeeYearSchema.setClass(EmployeeYear);

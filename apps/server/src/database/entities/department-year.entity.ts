import { defineEntity, p } from '@mikro-orm/core';
import type { ScoreIndicatorInput } from '@hebo/domain';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  systemInserts,
  systemReads,
  systemUpdates,
  withinToken,
} from '../policies.js';
import { ACTING_DEPARTMENTS, actsAs, holdsScope, keepsFacts } from '../settings.js';
import { audited, otherFactsStay } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';
import { TitleHeadcount } from './title-headcount.js';

const OWNER = keepsFacts('STUDENTS', 'SCORES');

const headcount = () => p.embedded(TitleHeadcount).strictNullable();

/**
 * The facts of one department in one year, as known from `recordedFrom` until `recordedTo`. A change
 * closes the row in force and adds the next version; nothing else of a row is ever written again.
 */
const DepartmentYearSchema = defineEntity({
  name: 'DepartmentYear',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('department_year'),
    mayRead(
      'department_year',
      `${actsAs('LEADERSHIP', 'PERSONNEL', 'AUDITOR')} or ${holdsScope('allocations:read')} or (${actsAs('DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD')} and department_id = any (${ACTING_DEPARTMENTS})) or (${OWNER})`,
    ),
    mayInsert('department_year', `${actsAs('PERSONNEL')} or (${OWNER})`),
    mayUpdate('department_year', `${actsAs('PERSONNEL')} or (${OWNER})`),
    systemReads('department_year', holdsScope('facts:write')),
    systemInserts('department_year', holdsScope('facts:write')),
    systemUpdates('department_year', holdsScope('facts:write')),
    withinToken('department_year'),
    computes('department_year'),
  ],
  triggers: [otherFactsStay('department_year', 'insert'), ...audited('department_year')],
  uniques: [
    {
      name: 'department_year_version_unique',
      properties: ['institutionId', 'departmentId', 'period', 'version'],
    },
  ],
  properties: {
    institutionId,
    id,
    departmentId: p.uuid(),
    period: p.text(),
    version: p.integer(),
    recordedFrom: p.datetime(),
    recordedTo: p.datetime().strictNullable(),
    recordedBy: p.text().strictNullable(),
    reason: p.text().strictNullable(),
    headcount: headcount(),
    agencyHeadcount: headcount(),
    cadreHeadcount: headcount(),
    excludedHeadcount: headcount(),
    monthMeanHeadcount: headcount(),
    cadreCoefficients: numeric().strictNullable(),
    establishment: numeric().strictNullable(),
    varianceYear: p.integer().strictNullable(),
    varianceYearAnyDirection: p.integer().strictNullable(),
    students: numeric().strictNullable(),
    commonCourseShare: numeric().strictNullable(),
    score: numeric().strictNullable(),
    isQualified: p.boolean().strictNullable(),
    tieOrder: p.integer().strictNullable(),
    officeHeadcount: numeric().strictNullable(),
    coefficients: numeric().strictNullable(),
    hasOwnAccounts: p.boolean().strictNullable(),
    unitIncome: numeric().strictNullable(),
    previousAllocation: numeric().strictNullable(),
    stopsReward: p.boolean().strictNullable(),
    /** What the score is made of; where it is null only the total was handed in. */
    indicators: p.json<ScoreIndicatorInput[]>().strictNullable(),
  },
});

export class DepartmentYear extends DepartmentYearSchema.class {}
DepartmentYearSchema.setClass(DepartmentYear);

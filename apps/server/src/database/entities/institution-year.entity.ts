import { defineEntity, p } from '@mikro-orm/core';
import type { AnnexOverrideInput, SemesterInput } from '@hebo/domain';
import {
  computes,
  institutionGuard,
  mayInsert,
  mayRead,
  mayUpdate,
  systemReads,
} from '../policies.js';
import { actsAs, holdsScope } from '../settings.js';
import { audited } from '../triggers.js';
import { id, institutionId, numeric } from './keys.js';

/** The frame of a pay year. */
const InstitutionYearSchema = defineEntity({
  name: 'InstitutionYear',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('institution_year'),
    mayRead(
      'institution_year',
      `${actsAs('LEADERSHIP', 'PERSONNEL', 'FINANCE', 'AUDITOR')} or ${holdsScope('allocations:read')}`,
    ),
    mayInsert('institution_year', actsAs('PERSONNEL')),
    mayUpdate('institution_year', actsAs('LEADERSHIP', 'PERSONNEL')),
    systemReads('institution_year', holdsScope('scenarios:read', 'facts:write')),
    computes('institution_year'),
  ],
  triggers: audited('institution_year'),
  uniques: [{ name: 'institution_year_period_unique', properties: ['institutionId', 'period'] }],
  properties: {
    institutionId,
    id,
    period: p.text(),
    countDate: p.date(),
    isPublished: p.boolean(),
    generalPool: numeric().strictNullable(),
    researchHeadcount: numeric().strictNullable(),
    researchCoefficients: numeric().strictNullable(),
    baseScenarioId: p.uuid().strictNullable(),
    /** Month at whose end heads and titles are counted where people tell them (D34). */
    countMonth: p.text().strictNullable(),
    semesters: p.json<SemesterInput[]>().strictNullable(),
    /** Month `MM` in which an academic year begins. */
    academicYearFrom: p.text().strictNullable(),
    approvedTotal: numeric().strictNullable(),
    reserves: numeric().strictNullable(),
    previousOfficeBase: numeric().strictNullable(),
    provisionalOfficeBase: numeric().strictNullable(),
    lastFrozenOfficeBase: numeric().strictNullable(),
    previousFrozenIn: p.text().strictNullable(),
    settlementMonth: p.text().strictNullable(),
    /** D49: what was decided for blank cells of the annex. */
    annexOverrides: p.json<AnnexOverrideInput[]>().strictNullable(),
    /** Working days within which an objection is answered; null for the usual number. */
    objectionDays: p.integer().strictNullable(),
    /** The frozen scenario whose outcome is in force. */
    publishedScenarioId: p.uuid().strictNullable(),
    publishedAt: p.datetime().strictNullable(),
    publishedByName: p.text().strictNullable(),
  },
});

export class InstitutionYear extends InstitutionYearSchema.class {}
InstitutionYearSchema.setClass(InstitutionYear);

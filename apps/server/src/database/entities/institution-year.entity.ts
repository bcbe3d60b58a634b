import { defineEntity, p } from '@mikro-orm/core';
import { computes, institutionGuard, mayInsert, mayRead, mayUpdate } from '../policies.js';
import { actsAs, holdsScope } from '../settings.js';
import { id, institutionId, numeric } from './keys.js';

/** The frame of a pay year. */
const InstitutionYearSchema = defineEntity({
  name: 'InstitutionYear',
  rowLevelSecurity: 'force',
  policies: [
    institutionGuard('institution_year'),
    mayRead(
      'institution_year',
      `${actsAs('LEADERSHIP', 'PERSONNEL', 'AUDITOR')} or ${holdsScope('allocations:read')}`,
    ),
    mayInsert('institution_year', actsAs('PERSONNEL')),
    mayUpdate('institution_year', actsAs('PERSONNEL')),
    computes('institution_year'),
  ],
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
  },
});

export class InstitutionYear extends InstitutionYearSchema.class {}
InstitutionYearSchema.setClass(InstitutionYear);

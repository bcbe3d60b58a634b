import { COLLEGE_YEAR_FIELDS, type CollegeYearInput } from '@hebo/domain';
import type { EntityManager } from '../../../database/database.js';
import { DepartmentYear, InstitutionYear } from '../../../database/entities/index.js';
import { namedFacts, type DepartmentFacts } from '../../department/department-facts.js';

export interface StandingUnit {
  /** Of the version in force; null where nothing was entered. */
  readonly id: string | null;
  readonly version: number;
  readonly facts: DepartmentFacts;
}

export interface StandingUnits {
  readonly byDepartment: ReadonlyMap<string, StandingUnit>;
  readonly college: { readonly id: string; readonly facts: CollegeYearInput } | null;
}

/** What stands of a year, by the row key of the department. */
export async function standingUnits(em: EntityManager, period: string): Promise<StandingUnits> {
  const options = { disableIdentityMap: true } as const;
  const rows = await em.find(DepartmentYear, { period, recordedTo: null }, options);
  const year = await em.findOne(InstitutionYear, { period }, options);
  const facts = COLLEGE_YEAR_FIELDS.map((field) => [field, year?.[field] ?? undefined]);
  return {
    byDepartment: new Map(
      rows.map((row) => [
        row.departmentId,
        { id: row.id, version: row.version, facts: namedFacts(row) },
      ]),
    ),
    college: year === null ? null : { id: year.id, facts: Object.fromEntries(facts) },
  };
}

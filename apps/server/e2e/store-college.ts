import { randomUUID } from 'node:crypto';
import type { DecisionInput, FactsInput } from '@hebo/domain';
import {
  Department,
  DepartmentYear,
  Institution,
  InstitutionYear,
  Scenario,
} from '../src/database/entities/index.js';
import { toGlobalId } from '../src/graphql/global-id.js';
import { namedFacts } from '../src/modules/department/department-facts.js';
import type { AccountPrincipal } from '../src/modules/access/principal.js';
import type { TestApp } from '../src/testing/harness.js';

export interface College {
  readonly facts: FactsInput;
  readonly decision: DecisionInput;
}

/** Writes a college's year as rows of its own year, past the API; gives the id of its base scenario. */
export async function storeCollege(
  { database, clock }: TestApp,
  { facts, decision }: College,
): Promise<string> {
  const [institution] = await database.forkForSignIn(null).find(Institution, {});
  const institutionId = institution?.id ?? '';
  const { period, research = null } = facts;
  const baseScenarioId = randomUUID();
  const departments = Object.entries(facts.departments).map(([code, year]) => ({
    row: { institutionId, id: randomUUID(), code, name: year.name ?? code, kind: year.kind },
    year,
  }));
  await database.forkFor(personnelOf(institutionId)).transactional(async (em) => {
    await em.insertMany(
      Department,
      departments.map(({ row }) => row),
    );
    for (const { row, year } of departments) {
      em.create(DepartmentYear, {
        ...namedFacts(withCounts(year)),
        institutionId,
        departmentId: row.id,
        period,
        version: 1,
        recordedFrom: clock.now,
      });
    }
    await em.flush();
    await em.insert(Scenario, {
      institutionId,
      id: baseScenarioId,
      name: period,
      period,
      baseId: null,
      isBase: true,
      status: 'DRAFT',
      lockMode: decision.lockMode,
      decision,
      overrides: [],
      version: 1,
      ownerId: null,
      ownerName: 'test',
      createdAt: clock.now,
      updatedAt: clock.now,
    });
    await em.insert(InstitutionYear, {
      institutionId,
      id: randomUUID(),
      period,
      countDate: `${period}-12-31`,
      isPublished: false,
      generalPool: null,
      researchHeadcount: research?.headcount ?? null,
      researchCoefficients: research?.coefficients ?? null,
      baseScenarioId,
    });
  });
  return toGlobalId('Scenario', baseScenarioId);
}

/** Whole numbers that a row keeps as integers. */
function withCounts(year: FactsInput['departments'][string]) {
  const whole = (text: string | null | undefined) => (text == null ? null : Number(text));
  const { name, kind, ...facts } = year;
  return {
    ...facts,
    varianceYear: whole(year.varianceYear),
    varianceYearAnyDirection: whole(year.varianceYearAnyDirection),
    tieOrder: whole(year.tieOrder),
  };
}

function personnelOf(institutionId: string): AccountPrincipal {
  return {
    kind: 'account',
    institutionId,
    accountId: randomUUID(),
    accountName: 'test',
    displayName: 'test',
    roles: ['PERSONNEL'],
    actingAs: 'PERSONNEL',
    departmentIds: [],
    factGroups: [],
    employeeNumber: null,
  };
}

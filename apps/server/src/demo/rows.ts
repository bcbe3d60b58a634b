import { randomUUID } from 'node:crypto';
import { departmentYearRows } from './department-year-rows.js';
import { personRows } from './person-rows.js';
import type { DemoLoad, DemoYear } from './records.js';

function scenarioRows(load: DemoLoad, year: DemoYear, baseScenarioId: string) {
  const { institutionId, ownerId, ownerName, recordedAt } = load;
  const common = {
    institutionId,
    period: year.period,
    version: 1,
    ownerId,
    ownerName,
    createdAt: recordedAt,
    updatedAt: recordedAt,
  };
  const base = {
    ...common,
    id: baseScenarioId,
    name: year.baseName,
    baseId: null,
    isBase: true,
    status: year.isPublished ? ('APPROVED' as const) : ('DRAFT' as const),
    lockMode: year.decision.lockMode,
    decision: year.decision,
    overrides: [],
  };
  const samples = year.scenarios.map(({ name, lockMode, overrides }) => ({
    ...common,
    id: randomUUID(),
    name,
    baseId: baseScenarioId,
    isBase: false,
    status: 'DRAFT' as const,
    lockMode,
    decision: null,
    overrides: [...overrides],
  }));
  return [base, ...samples];
}

function institutionYearRow(institutionId: string, year: DemoYear, baseScenarioId: string) {
  return {
    institutionId,
    id: randomUUID(),
    period: year.period,
    countDate: year.countDate,
    isPublished: year.isPublished,
    generalPool: year.decision.generalPool ?? null,
    researchHeadcount: year.facts.research?.headcount ?? null,
    researchCoefficients: year.facts.research?.coefficients ?? null,
    baseScenarioId,
    ...year.facts.college,
  };
}

/** The demo college as rows, table by table, with their ids. */
export function demoRows(load: DemoLoad) {
  const { college, institutionId } = load;
  const departments = college.departments.map((department) => ({
    institutionId,
    id: randomUUID(),
    ...department,
  }));
  const departmentIds = new Map(departments.map(({ code, id }) => [code, id]));
  const years = college.years.map((year) => ({ year, baseScenarioId: randomUUID() }));
  return {
    departments,
    departmentYears: departmentYearRows(load, departmentIds),
    institutionYears: years.map((each) =>
      institutionYearRow(institutionId, each.year, each.baseScenarioId),
    ),
    scenarios: years.flatMap((each) => scenarioRows(load, each.year, each.baseScenarioId)),
    ...personRows(load, departmentIds),
  };
}

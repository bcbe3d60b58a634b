import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmployeeFact } from '../src/database/entities/index.js';
import { TestApp } from '../src/testing/harness.js';
import { ask, baseOf } from './ask.js';
import { DecisionMaker } from './decision-maker.js';
import { PersonnelOffice } from './personnel-office.js';

const OVERRIDES = [
  { path: 'decision.generalPool', value: '28600000.00', reason: '略增' },
  { path: 'facts.departments.C01.students', value: '1200', reason: '按招生计划' },
  { path: 'regulation.table1.associate', value: '1.87', reason: '试算' },
];

const CAUSES = `bridge { base scenario change rest parts { driver amount overrides { path baseValue value } } }
  counterparty { driver department { code } amount isPassive }
  impact(groupBy: POST_KIND) { rows { group people base scenario change } }`;
const ASKED = `query ($id: ID!) { scenario(id: $id) { outcome { ${CAUSES}
    cliffs { kind departments { code } value distance effect effectOnOthers } } }
  cashFlow(scenario: $id) { total months { month total } conditional { kind amount count } }
  goalSeek(input: {trial: {scenario: $id}, figure: {kind: OFFICE_BASE}, target: "9000", path: "decision.generalPool", from: "20000000", to: "40000000"}) { isSolved input reached }
  projection(input: {trial: {scenario: $id}, years: 2, poolGrowth: [], studentGrowth: []}) { years { period grandTotal staffRate } } }`;

describe('what is asked of a frozen scenario', () => {
  let app: TestApp;
  let makes: DecisionMaker;
  let id: string;
  beforeAll(async () => {
    app = await TestApp.start();
    makes = new DecisionMaker(app);
    id = await makes.frozen(OVERRIDES);
  });
  afterAll(() => app.stop());

  const asked = (): Promise<unknown> => ask(app, 'LEADERSHIP', { query: ASKED, variables: { id } });

  const cells = async (): Promise<unknown> => {
    const response = await fetch(`${app.url}/scenarios/${id}.xlsx`, {
      headers: await app.headersOf('LEADERSHIP'),
    });
    expect(response.status).toBe(200);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    return workbook.worksheets.map((page) => [page.name, page.getSheetValues()]);
  };

  it('has the causes that its differences had on the base, before anything changed', async () => {
    const { scenario } = await ask<{ scenario: { lockMode: string; outcome: unknown } }>(
      app,
      'LEADERSHIP',
      {
        query: `query ($id: ID!) { scenario(id: $id) { lockMode outcome { ${CAUSES} } } }`,
        variables: { id },
      },
    );
    const base = await baseOf(app, '2026');
    const { scenarioPreview } = await ask<{ scenarioPreview: { outcome: unknown } }>(
      app,
      'LEADERSHIP',
      {
        query: `query ($input: ScenarioPreviewInput!) { scenarioPreview(input: $input) { outcome { ${CAUSES} } } }`,
        variables: { input: { base, lockMode: scenario.lockMode, overrides: OVERRIDES } },
      },
    );
    expect(scenario.outcome).toEqual(scenarioPreview.outcome);
  });

  it('stays when establishments and people change, on paper too', async () => {
    const before = [await asked(), await cells()];
    expect(JSON.stringify(before[1])).toContain('已冻结');
    const { year } = await ask<{ year: { year: { version: number } } }>(
      app,
      'PERSONNEL',
      '{ year: department(code: "C01") { year(period: "2026") { version } } }',
    );
    const { userErrors } = await makes.mutate('PERSONNEL', 'departmentYearSet', '', {
      department: 'C01',
      period: '2026',
      expectedVersion: year.year.version,
      establishment: '75',
      reason: '核编',
    });
    expect(userErrors).toEqual([]);
    const em = app.database.forkForComputation(app.signIns.institutionId);
    const title = await em.findOneOrFail(EmployeeFact, {
      kind: 'TITLE',
      recordedTo: null,
      validTo: null,
      value: 'INTERMEDIATE',
    });
    const [person] = await em.execute<{ employee_number: string }[]>(
      'select employee_number from employee where id = ?',
      [title.employeeId],
    );
    const refused = await new PersonnelOffice(app).factSet({
      employeeNumber: person?.employee_number,
      kind: 'TITLE',
      value: 'ASSOCIATE',
      from: '2026-02',
      isSuccessor: true,
    });
    expect(refused).toEqual([]);
    expect([await asked(), await cells()]).toEqual(before);
  });
});

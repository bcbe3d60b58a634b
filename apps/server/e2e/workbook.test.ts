import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '@hebo/domain';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask, baseOf } from './ask.js';

interface Row {
  readonly department: { readonly code: string; readonly name: string };
  readonly amount: string | null;
}
interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly base: { readonly id: string } | null;
  readonly overrides: readonly {
    readonly path: string;
    readonly label: string;
    readonly value: string | null;
  }[];
  readonly outcome: { readonly allocations: Row[]; readonly officeAllocations: Row[] };
}

const ROW = '{ department { code name } amount }';
const SCENARIO = `query ($id: ID!) { scenario(id: $id) { id name status base { id } overrides { path label value }
  outcome { allocations ${ROW} officeAllocations ${ROW} } } }`;

let app: TestApp;
let base: string;
let draft: Scenario;
beforeAll(async () => {
  app = await TestApp.start();
  base = await baseOf(app, '2026');
  const { scenarios } = await ask<{ scenarios: { nodes: { id: string; isBase: boolean }[] } }>(
    app,
    'LEADERSHIP',
    '{ scenarios(first: 100, filter: {period: "2026"}) { nodes { id isBase } } }',
  );
  draft = await scenario(scenarios.nodes.find(({ isBase }) => !isBase)?.id ?? '');
});
afterAll(() => app.stop());

async function scenario(id: string): Promise<Scenario> {
  const found = await ask<{ scenario: Scenario }>(app, 'LEADERSHIP', {
    query: SCENARIO,
    variables: { id },
  });
  return found.scenario;
}

async function download(caller: Caller, id: string, query = '', language = ''): Promise<Response> {
  return fetch(`${app.url}/scenarios/${id}.xlsx${query}`, {
    headers: {
      ...(await app.headersOf(caller)),
      ...(language === '' ? {} : { 'accept-language': language }),
    },
  });
}

async function workbookOf(id: string, query = '', language = ''): Promise<Workbook> {
  const response = await download('LEADERSHIP', id, query, language);
  expect(response.status).toBe(200);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  return workbook;
}

const HEADER = 3;

/** The rows under the header, by what stands in the first column. */
function tableOf(page: Worksheet | undefined): ReadonlyMap<string, readonly unknown[]> {
  const rows = new Map<string, readonly unknown[]>();
  page?.eachRow((row, number) => {
    const values = (row.values as unknown[]).slice(1);
    if (number > HEADER) rows.set(String(values[0]), values);
  });
  return rows;
}

/** Inputs and figures of the pools, by path. */
const parametersOf = (workbook: Workbook): ReadonlyMap<string, readonly unknown[]> => {
  const rows = new Map<string, readonly unknown[]>();
  workbook.getWorksheet('参数')?.eachRow((row) => {
    const values = (row.values as unknown[]).slice(1);
    rows.set(String(values[6]), values);
  });
  return rows;
};

/** A number as a cell gives it back, without trailing noughts. */
const cellText = (value: string | null): string | null =>
  value !== null && /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value).toString() : value;

const columnOf = (page: Worksheet | undefined, header: string): number =>
  ((page?.getRow(HEADER).values ?? []) as unknown[]).indexOf(header) - 1;

describe('a scenario as a workbook', () => {
  it('has its six sheets with frozen headers, year, name and state above them', async () => {
    const workbook = await workbookOf(draft.id);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '参数',
      '单位 Z',
      '机关',
      '增减',
      '口径',
      '回执',
    ]);
    for (const page of workbook.worksheets) {
      expect(page.views).toMatchObject([{ state: 'frozen', ySplit: HEADER }]);
      expect(page.getRow(1).getCell(1).value).toBe(
        `2026 年度 · ${draft.name}（${draft.status === 'SUBMITTED' ? '已提交' : '草稿'}）`,
      );
      expect(page.getRow(2).getCell(1).value).toBe('截至 2026-11-02 08:00');
    }
  });

  it('holds every amount as a number with its format, and their sum', async () => {
    const workbook = await workbookOf(draft.id);
    for (const [name, header, rows] of [
      ['单位 Z', '核拨额 Z（元）', draft.outcome.allocations],
      ['机关', '核拨额（元）', draft.outcome.officeAllocations],
    ] as const) {
      const page = workbook.getWorksheet(name);
      const table = tableOf(page);
      const at = columnOf(page, header);
      for (const { department, amount } of rows) {
        const value = table.get(department.code)?.[at];
        expect(value === undefined ? null : new Decimal(String(value)).toFixed(2)).toBe(amount);
      }
      const total = Decimal.sum(0, ...rows.map(({ amount }) => amount ?? '0'));
      expect(new Decimal(String(table.get('合计')?.[at])).toFixed(2)).toBe(total.toFixed(2));
      const cell = page?.getRow(HEADER + 1).getCell(at + 1);
      expect([cell?.type, cell?.numFmt]).toEqual([exceljs.ValueType.Number, '#,##0.00']);
    }
  });

  it('lists what differs, the winners against the base, the readings and the receipt', async () => {
    const workbook = await workbookOf(draft.id);
    const parameters = parametersOf(workbook);
    expect(draft.overrides.length).toBeGreaterThan(0);
    for (const { label, value, path } of draft.overrides) {
      const [name, , , told] = parameters.get(path) ?? [];
      const isReading = path.startsWith('decision.readings.');
      const expected = isReading ? expect.stringMatching(/[\u4e00-\u9fff]/) : cellText(value);
      expect([name, value === null ? null : String(told)]).toEqual([label, expected]);
    }
    const from = await scenario(draft.base?.id ?? '');
    const amounts = ({ outcome }: Scenario) =>
      new Map(
        [...outcome.allocations, ...outcome.officeAllocations].map((row) => [
          row.department.code,
          row.amount,
        ]),
      );
    const movers = tableOf(workbook.getWorksheet('增减'));
    const [before, after] = [amounts(from), amounts(draft)];
    let seen = 0;
    for (const [code, values] of movers) {
      if (code === '合计') continue;
      const expected = new Decimal(after.get(code) ?? 0).minus(before.get(code) ?? 0).toFixed(2);
      expect([code, new Decimal(String(values[4])).toFixed(2)]).toEqual([code, expected]);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(30);
    expect(tableOf(workbook.getWorksheet('口径')).size).toBeGreaterThan(3);
    const { scenario: found } = await ask<{
      scenario: { outcome: { receipt: { inputHash: string; summaryHash: string } } };
    }>(app, 'LEADERSHIP', {
      query:
        'query ($id: ID!) { scenario(id: $id) { outcome { receipt { inputHash summaryHash } } } }',
      variables: { id: draft.id },
    });
    const receipt = tableOf(workbook.getWorksheet('回执'));
    expect(receipt.get('输入摘要')?.[1]).toBe(found.outcome.receipt.inputHash);
    expect(receipt.get('结果摘要（不含个人）')?.[1]).toBe(found.outcome.receipt.summaryHash);
  });

  it('is in English for whoever asks for it, by address or by browser', async () => {
    for (const workbook of [
      await workbookOf(draft.id, '?lang=en'),
      await workbookOf(draft.id, '', 'en'),
    ]) {
      expect(workbook.worksheets.map(({ name }) => name)).toEqual([
        'Parameters',
        'Departments',
        'Offices',
        'Winners and losers',
        'Readings',
        'Receipt',
      ]);
      for (const page of workbook.worksheets) {
        expect(String(page.getRow(HEADER).values)).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it('says of the base of a year that there is nothing to compare it with', async () => {
    const workbook = await workbookOf(base);
    expect([...tableOf(workbook.getWorksheet('增减')).keys()]).toEqual([
      '年度基准自身没有可比的基准。',
    ]);
    expect(tableOf(workbook.getWorksheet('单位 Z')).size).toBeGreaterThan(10);
  });

  it('takes no text for a formula', async () => {
    const evil = '=HYPERLINK("http://x","y")';
    const { scenarioCreate } = await ask<{ scenarioCreate: { scenario: { id: string } } }>(
      app,
      'LEADERSHIP',
      {
        query: `mutation ($input: ScenarioCreateInput!) { scenarioCreate(input: $input) { scenario { id } userErrors { rule } } }`,
        variables: {
          input: {
            name: evil,
            base,
            lockMode: 'POOL',
            overrides: [{ path: 'decision.officeRatio', value: '0.9', reason: '+1+cmd|x' }],
            idempotencyKey: 'workbook',
          },
        },
      },
    );
    const workbook = await workbookOf(scenarioCreate.scenario.id);
    const formulas: string[] = [];
    const dangerous: unknown[] = [];
    for (const page of workbook.worksheets) {
      page.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.type === exceljs.ValueType.Formula) formulas.push(cell.address);
          if (typeof cell.value === 'string' && /^[=+\-@]/.test(cell.value))
            dangerous.push(cell.value);
        }),
      );
    }
    expect([formulas, dangerous]).toEqual([[], []]);
    expect(parametersOf(workbook).get('decision.officeRatio')?.[5]).toBe("'+1+cmd|x");
    expect(workbook.getWorksheet('参数')?.getRow(1).getCell(1).value).toContain(evil);
  });

  it.each<[Caller, number]>([
    ['LEADERSHIP', 200],
    ['PERSONNEL', 200],
    ['AUDITOR', 200],
    ['DEPARTMENT_SECRETARY', 403],
    ['EMPLOYEE', 403],
    ['TOKEN', 403],
    [null, 401],
  ])('is for those who may read a scenario: %s %i', async (caller, status) => {
    const response = await download(caller, draft.id);
    expect(response.status).toBe(status);
    if (status !== 200) return;
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''2026%20");
  });

  it('is not there for an id that names no scenario', async () => {
    for (const id of ['x', '..', 'U2NlbmFyaW86MQ']) {
      expect((await download('LEADERSHIP', id)).status).toBe(404);
    }
  });
});

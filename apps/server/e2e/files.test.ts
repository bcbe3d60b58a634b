import exceljs from 'exceljs';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Upload } from '../src/database/entities/index.js';
import { removeExpired } from '../src/modules/upload/upload.service.js';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { inlineText, rawWorkbook } from '../src/testing/raw-workbook.js';
import { ask } from './ask.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

async function upload(
  caller: Caller,
  bytes: Uint8Array,
  { query = '?name=a.xlsx', origin = app.url }: { query?: string; origin?: string } = {},
): Promise<{ status: number; body: Record<string, string> }> {
  const response = await fetch(`${app.url}/uploads${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      origin,
      ...(await app.headersOf(caller)),
    },
    body: bytes.slice(),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const WORKBOOK = rawWorkbook({ rows: inlineText('工号') });

/** The rows of the demo’s college, past every policy but that of the institution. */
const stored = async (): Promise<number> => {
  const em = app.database.forkForSignIn(app.signIns.institutionId);
  return em.count(Upload);
};
describe('an upload', () => {
  it.each<[Caller, number]>([
    ['PERSONNEL', 201],
    ['DEPARTMENT_SECRETARY', 201],
    ['LEADERSHIP', 403],
    ['EMPLOYEE', 403],
    ['AUDITOR', 403],
    ['TOKEN', 403],
    [null, 401],
  ])('is for those who import: %s %i', async (caller, status) => {
    const before = await stored();
    expect((await upload(caller, WORKBOOK)).status).toBe(status);
    expect((await stored()) - before).toBe(status === 201 ? 1 : 0);
  });

  it('is kept for an hour, and removed behind it', async () => {
    const { body } = await upload('PERSONNEL', WORKBOOK);
    expect(Date.parse(body['expiresAt'] ?? '') - app.clock.now.getTime()).toBe(3_600_000);
    await removeExpired(app.database, app.signIns.institutionId, app.clock.now);
    expect(await stored()).toBeGreaterThan(0);
    await removeExpired(app.database, app.signIns.institutionId, new Date(body['expiresAt'] ?? ''));
    expect(await stored()).toBe(0);
  });

  it.each<[string, Uint8Array, string, number, string | undefined]>([
    ['without a name', WORKBOOK, '', 400, undefined],
    ['with nothing in it', new Uint8Array(), '?name=a.xlsx', 415, 'FILE_EMPTY'],
    [
      'that is a picture',
      new Uint8Array([0x89, 0x50, 0]),
      '?name=a.xlsx',
      415,
      'FILE_KIND_UNKNOWN',
    ],
    [
      'that is an old .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      '?name=a.xls',
      415,
      'FILE_KIND_OLD',
    ],
    [
      'of more than ten megabytes',
      new Uint8Array(10 * 1024 * 1024 + 1),
      '?name=a.csv',
      413,
      undefined,
    ],
  ])('%s is refused', async (_, bytes, query, status, rule) => {
    const before = await stored();
    const answer = await upload('PERSONNEL', bytes, { query });
    expect([answer.status, answer.body['rule']]).toEqual([status, rule]);
    expect(await stored()).toBe(before);
  });

  it('from a foreign page is refused', async () => {
    expect((await upload('PERSONNEL', WORKBOOK, { origin: 'https://evil.example' })).status).toBe(
      403,
    );
  });

  it('stops at twenty an hour', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 21; at += 1) {
      statuses.push((await upload('DEPARTMENT_SECRETARY', strToU8('a'))).status);
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });
});

interface Exported {
  readonly list: string;
  readonly format?: string;
  readonly columns?: readonly string[];
  readonly variables?: object;
  readonly reason?: string;
}

const exported = async (
  caller: Caller,
  { format = 'xlsx', reason = '年终核对', ...rest }: Exported,
) => app.send('/exports', { format, reason, ...rest }, await app.headersOf(caller));

async function sheetOf(response: Response): Promise<string[][]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    rows.push(((row.values as unknown[]) ?? []).slice(1).map((value) => String(value ?? '')));
  });
  return rows;
}

const PEOPLE = `query ($filter: EmployeeFilter, $after: String) { employees(first: 100, after: $after, filter: $filter, orderBy: [{ field: EMPLOYEE_NUMBER, direction: DESC }]) { totalCount nodes { employeeNumber name } pageInfo { endCursor hasNextPage } } }`;
type People = {
  employees: {
    totalCount: number;
    nodes: { employeeNumber: string; name: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
};

async function everybody(caller: 'PERSONNEL' | 'DEPARTMENT_SECRETARY', filter: object) {
  const found: string[][] = [];
  for (let after: string | null = null; ;) {
    const page: People = await ask<People>(app, caller, {
      query: PEOPLE,
      variables: { filter, after },
    });
    found.push(...page.employees.nodes.map(({ employeeNumber, name }) => [employeeNumber, name]));
    if (!page.employees.pageInfo.hasNextPage) return { found, total: page.employees.totalCount };
    after = page.employees.pageInfo.endCursor;
  }
}

describe('a list that leaves the system', () => {
  it.each(['PERSONNEL', 'DEPARTMENT_SECRETARY'] as const)(
    'holds the rows that %s sees, in their order, and no other',
    async (caller) => {
      const filter = { titleClass: ['SENIOR', 'ASSOCIATE'] };
      const { found, total } = await everybody(caller, filter);
      const response = await exported(caller, {
        list: 'employees',
        columns: ['employeeNumber', 'name'],
        variables: { filter, orderBy: [{ field: 'EMPLOYEE_NUMBER', direction: 'DESC' }] },
      });
      expect(response.status).toBe(200);
      const [head, ...rows] = await sheetOf(response);
      expect(head).toEqual(['工号', '姓名']);
      expect(rows.slice(0, total)).toEqual(found);
      expect(rows.slice(total)).toEqual([
        [],
        [expect.stringMatching(new RegExp(`^导出人：.+ ${total} 行$`))],
        ['筛选：职称层次: 正高、副高'],
        ['用途：年终核对'],
      ]);
    },
  );

  it('words what is from a closed list, and sums what is money to the fen', async () => {
    const { allocations } = await ask<{ allocations: { amount: string | null }[] }>(
      app,
      'PERSONNEL',
      {
        query: '{ allocations(period: "2026") { amount } }',
      },
    );
    const response = await exported('PERSONNEL', {
      list: 'allocations',
      columns: ['department', 'amount'],
      variables: { period: '2026' },
    });
    const rows = await sheetOf(response);
    const fen = allocations.reduce(
      (sum, { amount }) => sum + BigInt((amount ?? '0.00').replace('.', '')),
      0n,
    );
    const total = rows[allocations.length + 1];
    expect(total?.[0]).toBe('合计');
    const [yuan = '', cents = ''] = (total?.[1] ?? '').split('.');
    expect(BigInt(yuan + cents.padEnd(2, '0'))).toBe(fen);
    const people = await sheetOf(
      await exported('PERSONNEL', { list: 'employees', columns: ['postKind', 'department'] }),
    );
    expect(people[1]?.[0]).toMatch(/岗位$/);
  });

  it('is CSV that Excel reads, in the language asked for', async () => {
    const response = await app.send(
      '/exports',
      { list: 'employees', format: 'csv', columns: ['name'], reason: 'check' },
      { ...(await app.headersOf('PERSONNEL')), 'accept-language': 'en' },
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Name\r\n[^]+Purpose: check\r\n$/);
    expect(response.headers.get('content-disposition')).toMatch(
      /filename\*=UTF-8''Staff%20.+\.csv$/,
    );
  });

  it.each<[string, Caller, Partial<Exported>, number]>([
    ['without a session', null, {}, 401],
    ['by whom the list is kept from', 'LEADERSHIP', {}, 403],
    ['by a system', 'TOKEN', {}, 403],
    ['without a purpose', 'PERSONNEL', { reason: ' ' }, 400],
    ['of a list that is none', 'PERSONNEL', { list: 'account' }, 400],
    ['of what every object has', 'PERSONNEL', { list: 'constructor' }, 400],
    ['of a column that is none', 'PERSONNEL', { columns: ['payYear'] }, 400],
    ['in another format', 'PERSONNEL', { format: 'pdf' }, 400],
    ['with a filter that is none', 'PERSONNEL', { variables: { filter: { x: 1 } } }, 400],
  ])('is not given %s', async (_, caller, change, status) => {
    const response = await exported(caller, { list: 'employees', ...change });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('is told to the audit with its purpose, its rows and its filter', async () => {
    const entries = async () =>
      (
        await ask<{
          auditLog: { nodes: { objectType: string; reason: string; action: string }[] };
        }>(app, 'AUDITOR', {
          query:
            '{ auditLog(first: 5, filter: { action: [EXPORT] }) { nodes { action objectType reason } } }',
        })
      ).auditLog.nodes;
    await exported('PERSONNEL', { list: 'employees', columns: ['name'], reason: '此次用途' });
    expect((await entries())[0]).toMatchObject({
      action: 'EXPORT',
      objectType: 'employees',
      reason: '此次用途',
    });
  });
});

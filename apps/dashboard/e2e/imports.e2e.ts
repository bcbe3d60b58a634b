import exceljs, { type Workbook } from 'exceljs';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askGraphQL,
  launch,
  PHONE,
  seriousFindings,
  sidewaysScroll,
  signIn,
  visit,
  type Visitor,
} from './browser';
import {
  askedFor,
  at,
  column,
  importOf,
  peopleOf,
  personOfAnother,
  place,
  set,
  type Person,
} from './import-story';
import { startServer, type RunningServer } from './server';

/** The story of a file: three wrong rows, marked, corrected, handed in; and nothing of another department. */
describe('a secretary who imports', () => {
  let server: RunningServer;
  let browser: Browser;
  let secretary: Visitor;
  let other: Person;
  /** An import of the personnel office. */
  let foreign: string;
  let template: Workbook;
  let marked: Workbook;
  /** What the right row changes. */
  let degree: string;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    secretary = await visit(browser, server);
    await signIn(secretary, server, 'DEPARTMENT_SECRETARY');
    const personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
    other = await personOfAnother(personnel);
    foreign = await importOf(personnel);
    await personnel.context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const own = async (): Promise<readonly Person[]> => (await peopleOf(secretary)).people;

  it('takes the form with what stands, which holds the own people alone', async () => {
    const { page } = secretary;
    await page.goto('/imports');
    await page.getByRole('link', { name: '新建导入' }).click();
    await choose('岗位与职称');
    await page.getByText('确认后成为更改请求').waitFor();
    template = await downloaded(() => page.getByRole('button', { name: '下载已填现状' }).click());
    const numbers = column(template.getWorksheet('岗位与职称')!, '工号 *');
    expect(numbers.toSorted()).toEqual((await own()).map((one) => one.employeeNumber).toSorted());
    expect(numbers).not.toContain(other.employeeNumber);
  });

  it('hears of three wrong rows, and nothing is asked for yet', async () => {
    const sheet = template.getWorksheet('岗位与职称')!;
    degree =
      String(sheet.getRow(2).getCell(place(sheet, '学位')).value) === '博士' ? '硕士' : '博士';
    set(sheet, 2, '学位', degree);
    set(sheet, 3, '学位', '学霸');
    set(sheet, 4, '工号 *', other.employeeNumber);
    set(sheet, 4, '姓名', other.name);
    set(sheet, 5, '起始月份 *', '三月');
    const before = await requests();
    await send(template, '岗位.xlsx');
    const { page } = secretary;
    await page.getByText(/3 行有错误，尚未写入任何数据/).waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: '错误 3' }).waitFor();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('三月').waitFor();
    const rows = await panel.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => /^\s*(\d+)/.exec(row)?.[1])).toEqual(['3', '4', '5']);
    expect(rows.join(' ')).not.toContain(other.name);
    expect(await requests()).toBe(before);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('gets the own workbook back with red cells and reasons', async () => {
    const { page } = secretary;
    marked = await downloaded(() => page.getByRole('button', { name: '下载带标记' }).click());
    const sheet = marked.getWorksheet('岗位与职称')!;
    const reasons = column(sheet, '错误说明');
    expect(reasons.map((reason) => reason !== '').slice(0, 5)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const red: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFFFC7CE') {
          red.push(cell.address);
        }
      }),
    );
    const last = place(sheet, '错误说明');
    const cells = [at(sheet, 3, '学位'), at(sheet, 4, '工号 *'), at(sheet, 5, '起始月份 *')];
    const ends = [3, 4, 5].map((row) => sheet.getRow(row).getCell(last).address);
    expect(red.toSorted()).toEqual([...cells, ...ends].toSorted());
  });

  it('corrects it, sees the difference, and hands it in', async () => {
    const sheet = marked.getWorksheet('岗位与职称')!;
    const first = template.getWorksheet('岗位与职称')!;
    const people = await own();
    const [third] = column(first, '工号 *').slice(2);
    const mine = people.find((one) => !column(first, '工号 *').includes(one.employeeNumber))!;
    expect(third).toBe(other.employeeNumber);
    set(sheet, 3, '学位', '');
    set(sheet, 4, '工号 *', mine.employeeNumber);
    set(sheet, 4, '姓名', mine.name);
    set(sheet, 5, '起始月份 *', String(sheet.getRow(2).getCell(place(sheet, '起始月份 *')).value));
    const before = await requests();
    await send(marked, '岗位 改.xlsx');
    const { page } = secretary;
    await page.getByText(/核对通过：新增 0 行，更新 1 行/).waitFor({ timeout: 60_000 });
    await page.getByText(new RegExp(`学位：.+ → ${degree}`)).waitFor();
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByText(/将新增 0 行、更新 1 行/).waitFor();
    await page.getByLabel(/原因/).fill('学位已核实');
    await page.keyboard.press('Enter');
    await page.getByText('已提交 1 份更改请求').waitFor({ timeout: 60_000 });
    await expect.poll(() => requests()).toBe(before + 1);
    await page.getByRole('link', { name: '查看请求' }).click();
    await page.getByText('学位已核实').first().waitFor();
  });

  it('reaches no other department by address, id, export or GraphQL', async () => {
    const { data } = await askGraphQL<{ employee: unknown }>(
      secretary,
      'query ($n: String!) { employee(employeeNumber: $n) { name } }',
      { n: other.employeeNumber },
    );
    expect(data.employee).toBeNull();
    const refused = await askedFor(secretary, other.employeeNumber);
    expect(refused).toContain('"changeRequest":null');
    expect(refused).toBe(await askedFor(secretary, '9999999'));
    const found = await askGraphQL<{ import: unknown }>(
      secretary,
      'query ($id: ID!) { import(id: $id) { fileName } }',
      { id: foreign },
    );
    expect(found.data.import).toBeNull();
    const { status, text } = await secretary.page.evaluate(async () => {
      const response = await fetch('/exports', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ list: 'employees', format: 'csv', reason: '试试' }),
      });
      return { status: response.status, text: await response.text() };
    });
    expect(status).toBe(200);
    expect(text).not.toContain(other.employeeNumber);
    for (const path of [
      `/imports/${foreign}/marked.xlsx`,
      '/imports/templates/PAYMENTS.xlsx',
      '/imports/templates/UNIT_INCOME.xlsx?filled=1&period=2026',
    ]) {
      const answer = await secretary.page.evaluate(
        async (address) => (await fetch(address)).status,
        path,
      );
      expect([path, answer]).toEqual([path, 404]);
    }
  });

  it('reads every step in English, on a telephone too', async () => {
    const phone = await visit(browser, server, { viewport: PHONE, locale: 'en' });
    await signIn(phone, server, 'DEPARTMENT_SECRETARY');
    for (const path of ['/imports', '/imports/new']) {
      await phone.page.goto(path);
      await phone.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await sidewaysScroll(phone.page)).toBe(0);
      expect(await seriousFindings(phone.page)).toEqual([]);
    }
    phone.expectClean();
    await phone.context.close();
  });

  it('shows every row of a long file, by pages and by keyboard', async () => {
    const visitor = await visit(browser, server);
    await signIn(visitor, server, 'PERSONNEL');
    const { page } = visitor;
    await page.goto(`/imports/${foreign}`);
    const panel = page.getByRole('tabpanel', { name: '错误 60' });
    await panel.getByRole('row', { name: '不存在的单位2', exact: false }).first().waitFor();
    await expect.poll(() => panel.getByRole('row').count()).toBe(51);
    await panel.getByRole('button', { name: '2' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('不存在的单位61').first().waitFor();
    await expect.poll(() => panel.getByRole('row').count()).toBe(11);
    expect(await seriousFindings(page)).toEqual([]);
    visitor.expectClean();
    await visitor.context.close();
  });

  it('leaves a clean console and stays on our origin', () => secretary.expectClean());

  async function choose(kind: string): Promise<void> {
    const { page } = secretary;
    await page.getByLabel('导入什么').click();
    await page.getByRole('option', { name: kind }).click();
  }

  async function downloaded(click: () => Promise<void>): Promise<Workbook> {
    const arriving: Promise<Download> = secretary.page.waitForEvent('download', {
      timeout: 60_000,
    });
    await click();
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(await (await arriving).path());
    return workbook;
  }

  async function send(workbook: Workbook, name: string): Promise<void> {
    const { page } = secretary;
    await page.goto('/imports/new');
    await choose('岗位与职称');
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await page.getByRole('heading', { name: `导入：${name}` }).waitFor({ timeout: 60_000 });
  }

  async function requests(): Promise<number> {
    const { data } = await askGraphQL<{ changeRequests: { totalCount: number } }>(
      secretary,
      '{ changeRequests(first: 1) { totalCount } }',
    );
    return data.changeRequests.totalCount;
  }
});

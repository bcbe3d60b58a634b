import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askGraphQL,
  launch,
  seriousFindings,
  signIn,
  signOut,
  visit,
  type Visitor,
} from './browser';
import { picture } from './pictures';
import { startServer, type RunningServer } from './server';
import { fen, shownMoney } from './shown';

interface Allocations {
  readonly allocations: readonly {
    readonly department: { readonly code: string; readonly name: string };
    readonly amount: string;
  }[];
}

const ALLOCATIONS = `query ($period: String!) {
  allocations(period: $period) { department { code name } amount }
}`;

/** The story of the issue: from an empty folder to two scenarios side by side. */
describe('the leadership group', () => {
  let server: RunningServer;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    leader = await visit(browser, server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('signs in and sees what is in the pool', async () => {
    await signIn(leader, server, 'LEADERSHIP');
    const { page } = leader;
    await page.getByRole('heading', { level: 1, name: '首页' }).waitFor();
    await page.getByText('一般业绩总量').first().waitFor();
    await page.getByText('信息工程学院').first().waitFor();
    await picture(page, 'home');
  });

  it('reads the Z list, equal to the API after the display rule', async () => {
    const { page } = leader;
    await page.goto('/departments?period=2026');
    const { data } = await askGraphQL<Allocations>(leader, ALLOCATIONS, { period: '2026' });
    expect(data.allocations).toHaveLength(14);
    for (const { department, amount } of data.allocations) {
      const row = page.getByRole('row').filter({ hasText: department.name }).first();
      await row.waitFor();
      await expect.poll(() => row.innerText()).toContain(shownMoney(amount));
    }
    const total = page.getByRole('row').filter({ hasText: '合计' }).first();
    const sum = data.allocations.reduce((cents, { amount }) => cents + fen(amount), 0n);
    await expect.poll(() => total.innerText()).toContain(shownMoney(yuan(sum)));
    await picture(page, 'departments');
  });

  it('opens one department and its formula down to a fact, by keyboard', async () => {
    const { page } = leader;
    await page.goto('/departments/C02?period=2026');
    const opener = page.getByRole('button', { name: '查看计算过程' }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByText('代入数值').waitFor();
    await drawer.getByText('由下列各项得出').waitFor();
    await picture(page, 'formula');
    expect(await seriousFindings(page)).toEqual([]);
    await openDownToFact(page);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await expect
      .poll(() => opener.evaluate((button) => button === document.activeElement))
      .toBe(true);
  });

  it('creates a scenario, moves the pool and sees every Z change without waiting', async () => {
    const { page } = leader;
    await page.goto('/scenarios?period=2026');
    await page.getByRole('link', { name: '新建情景' }).first().click();
    const pool = page.getByRole('textbox', { name: /一般业绩总量/ });
    await pool.waitFor();
    const before = await zColumn(page);
    expect(before.size).toBe(14);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await pool.fill('30000000');
    await expect
      .poll(async () => {
        const now = await zColumn(page);
        return [...before].filter(([department, shown]) => now.get(department) === shown);
      })
      .toEqual([]);
    expect(asked).toEqual([]);
    await page.getByText(/核拨 2,226\.58 万元/).waitFor();
    await picture(page, 'workbench');
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('textbox', { name: '情景名称' }).fill('总量三千万');
    await page.getByRole('button', { name: '保存' }).first().click();
    await page.getByText('服务器复算一致').first().waitFor();
  });

  it('compares it with the base', async () => {
    const { page } = leader;
    await page.goto('/scenarios?period=2026');
    await page.getByRole('checkbox', { name: /2026 年基准/ }).check();
    await page.getByRole('checkbox', { name: /总量三千万/ }).check();
    await page.getByText(/对比所选/).click();
    await page.getByRole('heading', { name: '各单位 Z 值' }).waitFor();
    await page.getByText('差额', { exact: true }).first().click();
    await page.getByText('信息工程学院').first().waitFor();
    await picture(page, 'compare');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('reads the coefficient tables with their citations', async () => {
    const { page } = leader;
    await page.goto('/coefficients');
    await page.getByRole('tab', { name: /表 6/ }).click();
    await page.getByRole('gridcell', { name: /300/ }).first().waitFor();
    await picture(page, 'coefficients');
  });

  it('signs out, with a clean console and no request outside our origin', async () => {
    const { page } = leader;
    await page.goto('/');
    await signOut(leader);
    leader.expectClean();
  });
});

const yuan = (cents: bigint): string => {
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

type Page = Visitor['page'];

/** Follows the first part of each level until a node that has none, which names a fact or a number. */
async function openDownToFact(page: Page): Promise<void> {
  const drawer = page.getByRole('dialog');
  for (let level = 0; level < 12; level += 1) {
    if (await drawer.getByText('此项为最末一级').isVisible()) return;
    await drawer.getByRole('list').last().getByRole('button').first().focus();
    await page.keyboard.press('Enter');
  }
  throw new Error('no fact within twelve levels');
}

/** Department → Z as the results table shows it now. */
async function zColumn(page: Page): Promise<Map<string, string>> {
  const table = page.getByRole('table').filter({ hasText: '信息工程学院' }).first();
  await table.waitFor();
  const rows = await table.evaluate((element) => {
    const cells = (row: Element) => [...row.children].map((cell) => cell.textContent ?? '');
    const head = [...element.querySelectorAll('thead tr')].at(-1);
    const place = head ? cells(head).findIndex((text) => /^Z|核拨额/.test(text)) : -1;
    return [...element.querySelectorAll('tbody tr')].map((row) => {
      const texts = cells(row);
      return [texts[0] ?? '', texts[place] ?? ''] as const;
    });
  });
  return new Map(rows);
}

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';
import { shownMoney } from './shown';

interface Posts {
  readonly researchPosts: readonly {
    readonly employee: { readonly name: string };
    readonly tier: number | null;
    readonly coefficient: { readonly value: string } | null;
    readonly entitlement: { readonly value: string } | null;
    readonly notices: readonly { readonly message: string }[];
  }[];
}

const POSTS = `query ($period: String!) { researchPosts(period: $period) {
  employee { name } tier coefficient { value } entitlement { value } notices { message }
} }`;

/** Research posts, the tables with the reader's own cell, and the facts of the year. */
describe('posts and tables', () => {
  let server: RunningServer;
  let browser: Browser;
  let personnel: Visitor;
  let employee: Visitor;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
    employee = await visit(browser, server);
    await signIn(employee, server, 'EMPLOYEE');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('lists the researchers with tier, coefficient and entitlement as the API has them', async () => {
    const { page } = personnel;
    await page.goto('/research?period=2026');
    const { data } = await askGraphQL<Posts>(personnel, POSTS, { period: '2026' });
    expect(data.researchPosts.length).toBeGreaterThan(0);
    const list = page.getByRole('table', { name: '科研岗人员' });
    for (const { employee, tier, coefficient, entitlement, notices } of data.researchPosts) {
      const row = list.getByRole('row').filter({ hasText: employee.name }).first();
      await row.waitFor();
      const contains = (text: string) => expect.poll(() => row.innerText()).toContain(text);
      if (tier !== null) await contains(`${tier} 档`);
      if (coefficient) await contains(coefficient.value);
      if (entitlement) await contains(shownMoney(entitlement.value));
      for (const { message } of notices) {
        await page
          .getByRole('alert')
          .filter({ hasText: `${employee.name} ${message}` })
          .waitFor();
      }
    }
    expect(data.researchPosts.flatMap(({ notices }) => notices).length).toBeGreaterThan(0);
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'research');
  });

  it('opens a coefficient down to its cell of Table 6', async () => {
    const { page } = personnel;
    const opener = page.getByRole('button', { name: /系数 .*查看计算过程/ }).first();
    await opener.click();
    await page.getByRole('dialog').getByText(/表 6/).first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'research-drawer');
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /年度应得 .*查看计算过程/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('代入数值').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows everybody the rules, and an employee no colleague', async () => {
    const { page } = employee;
    await page.goto('/research?period=2026');
    await page.getByRole('table', { name: '表 6 的十二档' }).getByText('推定').waitFor();
    await page.getByRole('heading', { name: '怎样定档' }).waitFor();
    expect(await page.getByText('科研岗人员').count()).toBe(0);
    const { errors, data } = await askGraphQL<Posts>(employee, POSTS, { period: '2026' });
    expect(errors?.[0]?.extensions.code ?? data.researchPosts).not.toEqual(expect.any(Array));
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('frames the cell that is the reader’s own', async () => {
    const { page } = employee;
    await page.goto('/coefficients?period=2026');
    const { data } = await askGraphQL<{ ownTableCells: OwnCell[] }>(employee, OWN, {
      month: '2026-11',
    });
    expect(data.ownTableCells.length).toBeGreaterThan(0);
    const note = page.getByRole('note').filter({ hasText: '您的系数' });
    for (const { label, value } of data.ownTableCells) {
      await note.getByText(`${label} ${value}`).first().waitFor();
    }
    await note.getByRole('button').first().click();
    const cell = page.getByRole('gridcell', { name: /您/ }).first();
    await cell.waitFor();
    await expect.poll(() => cell.innerText()).toContain(data.ownTableCells[0]?.value);
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'coefficients-own');
    employee.expectClean();
  });

  it('keeps the facts of the year as personnel enters them', async () => {
    const { page } = personnel;
    await page.goto('/setup-steps?period=2026');
    await page
      .getByRole('button', { name: /年度事实/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: '预留（元）' }).fill('三十万');
    await page.getByRole('button', { name: '保存年度事实' }).click();
    await page.getByText('请填数字').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'setup-year-refused');
    await page.getByRole('textbox', { name: '预留（元）' }).fill('300000.00');
    await page.getByRole('button', { name: '保存年度事实' }).click();
    await page.getByText('年度事实已保存。').waitFor();
    const { data } = await askGraphQL<{ institutionYear: { reserves: string } }>(
      personnel,
      '{ institutionYear(period: "2026") { reserves } }',
    );
    expect(data.institutionYear.reserves).toBe('300000.00');
    await look(page, 'setup-year');
    personnel.expectClean();
  });
});

interface OwnCell {
  readonly label: string;
  readonly value: string;
}

const OWN = 'query ($month: String!) { ownTableCells(month: $month) { label value } }';

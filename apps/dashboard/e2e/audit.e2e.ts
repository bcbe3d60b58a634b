import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
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
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

const REASON = '质管处复核后更正得分';
const PERSON = '2013004';

/** What the auditor finds of what the others did, in the browser. */
describe('the audit', () => {
  let server: RunningServer;
  let browser: Browser;
  let auditor: Visitor;
  let personnel: Visitor;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    [auditor, personnel] = [await enter('AUDITOR'), await enter('PERSONNEL')];
    await changeScore(personnel);
    await personnel.page.goto(`/employees/${PERSON}`);
    await personnel.page.getByText(`工号 ${PERSON}`).waitFor();
    const leader = await enter('LEADERSHIP');
    await askGraphQL(leader, '{ employees(first: 1) { totalCount } }');
    await leader.context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function enter(role: string): Promise<Visitor> {
    const visitor = await visit(browser, server);
    await signIn(visitor, server, role);
    return visitor;
  }

  const asked = (filter: object) =>
    `/audit?${String(new URLSearchParams({ filter: JSON.stringify(filter) }))}`;

  it('tells who changed one fact: old, new, name and reason, reached from the object', async () => {
    const { page } = auditor;
    await page.goto('/departments/C08');
    const link = page.getByRole('link', { name: '变更记录' });
    await link.focus();
    await page.keyboard.press('Enter');
    const row = page.getByRole('row', { name: REASON });
    await row.waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'C01 ' }).count()).toBe(0);
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('dialog');
    for (const text of ['演示·人事处', REASON, '91.5', '90.8', 'Mutation.departmentYearSet']) {
      await entry.getByText(text, { exact: true }).waitFor();
    }
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'audit-entry');
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'hidden' });
  });

  it('tells who looked at whose pay, and what was refused, by the form', async () => {
    const { page } = auditor;
    await page.goto('/audit');
    await page.getByRole('button', { name: '重置' }).click();
    await page.getByLabel('涉及工号').fill(PERSON);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    const read = page.getByRole('row', { name: /查看他人薪酬/ }).first();
    await read.waitFor();
    await expect.poll(() => read.textContent()).toContain('演示·人事处');
    await page.goto(asked({ action: 'REFUSED' }));
    const refused = page.getByRole('row', { name: /Query\.employees/ }).first();
    await refused.waitFor();
    await expect.poll(() => refused.textContent()).toContain('拒绝');
  });

  it('clips nothing at 1280 and at 360, in Chinese and in English', async () => {
    for (const locale of ['zh', 'en'] as const) {
      for (const viewport of [undefined, PHONE]) {
        const visitor = await visit(browser, server, { locale, ...(viewport && { viewport }) });
        await signIn(visitor, server, 'AUDITOR');
        const { page } = visitor;
        await page.goto(asked({ search: REASON }));
        await page.getByText(REASON).first().waitFor();
        const name = `audit-${locale}-${viewport === undefined ? 'desk' : 'phone'}`;
        await look(page, name);
        expect([name, await sidewaysScroll(page)]).toEqual([name, 0]);
        const table = page.getByRole('region').filter({ has: page.getByRole('table') });
        const hidden = await table.evaluate((box) => box.scrollWidth - box.clientWidth);
        if (viewport === undefined) expect([name, hidden]).toEqual([name, 0]);
        expect(await seriousFindings(page)).toEqual([]);
        visitor.expectClean();
        await visitor.context.close();
      }
    }
  });

  it('leaves as a file with its purpose, which is an entry too', async () => {
    const { page } = auditor;
    await page.goto(asked({ search: REASON }));
    await page.getByRole('row', { name: REASON }).waitFor();
    await page.getByRole('button', { name: '导出' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('年度审计底稿');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '导出' }).click(),
    ]);
    expect(readFileSync(await file.path()).length).toBeGreaterThan(1_000);
    await page.goto(asked({ action: 'EXPORT' }));
    await page.getByRole('row', { name: '年度审计底稿' }).waitFor();
  });

  it('has every link recomputed, and says that the chain is whole', async () => {
    const { page } = auditor;
    await page.getByRole('button', { name: '校验链' }).click();
    await page.getByText(/^链完整：\d+ 条逐条重算/).waitFor();
    await look(page, 'audit-chain');
    auditor.expectClean();
  });
});

async function changeScore(visitor: Visitor): Promise<void> {
  const { data } = await askGraphQL<{ department: { year: { version: number } } }>(
    visitor,
    '{ department(code: "C08") { year(period: "2026") { version } } }',
  );
  const answer = await askGraphQL<{ departmentYearSet: { userErrors: unknown[] } }>(
    visitor,
    `mutation ($input: DepartmentYearSetInput!) {
      departmentYearSet(input: $input) { userErrors { message } }
    }`,
    {
      input: {
        department: 'C08',
        period: '2026',
        score: '91.5',
        reason: REASON,
        expectedVersion: data.department.year.version,
      },
    },
  );
  expect(answer.data.departmentYearSet.userErrors).toEqual([]);
}

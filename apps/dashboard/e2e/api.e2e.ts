import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../src/api/examples';
import { launch, PHONE, seriousFindings, sidewaysScroll, signIn, visit } from './browser';
import type { Visitor } from './browser';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

const TABS = ['tokens', 'limits', 'reference', 'changes'] as const;

describe('the page of the interface', () => {
  let server: RunningServer;
  let browser: Browser;
  let personnel: Visitor;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** As the console sends it: free text under its header. */
  const run = (visitor: Visitor, body: object) =>
    visitor.page.evaluate(async (sent) => {
      const headers = { 'content-type': 'application/json', 'hebo-console': '1' };
      const init = { method: 'POST', headers, body: JSON.stringify(sent) };
      return (await fetch('/graphql', init)).json();
    }, body) as Promise<{ errors?: unknown; data?: unknown }>;

  it('runs every example of the console for everybody to whom it is offered', async () => {
    for (const role of ['PERSONNEL', 'AUDITOR', 'SYSTEM_ADMINISTRATOR']) {
      const visitor = await visit(browser, server);
      await signIn(visitor, server, role);
      const offered = EXAMPLES.filter(({ roles }) => roles.some((each) => each === role));
      expect(offered.length).toBeGreaterThan(1);
      for (const { query, variables } of offered) {
        const answer = await run(visitor, { query, variables: variables('2025') });
        expect([role, query, answer.errors]).toEqual([role, query, undefined]);
      }
      await visitor.context.close();
    }
  });

  it('makes a token by keyboard, shows it once, lets the system in and ends it', async () => {
    const { page } = personnel;
    await page.goto('/api?tab=tokens');
    await page.getByRole('button', { name: '创建令牌' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '创建令牌' });
    await dialog.getByRole('button', { name: '创建令牌' }).press('Enter');
    await dialog.getByText('不能为空。').first().waitFor();
    await dialog.getByLabel(/^名称/).fill('教务系统');
    await dialog.getByLabel('写入数据').press('Space');
    await dialog.getByText(/每次更改都会记录/).waitFor();
    await dialog.getByLabel('个人金额').press('Space');
    await dialog.getByText(/经批准时才授予/).waitFor();
    await dialog.getByLabel('个人金额').press('Space');
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByLabel(/^最后有效日/).fill(day);
    await dialog.getByLabel('允许的网段').fill('300.1.1.1');
    await dialog.getByRole('button', { name: '创建令牌' }).press('Enter');
    await dialog
      .getByText(/不是地址或网段/)
      .first()
      .waitFor();
    await dialog.getByLabel('允许的网段').fill('127.0.0.0/8');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '创建令牌' }).press('Enter');
    const shown = page.getByRole('dialog', { name: '请现在保存令牌' });
    const secret = await shown.getByLabel('令牌密文').inputValue();
    expect(secret).toMatch(/^hebo_[\w-]{43}$/);
    const asSystem = () =>
      fetch(`${server.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ departments { code } }' }),
      });
    expect((await asSystem()).status).toBe(200);
    await shown.getByRole('button', { name: '我已保存' }).press('Enter');
    await shown.waitFor({ state: 'hidden' });
    expect(await page.content()).not.toContain(secret);
    const row = page.getByRole('row', { name: /教务系统/ });
    await expect.poll(() => row.innerText()).toContain('127.0.0.0/8');
    await row.getByRole('button', { name: '吊销“教务系统”' }).press('Enter');
    const ending = page.getByRole('dialog', { name: '吊销令牌' });
    await ending.getByRole('button', { name: '吊销', exact: true }).press('Enter');
    await row.getByText('已吊销').waitFor();
    await page.waitForTimeout(1_100);
    expect((await asSystem()).status).toBe(401);
  });

  it('finds a field of the schema by a Chinese word', async () => {
    const { page } = personnel;
    await page.goto('/api?tab=reference');
    await page.getByLabel('查找类型、字段或说明').fill('网段');
    const found = page.getByRole('region', { name: 'ClientToken', exact: true });
    await found.getByText('addresses', { exact: true }).waitFor();
    await page.getByText(/^找到 [1-9] 个类型$/u).waitFor();
  });

  it('reads well in both languages and on a phone, and asks nobody else', async () => {
    for (const tab of TABS) {
      await personnel.page.goto(`/api?tab=${tab}`);
      await personnel.page.getByRole('heading', { level: 2 }).first().waitFor();
      await look(personnel.page, `api-${tab}`);
      expect([tab, await seriousFindings(personnel.page)]).toEqual([tab, []]);
    }
    const phone = await visit(browser, server, { viewport: PHONE, locale: 'en' });
    await signIn(phone, server, 'AUDITOR');
    for (const tab of TABS) {
      await phone.page.goto(`/api?tab=${tab}`);
      await phone.page.getByRole('heading', { level: 2 }).first().waitFor();
      await look(phone.page, `api-${tab}-phone`);
      expect([tab, await sidewaysScroll(phone.page)]).toEqual([tab, 0]);
    }
    expect(await phone.page.getByRole('button', { name: 'Make a token' }).count()).toBe(0);
    await personnel.page.goto('/api');
    await personnel.page.getByRole('tab', { name: '控制台' }).waitFor();
    await personnel.page.locator('.graphiql-container').waitFor();
    await look(personnel.page, 'api-console');
    personnel.expectClean();
    phone.expectClean();
  });
});

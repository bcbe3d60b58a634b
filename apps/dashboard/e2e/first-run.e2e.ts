import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, seriousFindings, visit, type Visitor } from './browser';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

const PASSWORD = 'Xinxi-2026-ok';

/** `npm start -- --empty`: a printed token, the first-run page, then an own college. */
describe('an empty start', () => {
  let server: RunningServer;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    server = await startServer(['--empty']);
    browser = await launch();
    visitor = await visit(browser, server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('opens the first-run page and refuses a wrong token', async () => {
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: /首次使用/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'first-run');
    await fill('wrong-token');
    await page.getByRole('alert').first().waitFor();
  });

  it('creates the institution and its first accounts with the printed token', async () => {
    const { page } = visitor;
    await fill(tokenIn(server.printed()));
    await page.getByRole('heading', { level: 1, name: /登录/ }).waitFor();
    await page.getByLabel(/账号/).fill('renshi');
    await page.getByLabel(/密码/).first().fill(PASSWORD);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('单位与编制').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'first-run-steps');
    visitor.expectClean();
  });

  async function fill(token: string): Promise<void> {
    const { page } = visitor;
    await page.getByLabel(/口令/).first().fill(token);
    await page.getByLabel(/单位名称|学校名称|机构名称/).fill('自建职业学院');
    const names = page.getByLabel(/账号/);
    const people = ['renshi', 'lingdao', 'xitong', 'anquan'];
    for (const [at, name] of people.entries()) await names.nth(at).fill(name);
    const displayNames = page.getByLabel(/姓名|显示名/);
    const shown = ['人事处', '领导小组', '系统管理员', '安全管理员'];
    for (const [at, name] of shown.entries()) await displayNames.nth(at).fill(name);
    const passwords = page.locator('input[type="password"]');
    for (const at of people.keys()) await passwords.nth(at).fill(PASSWORD);
    await page.getByRole('button', { name: /建立|创建|开始/ }).click();
  }
});

/** The token is the longest word that the start printed. */
function tokenIn(printed: string): string {
  const words = printed.match(/[\w-]{20,}/g) ?? [];
  const longest = words.toSorted((left, right) => right.length - left.length)[0];
  if (!longest) throw new Error(`no token in:\n${printed}`);
  return longest;
}

import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, PHONE, seriousFindings, sidewaysScroll, signIn, visit } from './browser';
import type { Visitor } from './browser';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

const PASSWORD = 'Bangong-2026-ok';

let server: RunningServer;
let browser: Browser;
let firstPassword = '';

beforeAll(async () => {
  server = await startServer();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function as(
  role: string,
  options: Parameters<typeof visit>[2] = {},
): Promise<Visitor & { close(): Promise<void> }> {
  const visitor = await visit(browser, server, options);
  await signIn(visitor, server, role);
  return { ...visitor, close: () => visitor.context.close() };
}

async function enter(page: Page, password: string): Promise<void> {
  await page.getByLabel(/账号/).fill('xinlai');
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Nothing serious for axe, and the page itself does not scroll sideways. */
async function isSound(page: Page, name: string): Promise<void> {
  expect(await seriousFindings(page), name).toEqual([]);
  expect(await sidewaysScroll(page), name).toBeLessThanOrEqual(0);
  await look(page, name);
}

it('the system administrator makes an account and sees its password once', async () => {
  const { page, expectClean, close } = await as('SYSTEM_ADMINISTRATOR');
  await page.goto('/accounts');
  await page.getByRole('link', { name: 'secretary2' }).waitFor();
  await isSound(page, 'accounts-list');
  await page.getByRole('button', { name: '新建账号' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('账号').fill('a b');
  await dialog.getByLabel('姓名').fill('新来的');
  await dialog.getByRole('button', { name: '新建账号' }).click();
  await dialog.getByText(/2–40 位。/).waitFor();
  await dialog.getByLabel('账号').fill('xinlai');
  await page.keyboard.press('Enter');
  firstPassword = await page.getByLabel('初始密码').inputValue();
  expect(firstPassword).toHaveLength(14);
  await isSound(page, 'accounts-secret');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('初始密码').inputValue()).toBe(firstPassword);
  await page.getByRole('button', { name: '我已保存' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: '账号：新来的' }).waitFor();
  await page.getByText('尚未授予任何角色').waitFor();
  expect(await page.getByRole('button', { name: '授予角色' }).count()).toBe(0);
  expect(await page.content()).not.toContain(firstPassword);
  expectClean();
  await close();
});

it('the security administrator gives it roles and ends one, by keyboard alone', async () => {
  const { page, expectClean, close } = await as('SECURITY_ADMINISTRATOR');
  await page.goto('/accounts?filter=%7B%22search%22%3A%22xinlai%22%7D');
  await page.getByRole('link', { name: 'xinlai' }).focus();
  await page.keyboard.press('Enter');
  for (const role of ['财务处', '领导小组']) {
    await page.getByRole('button', { name: '授予角色' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('角色').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: role }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('理由').focus();
    await page.keyboard.type('任职通知');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  }
  await page.getByRole('button', { name: /^终止: 领导小组/ }).waitFor();
  await page.getByRole('button', { name: '授予角色' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('角色').click();
  await page.getByRole('option', { name: '审计' }).click();
  await dialog.getByLabel('理由').fill('x');
  await dialog.getByRole('button', { name: '授予角色' }).click();
  await dialog.getByText(/三者分设/).waitFor();
  await isSound(page, 'accounts-grant');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await isSound(page, 'accounts-page');
  await page.goto('/accounts?filter=%7B%7D');
  await page.getByRole('link', { name: 'secadmin' }).click();
  await page.getByText('这是您自己的账号').waitFor();
  expect(await page.getByRole('button', { name: '授予角色' }).count()).toBe(0);
  expectClean();
  await close();
});

it('its first password opens nothing until the security administrator has confirmed it', async () => {
  const search = '/accounts?filter=%7B%22search%22%3A%22xinlai%22%7D';
  const owner = await visit(browser, server);
  await owner.page.goto('/');
  await enter(owner.page, firstPassword);
  await owner.page.getByText(/此密码由系统管理员设置，须经安全管理员确认后才能使用/).waitFor();
  await isSound(owner.page, 'sign-in-unconfirmed');
  await owner.context.close();

  const abroad = await as('SECURITY_ADMINISTRATOR', { viewport: PHONE, locale: 'en' });
  await abroad.page.goto(search);
  await abroad.page.getByText('Password to confirm').waitFor();
  await abroad.page.getByRole('link', { name: 'xinlai' }).click();
  await abroad.page.getByRole('button', { name: 'Confirm password' }).waitFor();
  await isSound(abroad.page, 'accounts-awaiting-phone');
  await abroad.close();

  const { page, expectClean, close } = await as('SECURITY_ADMINISTRATOR');
  await page.goto(search);
  await page.getByRole('link', { name: 'xinlai' }).click();
  await page.getByRole('button', { name: '确认密码' }).focus();
  await isSound(page, 'accounts-awaiting');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/请先当面或电话向本人核实/).waitFor();
  await isSound(page, 'accounts-confirm');
  await dialog.getByRole('button', { name: '确认密码' }).press('Enter');
  await page.getByText('已确认。请本人现在登录并修改密码。').waitFor();
  await page.getByText('待改密码').waitFor();
  expect(await page.getByRole('button', { name: '确认密码' }).count()).toBe(0);
  expectClean();
  await close();
});

it('its owner changes the first password before anything opens, and acts in one role', async () => {
  const visitor = await visit(browser, server);
  const { page, expectClean } = visitor;
  await page.goto('/');
  await enter(page, firstPassword);
  await page.getByRole('heading', { level: 1, name: '修改密码' }).waitFor();
  await isSound(page, 'first-password');
  const [next, again] = [page.getByLabel('新密码').first(), page.getByLabel('再输一次新密码')];
  await next.fill('xinlai-2026');
  await again.fill('xinlai-2026');
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.getByText(/密码不能包含/).waitFor();
  await next.fill(PASSWORD);
  await again.fill(PASSWORD);
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();

  await page.route('**/graphql', answerTooLate);
  await page.reload();
  await page.getByText('这一部分未能载入').first().waitFor();
  await page.unroute('**/graphql');
  const menu = page.getByRole('button', { name: /^账户/ });
  await menu.click();
  await page.getByText('领导小组 · xinlai').waitFor();
  const anew = page.waitForEvent('load');
  await page.getByRole('menuitem', { name: '切换身份: 财务处' }).click();
  await anew;
  await menu.click();
  await page.getByText('财务处 · xinlai').waitFor();
  await page.getByRole('menuitem', { name: '我的账号' }).click();
  await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor();
  await page.getByText('当前').first().waitFor();
  expectClean();
  await visitor.context.close();
});

/** As for a question that was sent with the session before a change of roles; the new one holds. */
function answerTooLate(route: Route): Promise<void> {
  const body = route.request().postDataJSON() as { operationName: string };
  if (body.operationName === 'Viewer') return route.continue();
  const errors = [{ message: '请登录。', extensions: { code: 'UNAUTHENTICATED' } }];
  return route.fulfill({ status: 401, json: { errors } });
}

it('whoever is signed in twice ends the other session and changes the password', async () => {
  const [here, there] = [await as('FINANCE'), await as('FINANCE')];
  const { page } = here;
  await page.goto('/account');
  await page.getByRole('button', { name: /^退出: Chrome/ }).waitFor();
  await isSound(page, 'own-account');
  await page.getByRole('button', { name: '退出其他会话' }).click();
  await page.getByText('已退出 1 个会话。').waitFor();
  await there.page.goto('/');
  await there.page.getByRole('button', { name: '登录' }).waitFor();
  await page.getByRole('button', { name: '修改密码' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('现有密码').fill('wrong');
  await dialog.getByLabel('新密码').first().fill(PASSWORD);
  await dialog.getByLabel('再输一次新密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await dialog.getByText('现有密码不对。').waitFor();
  here.expectClean();
  await here.close();
  await there.close();
});

it('the pages hold on a telephone and in English', async () => {
  const { page, expectClean, close } = await as('SECURITY_ADMINISTRATOR', {
    viewport: PHONE,
    locale: 'en',
  });
  await page.goto('/accounts');
  await page.getByRole('link', { name: 'xinlai' }).waitFor();
  await isSound(page, 'accounts-list-phone');
  await page.getByRole('link', { name: 'xinlai' }).click();
  await page.getByRole('heading', { level: 1, name: /Account of/ }).waitFor();
  await isSound(page, 'accounts-page-phone');
  expect(await page.locator('main').innerText()).not.toMatch(/授权|角色|账号/u);
  await page.goto('/account');
  await page.getByText('This one', { exact: true }).waitFor();
  await isSound(page, 'own-account-phone');
  expectClean();
  await close();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, signIn, visit, type Visitor } from './browser';
import { settled } from './page-findings';
import { startServer, type RunningServer } from './server';

/** Every entry with its address, as it stands in the menu. */
const ADDRESSES: Readonly<Record<string, string>> = {
  首页: '/',
  情景工作台: '/scenarios',
  年度: '/years',
  '单位 Z 值': '/departments',
  系数表: '/coefficients',
  工作台: '/desk',
  更改请求: '/requests',
  教职工: '/employees',
  导入导出: '/imports',
  异议: '/objections',
  科研岗: '/research',
  制度与口径: '/regulation',
  账号与授权: '/accounts',
  审计: '/audit',
  接口: '/api',
  年度准备: '/setup-steps',
};
const EVERYBODY = ['首页', '系数表', '科研岗', '制度与口径'];

/** Besides what everybody has. An account's own kind of fact decides for a data owner. */
const MENUS: Readonly<Record<string, readonly string[]>> = {
  LEADERSHIP: ['情景工作台', '年度', '单位 Z 值'],
  PERSONNEL: [
    '情景工作台',
    '年度',
    '单位 Z 值',
    '工作台',
    '更改请求',
    '教职工',
    '导入导出',
    '异议',
    '审计',
    '接口',
    '年度准备',
  ],
  FINANCE: ['年度', '单位 Z 值'],
  DEPARTMENT_SECRETARY: ['单位 Z 值', '工作台', '更改请求', '教职工', '导入导出', '异议'],
  DEPARTMENT_HEAD: ['单位 Z 值', '工作台', '更改请求', '教职工', '导入导出', '异议'],
  DATA_OWNER: ['导入导出'],
  EMPLOYEE: ['异议'],
  AUDITOR: [
    '情景工作台',
    '年度',
    '单位 Z 值',
    '工作台',
    '更改请求',
    '教职工',
    '导入导出',
    '异议',
    '账号与授权',
    '审计',
    '接口',
  ],
  SYSTEM_ADMINISTRATOR: ['账号与授权', '接口'],
  SECURITY_ADMINISTRATOR: ['账号与授权', '审计'],
};

/** B2: the menu of each role, every page of it, and the refusal at every other address. */
describe('the menu', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(Object.entries(MENUS))('of %s', async (role, menu) => {
    const visitor = await visit(browser, server);
    await signIn(visitor, server, role);
    const expected = [...EVERYBODY, ...menu];
    expect((await menuOf(visitor)).toSorted()).toEqual(expected.toSorted());
    for (const [name, address] of Object.entries(ADDRESSES)) {
      const isOpen = await opens(visitor, address);
      expect([name, isOpen]).toEqual([name, expected.includes(name)]);
    }
    visitor.expectClean();
    await visitor.context.close();
  });

  /** The first eight at a glance, and the rest behind 更多. */
  async function menuOf({ page }: Visitor): Promise<string[]> {
    const menu = page.getByRole('navigation', { name: '主菜单' });
    await menu.getByRole('link').first().waitFor();
    expect(await menu.getByRole('listitem').count()).toBeLessThanOrEqual(8);
    const more = menu.getByRole('button', { name: '更多' });
    if ((await more.count()) > 0) await more.click();
    return menu.getByRole('link').allInnerTexts();
  }

  /** A page says what it is about; it neither fails in part nor stays blank. */
  async function opens({ page }: Visitor, address: string): Promise<boolean> {
    await page.goto(address);
    await settled(page);
    const title = await page.getByRole('heading', { level: 1 }).first().innerText();
    if (title === '无权访问') {
      await page.getByText('需要的身份').waitFor();
      return false;
    }
    expect(await page.getByText('这一部分未能载入').count(), address).toBe(0);
    expect(await page.getByText('无权访问').count(), address).toBe(0);
    expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(40);
    return true;
  }
});

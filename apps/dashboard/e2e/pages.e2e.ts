import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, launch, PHONE, seriousFindings, sidewaysScroll, signIn, visit } from './browser';
import { picture } from './pictures';
import { startServer, type RunningServer } from './server';

const PAGES: Record<string, readonly string[]> = {
  LEADERSHIP: [
    '/',
    '/departments?period=2026',
    '/departments?period=2026&tab=offices',
    '/departments/C02?period=2026',
    '/scenarios?period=2026',
    '/coefficients',
    '/regulation',
    '/employees',
  ],
  PERSONNEL: ['/', '/departments/C02?period=2026', '/employees', '/setup-steps'],
  DEPARTMENT_SECRETARY: ['/', '/departments?period=2025', '/employees'],
  EMPLOYEE: ['/', '/coefficients', '/regulation'],
  AUDITOR: ['/', '/departments?period=2026', '/scenarios?period=2026', '/employees'],
};

/** Words of Latin letters that stay so in a Chinese page. */
const LATIN = /[A-Za-z]{4,}/g;
const ALLOWED = ['Hebo', 'PGlite', 'PostgreSQL', 'GraphQL', 'GraphiQL', 'Excel', 'English', 'Ctrl'];

/** B3, B5, B6 and 360 px for every page of every role. */
describe.each(Object.entries(PAGES))('the pages of %s', (role, pages) => {
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

  it.each([
    { locale: 'zh', viewport: DESK },
    { locale: 'en', viewport: DESK },
    { locale: 'zh', viewport: PHONE },
    { locale: 'en', viewport: PHONE },
  ] as const)('$locale at $viewport.width px', async ({ locale, viewport }) => {
    const visitor = await visit(browser, server, { locale, viewport });
    await signIn(visitor, server, role);
    const { page } = visitor;
    for (const path of pages) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      const name = `${role}-${locale}-${viewport.width}${path}`.replaceAll(/[^\w-]+/g, '-');
      await picture(page, `pages/${name}`);

      expect([path, await seriousFindings(page)]).toEqual([path, []]);
      expect([path, await sidewaysScroll(page)]).toEqual([path, 0]);
      const language = await page.evaluate(() => document.documentElement.lang);
      expect(language).toBe(locale === 'zh' ? 'zh-CN' : 'en');
      const text = await page.locator('body').innerText();
      expect([path, text.match(/\b(common|scenario|department|home|ra)\.[a-z_.]+/g)]).toEqual([
        path,
        null,
      ]);
      if (locale === 'zh') {
        const latin = (text.match(LATIN) ?? []).filter((word) => !ALLOWED.includes(word));
        expect([path, latin]).toEqual([path, []]);
      }
    }
    visitor.expectClean();
    await visitor.context.close();
  });
});

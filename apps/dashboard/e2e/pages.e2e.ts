import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, signIn, visit } from './browser';
import { findingsOn, settled, VIEWS } from './page-findings';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

const PAGES: Record<string, readonly string[]> = {
  LEADERSHIP: [
    '/',
    '/departments?period=2026',
    '/departments?period=2026&tab=offices',
    '/departments/C02?period=2026',
    '/scenarios?period=2026',
    '/years/2026',
    '/coefficients',
    '/regulation',
    '/regulation?article=17',
    '/regulation?tab=readings',
    '/regulation?tab=examples',
    '/regulation?tab=documents',
    '/research',
    '/employees',
  ],
  PERSONNEL: [
    '/',
    '/departments/C02?period=2026',
    '/employees',
    '/setup-steps',
    '/research',
    '/regulation?tab=documents',
  ],
  DEPARTMENT_SECRETARY: ['/', '/departments?period=2025', '/employees'],
  EMPLOYEE: ['/', '/coefficients', '/regulation', '/research'],
  AUDITOR: ['/', '/departments?period=2026', '/scenarios?period=2026', '/employees'],
};

/** B3, B5, B6 and 360 px for every page of every role. */
describe('every page', () => {
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

  describe.each(Object.entries(PAGES))('of %s', (role, pages) => {
    it.each(VIEWS)('$locale at $viewport.width px', async ({ locale, viewport }) => {
      const visitor = await visit(browser, server, { locale, viewport });
      await signIn(visitor, server, role);
      const findings: string[] = [];
      for (const path of pages) {
        await visitor.page.goto(path);
        await settled(visitor.page);
        const name = `${role}-${locale}-${viewport.width}${path}`.replaceAll(/[^\w-]+/g, '-');
        await look(visitor.page, name);
        const found = await findingsOn(visitor.page, locale);
        findings.push(...found.map((finding) => `${path}: ${finding}`));
      }
      expect(findings).toEqual([]);
      visitor.expectClean();
      await visitor.context.close();
    });
  });
});

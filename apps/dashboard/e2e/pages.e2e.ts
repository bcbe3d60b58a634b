import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, launch, PHONE, seriousFindings, sidewaysScroll, signIn, visit } from './browser';
import { look } from './pictures';
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

/** Words of Latin letters that stay so in a Chinese page. */
const LATIN = /[A-Za-z]{4,}/g;
const ALLOWED = [
  'Hebo',
  'PGlite',
  'PostgreSQL',
  'GraphQL',
  'GraphiQL',
  'Excel',
  'English',
  'Ctrl',
  'docx',
  'YAML',
];

const VIEWS = [
  { locale: 'zh', viewport: DESK },
  { locale: 'en', viewport: DESK },
  { locale: 'zh', viewport: PHONE },
  { locale: 'en', viewport: PHONE },
] as const;

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

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"], .MuiSkeleton-root, [role="progressbar"]'),
  );
}

/** What is wrong on this page, in words: accessibility, width, language, untranslated keys. */
async function findingsOn(page: Page, locale: 'zh' | 'en'): Promise<string[]> {
  const findings = await seriousFindings(page);
  const sideways = await sidewaysScroll(page);
  if (sideways > 0) findings.push(`scrolls ${sideways} px sideways`);
  const language = await page.evaluate(() => document.documentElement.lang);
  if (language !== (locale === 'zh' ? 'zh-CN' : 'en')) findings.push(`lang is ${language}`);
  const text = await page.locator('body').innerText();
  findings.push(...(text.match(/\b(common|scenario|department|home|ra)\.[a-z_.]+/g) ?? []));
  if (locale === 'zh') {
    const words = await wordsOn(page);
    findings.push(...(words.match(LATIN) ?? []).filter((word) => !ALLOWED.includes(word)));
  }
  return findings;
}

/** The text without names that no language translates: symbols, file names, keys of examples. */
async function wordsOn(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const name of document.querySelectorAll<HTMLElement>('[translate="no"]')) {
      name.style.display = 'none';
    }
  });
  return page.locator('body').innerText();
}

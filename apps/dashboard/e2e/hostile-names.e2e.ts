import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES, pageOf } from '../src/providers/pages';
import type { Role } from '../src/providers/viewer';
import { launch, signIn, visit, type Visitor } from './browser';
import { makeHostile, type Hostile } from './hostile-college';
import { PAYLOADS } from './hostile-payloads';
import { settled } from './page-findings';
import { startServer, type RunningServer } from './server';

/** Every address that the dashboard knows, as its routes say; the scenarios' come from their resource. */
const ROUTES = [
  ...readFileSync(new URL('../src/root/App.tsx', import.meta.url), 'utf8').matchAll(
    /<Route\s+path="(\/[^"]*)"/g,
  ),
]
  .map(([, path = '']) => path)
  .filter((path) => path !== '/setup')
  .concat('/', '/scenarios', '/scenarios/create', '/scenarios/:id', '/scenarios/compare');

/** Together they may open every page, and each has a home and a sight of people of its own. */
const ROLES = [
  ['PERSONNEL', 'zh'],
  ['LEADERSHIP', 'zh'],
  ['DEPARTMENT_SECRETARY', 'zh'],
  ['EMPLOYEE', 'zh'],
  ['SYSTEM_ADMINISTRATOR', 'zh'],
  ['AUDITOR', 'en'],
] as const;

/** Where at least one of the texts must have stood, so that a page without them proves nothing. */
const NAMED = [
  '/',
  '/accounts',
  '/accounts/:id',
  '/api',
  '/audit',
  '/departments/:code',
  '/desk',
  '/employees',
  '/employees/:number',
  '/employees/:number/year',
  '/imports',
  '/imports/:id',
  '/objections',
  '/objections/:id',
  '/requests',
  '/scenarios',
  '/scenarios/:id',
  '/scenarios/:id/print',
  '/years/:period',
];

/** The part of a page where the names stand, if it is not its first. */
const PARTS: Readonly<Record<string, string>> = {
  '/employees': '&perPage=100',
  '/api': '&tab=tokens',
};

/** Reliability H4: data never becomes script, on any page of anybody. */
describe('names that would run', () => {
  let server: RunningServer;
  let browser: Browser;
  let hostile: Hostile;
  const opened = new Set<string>();
  const named = new Set<string>();

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    const [personnel, secretary, employee, administrator] = [
      await enter('PERSONNEL'),
      await enter('DEPARTMENT_SECRETARY'),
      await enter('EMPLOYEE'),
      await enter('SYSTEM_ADMINISTRATOR'),
    ];
    const writers = { personnel, secretary, employee, administrator };
    hostile = await makeHostile(writers);
    for (const { context } of Object.values(writers)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function enter(role: string, locale: 'zh' | 'en' = 'zh'): Promise<Visitor> {
    const visitor = await visit(browser, server, { locale });
    await watch(visitor);
    await signIn(visitor, server, role);
    return visitor;
  }

  it('are forty, and different', () => {
    expect(new Set(PAYLOADS).size).toBe(40);
  });

  it.each(ROLES)('are text on every page of %s in %s', async (role, locale) => {
    const visitor = await enter(role, locale);
    const { page } = visitor;
    const found: string[] = [];
    for (const route of ROUTES.filter((each) => mayOpen(each, role))) {
      await page.goto(addressOf(route));
      await settled(page);
      found.push(...(await plantedOn(page)).map((what) => `${route}: ${what}`));
      opened.add(route);
      const words = await page.locator('main').innerText();
      if (PAYLOADS.some((each) => words.includes(each))) named.add(route);
    }
    expect(found).toEqual([]);
    visitor.expectClean();
    await visitor.context.close();
  });

  it('have been on every page that there is, and stood where names stand', () => {
    expect(ROUTES.filter((route) => !opened.has(route))).toEqual([]);
    expect(NAMED.filter((route) => !named.has(route))).toEqual([]);
  });

  it('stand on the lists letter by letter, and are found by the search', async () => {
    const { page, context } = await enter('PERSONNEL');
    const filter = encodeURIComponent(JSON.stringify({ search: PAYLOADS[2] }));
    await page.goto(`/employees?filter=${filter}`);
    await page.getByRole('link', { name: PAYLOADS[2] ?? '', exact: true }).waitFor();
    await page.goto(`/objections/${encodeURIComponent(hostile.objection)}`);
    await page.getByText(PAYLOADS[0] ?? '', { exact: true }).waitFor();
    expect(await plantedOn(page)).toEqual([]);
    await context.close();
  });

  it('leave in files as text, and no cell is a formula', async () => {
    const { page, context } = await enter('PERSONNEL');
    const exported = (format: string) =>
      page.evaluate(async (asked) => {
        const response = await fetch('/exports', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ list: 'employees', format: asked, reason: '试试' }),
        });
        return [...new Uint8Array(await response.arrayBuffer())];
      }, format);
    const csv = Buffer.from(await exported('csv')).toString();
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).not.toMatch(/(^|[;,\r\n"])[=+@\t＝＋－＠]/m);
    const book = new exceljs.Workbook();
    await book.xlsx.load(Uint8Array.from(await exported('xlsx')).buffer);
    const texts = new Set<string>();
    const formulas: string[] = [];
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          texts.add(cell.text);
          if (cell.type === exceljs.ValueType.Formula) formulas.push(cell.address);
        }),
      ),
    );
    expect(formulas).toEqual([]);
    expect(texts).toContain(PAYLOADS[2]);
    await context.close();
  });

  it('are text where an address names nothing that is there', async () => {
    const visitor = await enter('PERSONNEL');
    const { page } = visitor;
    const found: string[] = [];
    for (const payload of PAYLOADS.slice(1, 4)) {
      const part = encodeURIComponent(payload);
      for (const address of [`/employees/${part}`, `/departments/${part}`, `/${part}`]) {
        await page.goto(address);
        await settled(page);
        found.push(...(await plantedOn(page)).map((what) => `${address}: ${what}`));
      }
    }
    expect(found).toEqual([]);
    visitor.expectClean();
    await visitor.context.close();
  });

  it('would be noticed, were one of them more than text', async () => {
    const { page, context } = await enter('PERSONNEL');
    await page.evaluate((markup) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
    }, PAYLOADS[2] ?? '');
    await page.waitForFunction(() => 'violations' in globalThis);
    expect(await plantedOn(page)).toEqual(['policy script-src-attr inline', '[onerror]']);
    await context.close();
  });

  function addressOf(route: string): string {
    const id = route.startsWith('/objections')
      ? hostile.objection
      : route.startsWith('/imports')
        ? hostile.import
        : route.startsWith('/accounts')
          ? hostile.account
          : hostile.scenario;
    const path = route
      .replace(':number', hostile.employeeNumber)
      .replace(':code', hostile.department)
      .replace(':period', '2026')
      .replace(':id', encodeURIComponent(id));
    return `${path}?period=2026${PARTS[route] ?? ''}`;
  }
});

function mayOpen(route: string, role: Role): boolean {
  const name = pageOf(route);
  return name === undefined || PAGES[name].roles.includes(role);
}

interface Watched {
  violations?: string[];
}

/** Keeps what the content policy reports and what opens a dialog, from the first script on. */
async function watch({ page }: Visitor): Promise<void> {
  await page.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    const report = (what: string) => (watched.violations ??= []).push(what);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      report(`policy ${effectiveDirective} ${blockedURI}`);
    });
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      globalThis[name] = () => report(name) as never;
    }
  });
}

/** What a payload leaves behind where it was taken for more than text. */
const plantedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const marks = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onstart'].map((on) => `[${on}]`);
    const strange = [...marks, 'iframe', 'base', 'object', 'embed', 'marquee', 'form[action]'];
    const links = [...document.querySelectorAll('a')].filter(({ href }) =>
      /^javascript:|x\.test/i.test(href),
    );
    return [
      ...((globalThis as unknown as Watched).violations ?? []),
      ...('hit' in globalThis ? ['ran'] : []),
      ...strange.filter((each) => document.querySelector(each) !== null),
      ...links.map(({ href }) => href),
    ];
  });

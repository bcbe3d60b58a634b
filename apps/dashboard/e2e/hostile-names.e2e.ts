import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES, pageOf } from '../src/providers/pages';
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

const ROLES = [
  'PERSONNEL',
  'LEADERSHIP',
  'FINANCE',
  'DEPARTMENT_SECRETARY',
  'DEPARTMENT_HEAD',
  'DATA_OWNER',
  'EMPLOYEE',
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
] as const;

/** Reliability H4: data never becomes script, on any page of anybody. */
describe('names that would run', () => {
  let server: RunningServer;
  let browser: Browser;
  let hostile: Hostile;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    const personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
    const employee = await visit(browser, server);
    await signIn(employee, server, 'EMPLOYEE');
    hostile = await makeHostile(personnel, employee);
    await personnel.context.close();
    await employee.context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('are forty, and different', () => {
    expect(new Set(PAYLOADS).size).toBe(40);
  });

  it.each(ROLES)('are text on every page of %s', async (role) => {
    const visitor = await visit(browser, server);
    const incidents = await watch(visitor);
    await signIn(visitor, server, role);
    const { page } = visitor;
    for (const route of ROUTES) {
      const name = pageOf(route);
      if (name !== undefined && !PAGES[name].roles.includes(role)) continue;
      const address = addressOf(route);
      await page.goto(address);
      await settled(page);
      incidents.push(...(await planted(page, address)));
    }
    expect(incidents).toEqual([]);
    visitor.expectClean();
    await visitor.context.close();
  });

  it('stand on the lists letter by letter', async () => {
    const visitor = await visit(browser, server);
    await signIn(visitor, server, 'PERSONNEL');
    const { page } = visitor;
    const filter = encodeURIComponent(JSON.stringify({ search: PAYLOADS[2] }));
    await page.goto(`/employees?filter=${filter}`);
    await page.getByRole('link', { name: PAYLOADS[2] ?? '', exact: true }).waitFor();
    await page.goto(`/objections/${encodeURIComponent(hostile.objection)}`);
    await page.getByText(PAYLOADS[0] ?? '', { exact: true }).waitFor();
    await visitor.context.close();
  });

  it('are text where an address names nothing that is there', async () => {
    const visitor = await visit(browser, server);
    const incidents = await watch(visitor);
    await signIn(visitor, server, 'PERSONNEL');
    for (const payload of PAYLOADS.slice(0, 8)) {
      const part = encodeURIComponent(payload);
      for (const address of [`/employees/${part}`, `/departments/${part}`, `/${part}`]) {
        await visitor.page.goto(address);
        await settled(visitor.page);
        incidents.push(...(await planted(visitor.page, address)));
      }
    }
    expect(incidents).toEqual([]);
    visitor.expectClean();
    await visitor.context.close();
  });

  function addressOf(route: string): string {
    const id = route.startsWith('/objections')
      ? hostile.objection
      : route.startsWith('/imports')
        ? hostile.import
        : hostile.scenario;
    const path = route
      .replace(':number', hostile.employeeNumber)
      .replace(':code', hostile.department)
      .replace(':period', '2026')
      .replace(':id', encodeURIComponent(id));
    return `${path}?period=2026${route === '/employees' ? '&perPage=100' : ''}`;
  }
});

/** Dialogs and reports of the content policy, from the first script of every page on. */
async function watch({ page }: Visitor): Promise<string[]> {
  const incidents: string[] = [];
  page.on('dialog', (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('reportViolation', (what: string) => incidents.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation(what: string): void };
      reportViolation(`policy ${violatedDirective} ${blockedURI}`);
    });
  });
  return incidents;
}

/** What a payload leaves behind where it was taken for more than text. */
async function planted(page: Page, address: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const marks = [
      '[onerror]',
      '[onload]',
      '[onfocus]',
      '[ontoggle]',
      '[onstart]',
      'iframe',
      'base',
    ];
    const links = [...document.querySelectorAll('a')].filter(({ href }) =>
      /^javascript:|x\.test/i.test(href),
    );
    return [
      ...('hit' in globalThis ? ['ran'] : []),
      ...marks.filter((mark) => document.querySelector(mark) !== null),
      ...links.map(({ href }) => href),
      ...('hit' in Object.prototype ? ['prototype'] : []),
    ];
  });
  return found.map((what) => `${address}: ${what}`);
}

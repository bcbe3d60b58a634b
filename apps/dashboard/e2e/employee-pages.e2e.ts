import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import { findingsOn, settled, VIEWS } from './page-findings';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

/** B3, B5, B6 and 360 px for the pages of people, and for their dialogs. */
describe('the pages of people', () => {
  let server: RunningServer;
  let browser: Browser;
  /** Somebody whose pay was withheld, so that every part of the year page has something to show. */
  let number: string;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    const personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
    number = await suspended(personnel);
    await personnel.context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(VIEWS)('of personnel, $locale at $viewport.width px', async ({ locale, viewport }) => {
    const visitor = await visit(browser, server, { locale, viewport });
    await signIn(visitor, server, 'PERSONNEL');
    expect(
      await findingsOf(visitor, locale, viewport.width, [
        `/employees/${number}`,
        `/employees/${number}?tab=events&history=yes`,
        `/employees/${number}?tab=years`,
        `/employees/${number}?tab=changes`,
        `/employees/${number}/year?period=2026`,
        '/departments/C02?period=2026&tab=people',
        '/departments/C02?period=2026&tab=derivation',
        '/departments/O01?period=2026&tab=derivation',
        '/departments/C02?period=2026&tab=cash',
      ]),
    ).toEqual([]);
    visitor.expectClean();
    await visitor.context.close();
  });

  it.each(VIEWS)('of an employee, $locale at $viewport.width px', async ({ locale, viewport }) => {
    const visitor = await visit(browser, server, { locale, viewport });
    await signIn(visitor, server, 'EMPLOYEE');
    const { data } = await askGraphQL<{ viewer: { employeeNumber: string } }>(
      visitor,
      '{ viewer { employeeNumber } }',
    );
    const own = data.viewer.employeeNumber;
    expect(
      await findingsOf(visitor, locale, viewport.width, [
        '/?period=2025',
        `/employees/${own}`,
        `/employees/${own}/year?period=2025`,
        `/employees/${own}/year?period=2026`,
      ]),
    ).toEqual([]);
    visitor.expectClean();
    await visitor.context.close();
  });

  it.each([
    ['/employees', '登记教职工'],
    ['', '登记事实'],
    ['?tab=events', '登记事件'],
    ['?tab=years', '登记年度事实'],
  ])('has a dialog at %s behind %s', async (address, button) => {
    const visitor = await visit(browser, server);
    const { page } = visitor;
    await signIn(visitor, server, 'PERSONNEL');
    await page.goto(address.startsWith('/') ? address : `/employees/${number}${address}`);
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog', { name: button });
    await dialog.getByRole('button', { name: '核对并保存' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, `employee-dialog-${button}`);
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain(button);
    visitor.expectClean();
    await visitor.context.close();
  });

  async function suspended(visitor: Visitor): Promise<string> {
    for (let offset = 0; ; offset += 100) {
      const { data } = await askGraphQL<{
        employees: { nodes: { employeeNumber: string; events: { type: string }[] }[] };
      }>(
        visitor,
        `query ($offset: Int!) { employees(first: 100, offset: $offset) {
          nodes { employeeNumber events { type } }
        } }`,
        { offset },
      );
      const { nodes } = data.employees;
      const found = nodes.find(({ events }) => events.some(({ type }) => type === 'SUSPENDED'));
      if (found) return found.employeeNumber;
      if (nodes.length === 0) throw new Error('the demo has nobody who was suspended');
    }
  }

  async function findingsOf(
    visitor: Visitor,
    locale: 'zh' | 'en',
    width: number,
    paths: readonly string[],
  ): Promise<string[]> {
    const findings: string[] = [];
    for (const path of paths) {
      await visitor.page.goto(path);
      await settled(visitor.page);
      await look(visitor.page, `people-${locale}-${width}${path}`.replaceAll(/[^\w-]+/g, '-'));
      const found = await findingsOn(visitor.page, locale);
      findings.push(...found.map((finding) => `${path}: ${finding}`));
    }
    return findings;
  }
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, signIn, visit, type Visitor } from './browser';
import { startServer, type RunningServer } from './server';

/** One college and nothing beside it, by menu, by address and by GraphQL. */
describe('the secretary of one college', () => {
  let server: RunningServer;
  let browser: Browser;
  let secretary: Visitor;
  let own: { code: string; name: string };

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    secretary = await visit(browser, server);
    await signIn(secretary, server, 'DEPARTMENT_SECRETARY');
    const { data } = await askGraphQL<{ viewer: { departments: (typeof own)[] } }>(
      secretary,
      '{ viewer { departments { code name } } }',
    );
    own = data.viewer.departments[0]!;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('sees the own college alone in the list of Z values', async () => {
    const { page } = secretary;
    await page.goto('/departments?period=2025');
    await page.getByRole('row').filter({ hasText: own.name }).first().waitFor();
    for (const name of await otherDepartments()) {
      expect(await page.getByRole('row').filter({ hasText: name }).count()).toBe(0);
    }
  });

  it('sees the own people alone', async () => {
    const { page } = secretary;
    await page.goto('/employees');
    await page
      .getByText(/共 \d+ 条/)
      .first()
      .waitFor();
    const shown = await page.getByRole('row').allInnerTexts();
    expect(shown.slice(1).filter((row) => row.trim() && !row.includes(own.name))).toEqual([]);
  });

  it('is refused another department by address', async () => {
    const { page } = secretary;
    const [other] = await otherCodes();
    await page.goto(`/departments/${other}?period=2025`);
    await page.getByText('没有这个单位，或它不在您的范围内').waitFor();
    await page.goto('/scenarios');
    await page.getByRole('heading', { name: '无权访问' }).waitFor();
  });

  it('is refused another department by GraphQL', async () => {
    const [other] = await otherCodes();
    const { data } = await askGraphQL<{
      department: { allocation: unknown; year: unknown; employees: { totalCount: number } | null };
    }>(
      secretary,
      `query ($code: String!) { department(code: $code) {
        allocation(period: "2025") { amount } year(period: "2025") { establishment }
        employees(first: 10) { totalCount nodes { name } }
      } }`,
      { code: other },
    );
    expect(data.department.allocation).toBeNull();
    expect(data.department.year).toBeNull();
    expect(data.department.employees?.totalCount ?? 0).toBe(0);
    const scenarios = await askGraphQL(secretary, '{ scenarios(first: 1) { totalCount } }');
    expect(scenarios.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leaves a clean console and stays on our origin', () => secretary.expectClean());

  async function departments(): Promise<{ code: string; name: string; kind: string }[]> {
    const { data } = await askGraphQL<{
      departments: { code: string; name: string; kind: string }[];
    }>(secretary, '{ departments(kind: [COLLEGE, TEACHING_DEPARTMENT]) { code name kind } }');
    return data.departments.filter(({ code }) => code !== own.code);
  }
  const otherCodes = async () => (await departments()).map(({ code }) => code);
  const otherDepartments = async () => (await departments()).map(({ name }) => name);
});

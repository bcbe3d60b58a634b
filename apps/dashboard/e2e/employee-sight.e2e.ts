import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, signIn, signOut, visit, type Visitor } from './browser';
import { amountsOn, keptBy } from './kept-in-browser';
import { look } from './pictures';
import { signInOf, startServer, type RunningServer } from './server';

interface Listed {
  readonly employees: {
    readonly nodes: readonly {
      readonly employeeNumber: string;
      readonly name: string;
      readonly department: { readonly code: string };
    }[];
  };
}

const NOBODY = '没有这位教职工，或不在您的范围内。';
const NO_YEAR = '没有这位教职工的核算结果，或不在您的范围内。';

/** Who sees whom: the own department, or only oneself; by address as well as by GraphQL. */
describe('the sight of people', () => {
  let server: RunningServer;
  let browser: Browser;
  let everybody: Listed['employees']['nodes'];

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    const personnel = await as('PERSONNEL');
    const { data } = await askGraphQL<Listed>(
      personnel,
      '{ employees(first: 100) { nodes { employeeNumber name department { code } } } }',
    );
    everybody = data.employees.nodes;
    await personnel.context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('of a secretary ends at the own department, and at everybody’s pay', async () => {
    const secretary = await as('DEPARTMENT_SECRETARY');
    const { page } = secretary;
    const { data } = await askGraphQL<{ viewer: { departments: { code: string }[] } }>(
      secretary,
      '{ viewer { departments { code } } }',
    );
    const own = data.viewer.departments[0]!.code;
    const colleague = everybody.find(({ department }) => department.code === own)!;
    const stranger = everybody.find(({ department }) => department.code !== own)!;
    await page.goto(`/employees/${colleague.employeeNumber}`);
    await page.getByRole('heading', { level: 1, name: colleague.name }).waitFor();
    await page.getByRole('tab', { name: '更正记录' }).waitFor();
    await page.getByRole('button', { name: '登记事实' }).waitFor();
    expect(await page.getByRole('link', { name: '逐月查看' }).count()).toBe(0);
    await look(page, 'secretary-record');
    await page.goto(`/employees/${stranger.employeeNumber}`);
    await page.getByText(NOBODY).waitFor();
    expect(await page.getByText(stranger.name).count()).toBe(0);
    await page.goto(`/employees/${colleague.employeeNumber}/year?period=2025`);
    await page.getByText(NO_YEAR).waitFor();
    expect(await refusedFields(secretary, stranger.employeeNumber)).toEqual(['employee']);
    expect(await refusedFields(secretary, colleague.employeeNumber)).toEqual(['payYear']);
    secretary.expectClean();
  });

  it('of an employee is the own record and the own published years', async () => {
    const employee = await as('EMPLOYEE');
    const { page } = employee;
    const { data } = await askGraphQL<{ viewer: { employeeNumber: string } }>(
      employee,
      '{ viewer { employeeNumber } }',
    );
    const own = data.viewer.employeeNumber;
    const stranger = everybody.find(({ employeeNumber }) => employeeNumber !== own)!;
    await page.goto('/?period=2026');
    await page.getByText('2026 年度的核算结果尚未发布，发布后在此显示。').waitFor();
    await page.goto('/?period=2025');
    await page.getByText('元（全年合计）').waitFor();
    await look(page, 'employee-home');
    await page.getByRole('link', { name: '逐月查看' }).click();
    await page.getByRole('row').filter({ hasText: '2025-12' }).first().waitFor();
    await look(page, 'employee-own-year');
    await page.getByRole('link', { name: '查看档案' }).click();
    await page.getByRole('tab', { name: '事实', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: '登记事实' }).count()).toBe(0);
    await page.goto(`/employees/${stranger.employeeNumber}`);
    await page.getByText(NOBODY).waitFor();
    await page.goto(`/employees/${stranger.employeeNumber}/year?period=2025`);
    await page.getByText(NO_YEAR).waitFor();
    expect(await refusedFields(employee, stranger.employeeNumber)).toEqual(['employee']);
    employee.expectClean();
  });

  it('of the leadership group is no person at all, yet the college against its cap', async () => {
    const leadership = await as('LEADERSHIP');
    const { page } = leadership;
    await page.goto('/?period=2026');
    await page.getByRole('heading', { name: '全校总量与上限（第七条）' }).waitFor();
    await page.getByText('余量').first().waitFor();
    expect(await page.getByRole('button', { name: '逐笔查看' }).count()).toBe(0);
    const [somebody] = everybody;
    await page.goto(`/employees/${somebody!.employeeNumber}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(somebody!.name).count()).toBe(0);
    leadership.expectClean();
  });

  it('leaves nothing of anybody with the browser, once each has signed out', async () => {
    const visitor = await visit(browser, server);
    const { page, context } = visitor;
    const secrets = ['DEPARTMENT_SECRETARY', 'EMPLOYEE'].map(
      (role) => signInOf(server, role).password,
    );
    const noteSession = async () => {
      secrets.push(...(await context.cookies()).map(({ value }) => value));
    };
    await signIn(visitor, server, 'DEPARTMENT_SECRETARY');
    await noteSession();
    const { data } = await askGraphQL<Listed>(
      visitor,
      '{ employees(first: 100) { nodes { employeeNumber name department { code } } } }',
    );
    const [colleague] = data.employees.nodes;
    const { name, employeeNumber, department } = colleague!;
    await page.goto(`/employees?filter=${encodeURIComponent(JSON.stringify({ search: name }))}`);
    await page.getByRole('link', { name, exact: true }).first().waitFor();
    expect((await keptBy(page, context)).texts.join()).toContain(name);
    await page.goto(`/employees/${employeeNumber}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goto(`/departments/${department.code}?period=2025`);
    await page
      .locator('main')
      .getByText(/\d\.\d\d/)
      .first()
      .waitFor();
    secrets.push(...(await amountsOn(page)));
    await signOut(visitor);

    await signIn(visitor, server, 'EMPLOYEE');
    await noteSession();
    const asked = await askGraphQL<{ viewer: { employeeNumber: string } }>(
      visitor,
      '{ viewer { employeeNumber } }',
    );
    const own = asked.data.viewer.employeeNumber;
    await page.goto(`/employees/${own}/year?period=2025`);
    await page.getByRole('row').filter({ hasText: '2025-12' }).first().waitFor();
    const pay = await amountsOn(page);
    expect(pay.length).toBeGreaterThan(10);
    await signOut(visitor);

    const people = [...everybody, ...data.employees.nodes];
    secrets.push(...pay, own, ...people.flatMap((one) => [one.name, one.employeeNumber]));
    const { texts, databases, caches } = await keptBy(page, context);
    expect(texts.filter((text) => secrets.some((each) => text.includes(each)))).toEqual([]);
    expect([databases, caches]).toEqual([[], []]);
    visitor.expectClean();
    await context.close();
  });

  async function as(role: string): Promise<Visitor> {
    const visitor = await visit(browser, server);
    await signIn(visitor, server, role);
    return visitor;
  }

  /** Which of a person's fields come back empty. */
  async function refusedFields(visitor: Visitor, employeeNumber: string): Promise<string[]> {
    const { data } = await askGraphQL<{
      employee: { facts: unknown; events: unknown; payYear: unknown } | null;
    }>(
      visitor,
      `query ($n: String!) { employee(employeeNumber: $n) {
        facts { value } events { label } payYear(period: "2025") { total { value } }
      } }`,
      { n: employeeNumber },
    );
    if (data.employee === null) return ['employee'];
    return Object.entries(data.employee).flatMap(([name, value]) => (value === null ? [name] : []));
  }
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import { look, picture } from './pictures';
import { startServer, type RunningServer } from './server';
import { shownMoney } from './shown';

interface Month {
  readonly month: string;
  readonly step: string | null;
  readonly postCoefficient: { readonly value: string } | null;
  readonly paid: { readonly value: string };
}

interface Title {
  readonly kind: string;
  readonly label: string;
  readonly from: string;
}

interface Person {
  readonly employeeNumber: string;
  readonly name: string;
  readonly department: { readonly code: string };
  readonly facts: readonly Title[];
}

/** The record and the year of one person, as personnel, secretary and the person see them. */
describe('people', () => {
  let server: RunningServer;
  let browser: Browser;
  let personnel: Visitor;
  let person: Person;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
    person = await inManagement();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('shows the year as the API has it, and opens a figure', async () => {
    const { page } = personnel;
    const months = await monthsOf(person.employeeNumber);
    expect(months).toHaveLength(12);
    await page.goto(`/employees/${person.employeeNumber}/year?period=2026`);
    for (const { month, paid } of months) {
      const row = page.getByRole('row').filter({ hasText: month }).first();
      await row.getByText(shownMoney(paid.value), { exact: true }).first().waitFor();
    }
    await page.getByRole('button', { name: /^2026-05 .*当月实发/ }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('heading', { name: /2026-05/ }).waitFor();
    await drawer.getByText('代入数值').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'person-year');
    await page.keyboard.press('Escape');
  });

  it('is told beside the field what a start month must look like', async () => {
    const { page } = personnel;
    await openCorrection(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^起始月份/ }).fill('2026 年');
    await dialog.getByRole('button', { name: '核对并保存' }).click();
    await dialog.getByText('应为年月，如 2026-09').waitFor();
    expect(
      await dialog.getByRole('textbox', { name: /^起始月份/ }).getAttribute('aria-invalid'),
    ).toBe('true');
    await expect.poll(() => dialog.getByText('必填').count()).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('corrects the start month of a grade and sees coefficient and year change', async () => {
    const { page } = personnel;
    const before = await monthsOf(person.employeeNumber);
    await openCorrection(page);
    const dialog = page.getByRole('dialog').first();
    await dialog.getByRole('textbox', { name: /^起始月份/ }).fill('2026-06');
    await dialog.getByRole('textbox', { name: /^原因或依据/ }).fill('聘任文件更正');
    await dialog.getByRole('button', { name: '核对并保存' }).click();
    const confirmation = page.getByRole('dialog', { name: '确认登记' });
    await confirmation.getByText(/共 \d+ 个年度的核算结果/).waitFor();
    await confirmation.getByRole('button', { name: '确认' }).click();
    await page.getByText('已保存，相关结果已重算。').waitFor();
    await page.getByRole('tab', { name: '更正记录' }).click();
    // The tab of the facts names the reason too, and stays until the corrections are there.
    const line = page
      .getByRole('listitem')
      .filter({ hasText: '聘任文件更正' })
      .filter({ hasText: '原为：' });
    await expect.poll(() => line.innerText()).toMatch(/原为：[\s\S]*现为：[\s\S]*2026-06/);
    await look(page, 'employee-corrections');

    const after = await monthsOf(person.employeeNumber);
    expect(after.map(shownOf)).not.toEqual(before.map(shownOf));
    await page.goto(`/employees/${person.employeeNumber}/year?period=2026`);
    for (const { month, paid } of after) {
      const row = page.getByRole('row').filter({ hasText: month }).first();
      await row.getByText(shownMoney(paid.value), { exact: true }).first().waitFor();
    }
    personnel.expectClean();
  });

  const shownOf = ({ month, step, postCoefficient, paid }: Month) =>
    `${month} ${step} ${postCoefficient?.value} ${paid.value}`;

  async function openCorrection(page: Page): Promise<void> {
    await page.goto(`/employees/${person.employeeNumber}`);
    await page
      .getByRole('button', { name: /^更正：职员级/ })
      .first()
      .click();
  }

  /** Somebody of an office whose coefficient goes by the management grade, long in it. */
  async function inManagement(): Promise<Person> {
    const { data } = await askGraphQL<{ employees: { nodes: Person[] } }>(
      personnel,
      `{ employees(first: 100, filter: { postKind: [MANAGEMENT] }) { nodes {
        employeeNumber name department { code } facts { kind label from }
      } } }`,
    );
    const found = data.employees.nodes.find(({ department, facts }) => {
      const grades = facts.filter(({ kind }) => kind === 'MANAGEMENT_GRADE');
      const others = facts.filter(({ kind }) =>
        ['TITLE', 'DEPUTY_IN_CHARGE', 'NON_LEADING'].includes(kind),
      );
      return department.code.startsWith('O') && grades.length === 1 && others.length === 0;
    });
    if (!found) throw new Error('the demo has nobody with one management grade');
    return found;
  }

  async function monthsOf(employeeNumber: string): Promise<Month[]> {
    const { data } = await askGraphQL<{ employee: { payYear: { months: Month[] } } }>(
      personnel,
      `query ($n: String!) { employee(employeeNumber: $n) { payYear(period: "2026") {
        months { month step postCoefficient { value } paid { value } }
      } } }`,
      { n: employeeNumber },
    );
    return data.employee.payYear.months;
  }
});

import type { Locator, Page } from 'playwright-core';
import { baseScenarioOf } from './base-scenario';
import { askGraphQL, signIn, type Visitor } from './browser';
import type { RunningServer } from './server';

/** Signs in with the nth account of a role: four eyes need two leaders. */
export async function signInAs(
  visitor: Visitor,
  server: RunningServer,
  role: string,
  index: number,
): Promise<void> {
  const accounts = server.signIns.accounts.filter((account) => account.role === role).slice(index);
  await signIn(visitor, { ...server, signIns: { ...server.signIns, accounts } }, role);
}

const CREATE = `mutation ($input: ScenarioCreateInput!) {
  scenarioCreate(input: $input) { scenario { id } userErrors { message } }
}`;

export const APPROVE = `mutation ($input: ScenarioApproveInput!) {
  scenarioApprove(input: $input) { userErrors { code message } }
}`;

/** A scenario of the visitor's own on the base of 2026, with another pool and one reading left open. */
export async function createScenario(
  visitor: Visitor,
  name: string,
  generalPool: string,
): Promise<string> {
  const input = {
    name,
    base: await baseScenarioOf(visitor),
    lockMode: 'POOL',
    overrides: [
      { path: 'decision.generalPool', value: generalPool, reason: '按核定总量调整' },
      { path: 'decision.readings.D1', value: null, reason: '重新选择' },
    ],
    idempotencyKey: `decision ${name}`,
  };
  const { data } = await askGraphQL<{ scenarioCreate: { scenario: { id: string } } }>(
    visitor,
    CREATE,
    { input },
  );
  return data.scenarioCreate.scenario.id;
}

const FROZEN = `query ($id: ID!) { scenario(id: $id) {
  outcome {
    receipt { engineVersion edition inputHash summaryHash resultHash }
    allocated staffRate studentRate officeBase
    allocations { department { code } establishment amount }
    officeAllocations { department { code } amount }
  }
  previewInputs { edition facts decision amendments }
} }`;

/** Everything frozen that a leader may read, as one text. */
export async function frozenText(visitor: Visitor, id: string): Promise<string> {
  return JSON.stringify((await askGraphQL(visitor, FROZEN, { id })).data);
}

const YEAR = `query ($code: String!, $period: String!) {
  department(code: $code) {
    year(period: $period) { version establishment }
    allocation(period: $period) { amount }
  }
}`;
const YEAR_SET = `mutation ($input: DepartmentYearSetInput!) {
  departmentYearSet(input: $input) { userErrors { message } }
}`;

/** One post more, and what the department is allocated before and after under the base. */
export async function changeEstablishment(visitor: Visitor, code: string, period: string) {
  interface Asked {
    readonly department: {
      readonly year: { readonly version: number; readonly establishment: string };
      readonly allocation: { readonly amount: string };
    };
  }
  const ask = async () =>
    (await askGraphQL<Asked>(visitor, YEAR, { code, period })).data.department;
  const before = await ask();
  const input = {
    department: code,
    period,
    expectedVersion: before.year.version,
    reason: '增加一个岗位',
    establishment: String(BigInt(before.year.establishment.split('.')[0] ?? '0') + 1n),
  };
  await askGraphQL(visitor, YEAR_SET, { input });
  const after = await ask();
  return { before: before.allocation.amount, after: after.allocation.amount };
}

/** The two resolutions of Art. 24(3), recorded and chosen inside the dialog that needs them. */
export async function recordResolutions(page: Page, dialog: Locator): Promise<void> {
  for (const [body, number, date] of [
    ['领导小组', '领纪〔2026〕9号', '2026-11-18'],
    ['党委会', '党纪〔2026〕21号', '2026-11-20'],
  ] as const) {
    await dialog.getByRole('button', { name: '登记决议' }).click();
    const form = page.getByRole('dialog', { name: '登记决议' });
    await form.getByRole('combobox', { name: '机构' }).click();
    await page.getByRole('option', { name: body }).click();
    await form.getByLabel('日期').fill(date);
    await form.getByRole('textbox', { name: '文号' }).fill(number);
    await form.getByRole('textbox', { name: '标题' }).fill('2026 年度核拨方案');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'hidden' });
    await dialog.getByRole('checkbox', { name: number }).check();
  }
  await dialog.getByText('所需决议齐全。').waitFor();
}

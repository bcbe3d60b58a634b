import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseScenarioOf } from './base-scenario';
import { askGraphQL, launch, signIn, visit, type Visitor } from './browser';
import { findingsOn, settled, VIEWS } from './page-findings';
import { look, picture } from './pictures';
import { startServer, type RunningServer } from './server';
import { fen, shownMoney } from './shown';

const TABS = ['departments', 'compare', 'cliffs', 'cash', 'years', 'readings'] as const;
const POOL = 'decision.generalPool';

interface Allocation {
  readonly department: { readonly code: string; readonly name: string };
  readonly amount: string;
}
type Override = { readonly path: string; readonly value: string };

/** The tabs that compare and look ahead, on the demo college. */
describe('comparing and looking ahead', () => {
  let server: RunningServer;
  let browser: Browser;
  let leader: Visitor;
  let base: string;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    leader = await visit(browser, server);
    await signIn(leader, server, 'LEADERSHIP');
    base = await baseScenarioOf(leader);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('every figure of the table is the server’s', async () => {
    const { page } = leader;
    await page.goto(addressOf(base, 'departments'));
    await setPool(leader, '30000000');
    const allocations = await preview(leader, base, [{ path: POOL, value: '30000000' }]);
    expect(allocations).toHaveLength(14);
    for (const { department, amount } of allocations) {
      const row = page.getByRole('row', { name: department.name }).first();
      await expect.poll(() => row.innerText()).toContain(shownMoney(amount));
    }
  });

  it('pins drafts with P, shows them side by side and their differences without asking', async () => {
    const { page } = leader;
    await page.goto(addressOf(base, 'compare'));
    for (const pool of ['30000000', '28000000']) {
      await setPool(leader, pool);
      await page.keyboard.press('p');
    }
    await page.getByText('已固定为 B', { exact: false }).waitFor({ state: 'attached' });
    await setPool(leader, '28400000');
    const [lower, higher] = await Promise.all(
      ['28000000', '30000000'].map((value) => preview(leader, base, [{ path: POOL, value }])),
    );
    const table = page.getByRole('table', { name: '各单位 Z 值' });
    const [first] = higher ?? [];
    const same = (lower ?? []).find(({ department }) => department.code === first?.department.code);
    const row = table.getByRole('row', { name: first?.department.name ?? '' });
    await expect.poll(() => row.innerText()).toContain(shownMoney(first?.amount ?? ''));
    await expect.poll(() => row.innerText()).toContain(shownMoney(same?.amount ?? ''));

    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.url());
    });
    await page.getByRole('button', { name: '差率', exact: true }).click();
    await expect.poll(() => row.innerText()).toContain('+5.63');
    await page.getByRole('button', { name: '差额', exact: true }).click();
    expect(asked).toEqual([]);
    await look(page, 'outlook-compare');
  });

  it('asks which pin a fifth one replaces, and keeps them over a reload', async () => {
    const { page } = leader;
    for (const pool of ['29000000', '31000000', '32000000']) {
      await setPool(leader, pool);
      await page.keyboard.press('p');
    }
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^C / }).click();
    await dialog.waitFor({ state: 'hidden' });
    const pins = page.getByRole('group', { name: '对比用的固定情景' });
    await pins.getByText('C 一般业绩', { exact: false }).waitFor();
    await expect.poll(() => pins.innerText()).toContain('32,000,000');
    await page.reload();
    await pins.getByText('D 一般业绩', { exact: false }).waitFor();
    expect(await pins.innerText()).not.toContain('29,000,000');
    expect(new URL(page.url()).searchParams.get('pins')?.split(',')).toHaveLength(4);
  });

  it('lists the college exactly on the threshold with what one person more does', async () => {
    const { page } = leader;
    await page.goto(addressOf(base, 'cliffs'));
    await setPool(leader, '28400000');
    const table = page.getByRole('table', { name: '门槛', exact: true });
    const row = table.getByRole('row').filter({ hasText: '正在门槛上' });
    await row.waitFor();
    const shown = await row.innerText();
    const facts = await factsOf(leader, base);
    const [code, department] =
      Object.entries(facts.departments).find(([, { name }]) => shown.includes(name)) ?? [];
    if (!code || !department?.headcount) throw new Error('no department on the threshold');
    const path = `facts.departments.${code}.headcount.intermediate`;
    const value = String(Number(department.headcount['intermediate']) + 1);
    const before = await preview(leader, base, []);
    const after = await preview(leader, base, [{ path, value }]);
    await expect.poll(() => row.innerText()).toContain('增 1 人（中级）');
    const difference = shownMoney(differenceOf(after, before, code));
    await expect.poll(() => row.innerText()).toContain(difference);
    await look(page, 'outlook-cliffs');
  });

  it('shows what one change does to a department as two previews subtracted', async () => {
    const { page } = leader;
    await page.getByRole('combobox', { name: '单位' }).last().selectOption('C02');
    const facts = await factsOf(leader, base);
    const students = String(Number(facts.departments['C02']?.students) + 10);
    const path = 'facts.departments.C02.students';
    const before = await preview(leader, base, []);
    const after = await preview(leader, base, [{ path, value: students }]);
    const sheet = page.getByRole('table', { name: /边际表/ });
    const row = sheet.getByRole('row').filter({ hasText: '学生 +10' });
    await expect
      .poll(() => row.innerText())
      .toContain(shownMoney(differenceOf(after, before, 'C02')));
  });

  it('tells the cash of every month as the API does', async () => {
    const { page } = leader;
    await page.goto(addressOf(base, 'cash'));
    await page.getByRole('button', { name: '显示数据表' }).click();
    const { data } = await askGraphQL<{
      cashFlow: { months: { month: string; total: string; instalment: string }[] };
    }>(leader, 'query ($s: ID!) { cashFlow(scenario: $s) { months { month total instalment } } }', {
      s: base,
    });
    expect(data.cashFlow.months.length).toBeGreaterThanOrEqual(12);
    const table = page.getByRole('table', { name: /现金流/ });
    for (const { month, total, instalment } of data.cashFlow.months) {
      const row = table.getByRole('row', { name: month });
      await expect.poll(() => row.innerText()).toContain(shownMoney(total));
      await expect.poll(() => row.innerText()).toContain(shownMoney(instalment));
    }
    await look(page, 'outlook-cash');
  });

  it('projects the draft on the assumptions typed, and states them', async () => {
    const { page } = leader;
    await page.goto(addressOf(base, 'years'));
    await page.getByRole('textbox', { name: '总量增长，2027 年（%）' }).fill('3');
    await page.getByRole('button', { name: '总量增长：各年同首年' }).click();
    await page.getByText('总量逐年增长 +3.00', { exact: false }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '显示数据表' }).click();
    const { data } = await askGraphQL<{
      projection: { years: { period: string; grandTotal: string; generalPool: string }[] };
    }>(
      leader,
      `query ($input: ProjectionInput!) {
        projection(input: $input) { years { period grandTotal generalPool } }
      }`,
      {
        input: {
          trial: { scenario: base },
          years: 5,
          poolGrowth: ['0.03'],
          studentGrowth: ['0'],
          promotionShare: '0',
          replacementShare: '1',
        },
      },
    );
    expect(data.projection.years).toHaveLength(5);
    const table = page.getByRole('table', { name: '各年', exact: true });
    for (const { period, grandTotal, generalPool } of data.projection.years) {
      const row = table.getByRole('row', { name: period });
      await expect.poll(() => row.innerText()).toContain(shownMoney(grandTotal));
      await expect.poll(() => row.innerText()).toContain(shownMoney(generalPool));
    }
    await picture(page, 'years');
  });

  it('takes another reading from its price, and the draft has it', async () => {
    const { page } = leader;
    await page.goto(addressOf(base, 'readings'));
    await setPool(leader, '28400000');
    const sumOf = (list: readonly Allocation[]) =>
      list.reduce((sum, { amount }) => sum + fen(amount), 0n);
    const path = 'decision.readings.D2';
    const before = await preview(leader, base, []);
    const after = await preview(leader, base, [{ path, value: 'beforeAssessment' }]);
    const card = page.getByRole('radiogroup', { name: /求解两个基数时/ });
    await expect
      .poll(() => card.innerText())
      .toContain(shownMoney(yuan(sumOf(after) - sumOf(before))));
    await card.getByRole('radio').nth(1).click();
    await page
      .getByText(/已改 1 项/)
      .first()
      .waitFor();
    await expect.poll(() => card.getByRole('radio').nth(1).isChecked()).toBe(true);
    await page.getByRole('button', { name: '全部还原' }).first().click();
  });

  describe.each(VIEWS)('in $locale at $viewport.width px', ({ locale, viewport }) => {
    it('has nothing serious on any tab', async () => {
      const visitor = await visit(browser, server, { locale, viewport });
      await signIn(visitor, server, 'LEADERSHIP');
      const findings: string[] = [];
      for (const tab of TABS) {
        await visitor.page.goto(addressOf(base, tab));
        await visitor.page.getByRole('tabpanel').waitFor();
        await settled(visitor.page);
        await look(visitor.page, `outlook-${tab}-${locale}-${viewport.width}`);
        const found = await findingsOn(visitor.page, locale);
        findings.push(...found.map((finding) => `${tab}: ${finding}`));
      }
      expect(findings).toEqual([]);
      visitor.expectClean();
      await visitor.context.close();
    });
  });
});

const addressOf = (base: string, tab: string): string =>
  `/scenarios/create?base=${encodeURIComponent(base)}&period=2026&tab=${tab}`;

/** Types the pool and leaves the box, so that single keys are keys again. */
async function setPool({ page }: Visitor, pool: string): Promise<void> {
  await page.getByRole('textbox', { name: /一般业绩总量/ }).fill(pool);
  await page.getByRole('heading', { level: 1 }).click();
}

interface Facts {
  readonly departments: Record<
    string,
    { name: string; students?: string; headcount?: Record<string, string> }
  >;
}

async function factsOf(visitor: Visitor, base: string): Promise<Facts> {
  const { data } = await askGraphQL<{ scenario: { previewInputs: { facts: string } } }>(
    visitor,
    'query ($id: ID!) { scenario(id: $id) { previewInputs { facts } } }',
    { id: base },
  );
  return JSON.parse(data.scenario.previewInputs.facts) as Facts;
}

async function preview(
  visitor: Visitor,
  base: string,
  overrides: readonly Override[],
): Promise<readonly Allocation[]> {
  const { data } = await askGraphQL<{
    scenarioPreview: { outcome: { allocations: Allocation[] } };
  }>(
    visitor,
    `query ($input: ScenarioPreviewInput!) {
      scenarioPreview(input: $input) {
        outcome { allocations { department { code name } amount } }
      }
    }`,
    { input: { base, lockMode: 'POOL', overrides } },
  );
  return data.scenarioPreview.outcome.allocations;
}

/** What a department gets more in one preview than in another, in yuan. */
function differenceOf(
  after: readonly Allocation[],
  before: readonly Allocation[],
  code: string,
): string {
  const of = (list: readonly Allocation[]) =>
    fen(list.find(({ department }) => department.code === code)?.amount ?? '');
  return yuan(of(after) - of(before));
}

function yuan(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

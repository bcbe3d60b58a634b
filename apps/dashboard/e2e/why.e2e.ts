import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseScenarioOf } from './base-scenario';
import { askGraphQL, launch, signIn, visit, type Visitor } from './browser';
import { findingsOn, settled, VIEWS } from './page-findings';
import { look, picture } from './pictures';
import { startServer, type RunningServer } from './server';
import { fen, shownMoney } from './shown';

const OVERRIDES = [
  { path: 'decision.staffShare', value: '0.56', reason: '试算' },
  { path: 'facts.departments.C02.students', value: '2200' },
  { path: 'facts.departments.C03.establishment', value: '60' },
  { path: 'regulation.staffingThreshold', value: '0.12', reason: '拟修订' },
];

const OWN_TABS = [
  'bridge',
  'bridge&scope=all&per=head',
  'counterparty',
  'impact',
  'impact&group=TITLE_CLASS',
  'sensitivity',
  'goal',
  'differences',
  'reproduce',
];

interface Bridge {
  readonly base: string;
  readonly scenario: string;
  readonly parts: readonly { readonly label: string; readonly amount: string }[];
}
interface Cell {
  readonly label: string;
  readonly amount: string;
  readonly department: { readonly code: string; readonly name: string };
}

/** Tabs that explain a scenario: every figure is the server's own, and nobody is named. */
describe('why figures changed', () => {
  let server: RunningServer;
  let browser: Browser;
  let leader: Visitor;
  let page: Page;
  let scenarioId: string;
  let baseId: string;

  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> =>
    (await askGraphQL<T>(leader, query, variables)).data;
  const addressOf = (tab: string) =>
    `/scenarios/${encodeURIComponent(scenarioId)}?period=2026&tab=${tab}`;
  const open = async (tab: string): Promise<Locator> => {
    await page.goto(addressOf(tab));
    const panel = page.getByRole('tabpanel');
    await panel.waitFor();
    await settled(page);
    return panel;
  };
  const previewed = (overrides: readonly object[]) =>
    ask<{
      scenarioPreview: {
        outcome: { allocations: { department: { code: string }; amount: string }[] };
      };
    }>(
      `query ($input: ScenarioPreviewInput!) {
        scenarioPreview(input: $input) { outcome { allocations { department { code } amount } } }
      }`,
      { input: { base: baseId, lockMode: 'POOL', overrides } },
    );

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    leader = await visit(browser, server);
    page = leader.page;
    await signIn(leader, server, 'LEADERSHIP');
    baseId = await baseScenarioOf(leader);
    const input = {
      name: '为什么变了',
      base: baseId,
      lockMode: 'POOL',
      overrides: OVERRIDES,
      idempotencyKey: 'why-figures-changed',
    };
    const { scenarioCreate } = await ask<{ scenarioCreate: { scenario: { id: string } } }>(
      'mutation ($input: ScenarioCreateInput!) { scenarioCreate(input: $input) { scenario { id } } }',
      { input },
    );
    scenarioId = scenarioCreate.scenario.id;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(['C02', 'C03', 'C07'])('tells the causes of %s as the server does', async (code) => {
    const { departments } = await ask<{ departments: { id: string; code: string }[] }>(
      '{ departments { id code } }',
    );
    const department = departments.find((one) => one.code === code)?.id;
    const { scenario } = await ask<{ scenario: { outcome: { bridge: Bridge } } }>(
      `query ($id: ID!, $department: ID!) { scenario(id: $id) { outcome {
        bridge(department: $department) { base scenario parts { label amount } } } } }`,
      { id: scenarioId, department },
    );
    const { base, scenario: after, parts } = scenario.outcome.bridge;
    expect(parts.reduce((sum, { amount }) => sum + fen(amount), fen(base))).toBe(fen(after));

    const panel = await open(`bridge&scope=${code}`);
    await panel.getByRole('button', { name: '显示数据表' }).click();
    const rows = await rowsOf(panel.getByRole('table'));
    expect(rows.get('基准')?.[1]).toBe(shownMoney(base));
    expect(rows.get('情景')?.[1]).toBe(shownMoney(after));
    for (const { label, amount } of parts) {
      expect([label, rows.get(label)?.[0]]).toEqual([label, signed(amount)]);
    }
    expect(rows.size).toBe(parts.length + 2);
    await look(page, `why-bridge-${code}`);
  });

  it('leads from a bar to its parameter by keyboard', async () => {
    const panel = await open('departments');
    await panel.getByRole('table').first().waitFor();
    await page.keyboard.press('b');
    await page.getByRole('tab', { name: '桥图', selected: true }).waitFor();
    const first = panel.locator('[data-bar="0"]');
    await first.waitFor();
    await first.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('[data-bar="1"]:focus');
    await expect.poll(() => focused.getAttribute('aria-label')).toContain('学生数');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toContain('学生');
  });

  it('shows who pays: both margins are the departments’ changes and the bars', async () => {
    const { scenario } = await ask<{ scenario: { outcome: { counterparty: Cell[] } } }>(
      `query ($id: ID!) { scenario(id: $id) { outcome {
        counterparty { label amount department { code name } } } } }`,
      { id: scenarioId },
    );
    const cells = scenario.outcome.counterparty;
    const panel = await open('counterparty');
    const table = panel.getByRole('table').first();
    const names = await textsOf(table.locator('thead th'));
    const rows = await rowsOf(table);
    for (const { label, amount, department } of cells) {
      const column = names.findIndex((name) => name.startsWith(department.name));
      const shown = rows.get(label)?.[column - 1];
      expect([label, department.name, shown]).toEqual([label, department.name, signed(amount)]);
    }
    const before = await amountsOf([]);
    const after = await amountsOf(OVERRIDES);
    const changes = rows.get('变动合计') ?? [];
    for (const [code, amount] of after) {
      const name = cells.find(({ department }) => department.code === code)?.department.name ?? '';
      const column = names.findIndex((one) => one.startsWith(name));
      const change = yuan(fen(amount) - fen(before.get(code) ?? '0.00'));
      expect([code, changes[column - 1]]).toEqual([code, signed(change)]);
    }
    for (const cause of rows.keys()) expect(rows.get(cause)?.at(-1)).toBe('0.00');

    await panel.getByRole('button', { name: /信息工程学院，学生数/ }).click();
    await panel.getByRole('heading', { name: /信息工程学院因“学生数”增加/ }).waitFor();
    const payers = await rowsOf(panel.getByRole('table').last());
    const paid = cells.filter(({ label, amount }) => label === '学生数' && amount.startsWith('-'));
    expect(payers.size).toBe(paid.length);
    await picture(page, 'counterparty');
  });

  async function amountsOf(overrides: readonly object[]): Promise<Map<string, string>> {
    const { scenarioPreview } = await previewed(overrides);
    return new Map(
      scenarioPreview.outcome.allocations.map(({ department, amount }) => [
        department.code,
        amount,
      ]),
    );
  }

  it('counts winners and losers in groups of five or more', async () => {
    const { scenario } = await ask<{
      scenario: {
        outcome: { impact: { rows: { label: string; people: number; change: string }[] } };
      };
    }>(
      `query ($id: ID!) { scenario(id: $id) { outcome {
        impact(groupBy: TITLE_CLASS) { rows { label people change } } } } }`,
      { id: scenarioId },
    );
    const panel = await open('impact&group=TITLE_CLASS');
    const rows = await rowsOf(panel.getByRole('table'));
    for (const { label, people, change } of scenario.outcome.impact.rows) {
      const [shownPeople, shownChange] = rows.get(label) ?? [];
      expect([label, shownPeople]).toEqual([label, String(people)]);
      expect(shownChange).toContain(signed(change));
    }
    const units = await open('impact');
    const people = [...(await rowsOf(units.getByRole('table'))).values()].map(([count]) => count);
    expect(people.length).toBeGreaterThan(14);
    expect(people.filter((count) => Number(count) < 5)).toEqual([]);
  });

  it('draws a tornado whose ends are previews with that input', async () => {
    const panel = await open('sensitivity&figure=unit:C02');
    await panel.getByRole('button', { name: '显示数据表' }).click();
    const rows = await rowsOf(panel.getByRole('table'));
    const ends = [
      ['人员部分比例', 'decision.staffShare'],
      ['本院在册学生', 'facts.departments.C02.students'],
    ] as const;
    for (const [label, path] of ends) {
      const [lowInput = '', low, highInput = '', high] =
        rows.get(label) ?? rows.get(`信息工程学院 · ${label}`) ?? [];
      const at = async (input: string) => {
        const value = input.replaceAll(',', '');
        const others = OVERRIDES.filter((one) => one.path !== path);
        return shownMoney((await amountsOf([...others, { path, value }])).get('C02') ?? '');
      };
      expect([label, low, high]).toEqual([label, await at(lowInput), await at(highInput)]);
    }
    await look(page, 'why-tornado');
  });

  it('seeks a goal: reached within a fen and applied, or refused with every input as it was', async () => {
    await open('departments');
    await page.keyboard.press('g');
    const panel = page.getByRole('tabpanel');
    await choose(panel.getByLabel('结果', { exact: true }), '信息工程学院 Z');
    await panel.getByLabel('目标值').fill('230万');
    await choose(panel.getByLabel('调整的参数'), '信息工程学院 · 本院在册学生');
    await panel.getByLabel('目标值').press('Enter');
    await panel.getByText('可以达到', { exact: true }).waitFor();
    const found = await panel.getByText(/信息工程学院 · 本院在册学生取/).innerText();
    expect(found).toMatch(/与目标相差 (0\.00|−?0\.01) 元/);
    await look(page, 'why-goal');
    const input = /取 ([\d,.]+) /.exec(found)?.[1]?.replaceAll(',', '') ?? '';
    await panel.getByRole('button', { name: '应用' }).click();
    await panel.getByText(/已应用/).waitFor();
    const others = OVERRIDES.filter(({ path }) => !path.endsWith('students'));
    const sought = { path: 'facts.departments.C02.students', value: input };
    const reached = (await amountsOf([...others, sought])).get('C02') ?? '';
    expect(['2299999.99', '2300000.00', '2300000.01']).toContain(reached);

    const changes = () =>
      page
        .getByText(/已改 \d+ 项/)
        .first()
        .innerText();
    const before = await changes();
    await panel.getByLabel('目标值').fill('99999万');
    await panel.getByRole('button', { name: '求解' }).click();
    await panel.getByText('达不到这个目标，输入没有改动').waitFor();
    await panel.getByText(/最接近的是/).waitFor();
    expect(await changes()).toBe(before);
    await panel.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '撤销' }).click();
  });

  it('lists exactly the overrides, and what leaves the regulation with its reason', async () => {
    const panel = await open('differences');
    const rows = await rowsOf(panel.getByRole('table'));
    expect(rows.size).toBe(OVERRIDES.length);
    const paths = [...rows.values()].map((cells) => cells.at(-1));
    expect(paths.toSorted()).toEqual(OVERRIDES.map(({ path }) => path).toSorted());
    const left = [...rows.values()].filter((cells) => cells.includes('偏离制度'));
    expect(left.map((cells) => cells[5]).toSorted()).toEqual(['拟修订', '试算']);
  });

  it('computes the receipt again in the browser, and finds one altered digit', async () => {
    const panel = await open('reproduce');
    await panel.getByRole('button', { name: '在浏览器中校验' }).click();
    await panel.getByText(/校验通过/).waitFor();
    const document = await panel.getByRole('region', { name: 'GraphQL 查询' }).innerText();
    const again = await ask<{ scenario: { outcome: { receipt: { summaryHash: string } } } }>(
      document,
      { id: scenarioId },
    );
    const receipt = await panel.getByRole('region', { name: '回执' }).innerText();
    expect(receipt).toContain(again.scenario.outcome.receipt.summaryHash);

    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const altered = text.replace(/("summaryHash":")./, '$1x');
      await route.fulfill({ response, body: altered });
    });
    const wrong = await open('reproduce');
    await wrong.getByRole('button', { name: '在浏览器中校验' }).click();
    await wrong.getByText(/校验未通过/).waitFor();
    const [first] = (await rowsOf(wrong.getByRole('table'))).keys();
    expect(first).toBe('结果摘要（不含个人）');
    await page.unroute('**/graphql');
  });

  it('says that the engine broke off, keeps the page, and computes again when asked', async () => {
    const visitor = await visit(browser, server);
    await signIn(visitor, server, 'LEADERSHIP');
    await visitor.page.route('**/analysis.worker-*.js', (route) => route.abort());
    await visitor.page.goto(addressOf('bridge'));
    await visitor.page.getByText('计算中断').waitFor();
    await visitor.page
      .getByText(/总额 ΣZ/)
      .first()
      .waitFor();
    await visitor.page.unroute('**/analysis.worker-*.js');
    await visitor.page.getByRole('button', { name: '重算' }).click();
    await visitor.page.getByRole('heading', { name: /为什么变了/ }).waitFor();
    await visitor.context.close();
  });

  it.each(VIEWS)('reads well: $locale at $viewport.width px', async ({ locale, viewport }) => {
    const visitor = await visit(browser, server, { locale, viewport });
    await signIn(visitor, server, 'LEADERSHIP');
    for (const tab of OWN_TABS) {
      await visitor.page.goto(addressOf(tab));
      await visitor.page.getByRole('tabpanel').waitFor();
      await settled(visitor.page);
      expect([tab, await findingsOn(visitor.page, locale)]).toEqual([tab, []]);
    }
    visitor.expectClean();
    await visitor.context.close();
  });

  it('leaves the console clean and asks nobody else', () => {
    leader.expectClean();
  });
});

function yuan(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A change as the page shows it: with its sign, and none for nought. */
function signed(amount: string): string {
  const shown = shownMoney(amount);
  return /[1-9]/.test(shown) && !shown.startsWith('−') ? `+${shown}` : shown;
}

/** The cells of each row by the row's name. */
async function rowsOf(table: Locator): Promise<Map<string, string[]>> {
  await table.waitFor();
  const rows = await table
    .locator('tbody tr, tfoot tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
    );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}

const textsOf = (cells: Locator): Promise<string[]> =>
  cells.evaluateAll((found) => found.map((cell) => (cell as HTMLElement).innerText.trim()));

async function choose(select: Locator, option: string): Promise<void> {
  await select.click();
  await select.page().getByRole('option', { name: option, exact: true }).click();
}

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import { findingsOn, settled } from './page-findings';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';
import { shownMoney } from './shown';
import { box, cards, group, mode } from './workbench-parts';

describe('the workbench on the demo college', () => {
  let server: RunningServer;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    leader = await visit(browser, server);
    await signIn(leader, server, 'LEADERSHIP');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('tries a number of the regulation in a grid, by keyboard and by paste, with its reason', async () => {
    const { page } = leader;
    await page.goto('/scenarios/create?period=2026');
    await group(page, 'titles').click();
    await page.getByRole('button', { name: /^表 1 二级/ }).click();
    const cell = page.getByRole('gridcell').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2.5');
    await page.keyboard.press('Escape');
    await expect.poll(() => cell.innerText()).toBe('2.4');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2.5');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell.innerText()).toContain('2.5');
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '2.6\t1.2');
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
      document.activeElement?.dispatchEvent(paste);
    });
    await page.getByText('与制度的次序相反').first().waitFor();
    await page
      .getByRole('dialog')
      .getByPlaceholder(/请写明理由/)
      .fill('职代会讨论稿');
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'workbench-table-1');
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByText('偏离制度（表 1）').first().waitFor();

    await page.getByRole('textbox', { name: '情景名称' }).fill('职称系数试算');
    await page.keyboard.press('Control+s');
    await page.getByText('服务器复算一致').first().waitFor();
    await page.getByRole('heading', { level: 1, name: '职称系数试算' }).waitFor();
    await page.reload();
    await page.getByText('已改 3 项').first().waitFor();
    await group(page, 'titles').click();
    await expect
      .poll(() => page.getByRole('textbox', { name: /正高：偏离制度的理由/ }).inputValue())
      .toBe('职代会讨论稿');
  });

  it('gives after fifty keyboard steps the figures of the server, to the fen', async () => {
    const { page } = leader;
    await page.goto('/scenarios/create?period=2026');
    await mode(page, '定基数').click();
    const slider = page.getByRole('slider', { name: /^K1/ });
    await slider.focus();
    await page.evaluate(() => {
      const region = document.querySelector('[aria-live="polite"]');
      const seen = { changes: 0 };
      Object.assign(globalThis, { seen });
      if (region) {
        new MutationObserver(() => (seen.changes += 1)).observe(region, {
          characterData: true,
          childList: true,
          subtree: true,
        });
      }
    });
    for (let step = 0; step < 50; step += 1) await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(800);
    const changes = await page.evaluate(
      () => (globalThis as unknown as { seen: { changes: number } }).seen.changes,
    );
    expect(changes).toBeLessThanOrEqual(5);
    const draft = await page.evaluate(() => {
      const key = Object.keys(sessionStorage).find((one) => one.startsWith('hebo.workbench.new '));
      return {
        base: key?.replace('hebo.workbench.new ', '') ?? '',
        ...JSON.parse(sessionStorage.getItem(key ?? '') ?? '{}'),
      };
    });
    const { base, lockMode, overrides } = draft;
    const { data } = await askGraphQL<{
      scenarioPreview: {
        outcome: { allocations: { department: { name: string }; amount: string }[] };
      };
    }>(
      leader,
      `query ($input: ScenarioPreviewInput!) { scenarioPreview(input: $input) {
        outcome { allocations { department { name } amount } } } }`,
      { input: { base, lockMode, overrides } },
    );
    const table = page.getByRole('table').filter({ hasText: '信息工程学院' }).first();
    for (const { department, amount } of data.scenarioPreview.outcome.allocations) {
      const row = table.getByRole('row').filter({ hasText: department.name }).first();
      await expect.poll(() => row.innerText()).toContain(shownMoney(amount));
    }
  });

  it('shares what is not saved by its address, and gives the same figures elsewhere', async () => {
    const { page } = leader;
    const before = await cards(page);
    await page.getByRole('button', { name: '分享' }).click();
    const address = await page.getByRole('textbox', { name: '地址' }).inputValue();
    expect(new URL(address).searchParams.get('d')).toMatch(/^[\w-]+$/);
    await expect
      .poll(() => page.getByRole('textbox', { name: '文字摘要' }).inputValue())
      .toContain('锁定方式: 定基数');
    await page.keyboard.press('Escape');
    const other = await visit(browser, server);
    await signIn(other, server, 'PERSONNEL');
    await other.page.goto(address.replace(server.origin, ''));
    await other.page.getByText('已按分享的地址打开').waitFor();
    await expect.poll(() => cards(other.page)).toEqual(before);
    await other.page.goto(`${address.replace(server.origin, '').split('&d=')[0]}&d=xx`);
    await other.page.getByText('分享的地址不完整').waitFor();
    await other.context.close();
  });

  it('shows both differences when two save at once, and loses nothing', async () => {
    const { page } = leader;
    await page.goto('/scenarios?period=2026');
    await page.getByRole('link', { name: '职称系数试算', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '职称系数试算' }).waitFor();
    const other = await visit(browser, server);
    await signIn(other, server, 'LEADERSHIP');
    await other.page.goto(new URL(page.url()).pathname);
    await box(other.page, /一般业绩总量/).fill('29000000');
    await other.page.keyboard.press('Control+s');
    await other.page.getByText('服务器复算一致').first().waitFor();

    await box(page, /一般业绩总量/).fill('31000000');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: '此情景已被他人修改' });
    await dialog.waitFor();
    await expect.poll(() => dialog.innerText()).toContain('31,000,000');
    await expect.poll(() => dialog.innerText()).toContain('29,000,000');
    await look(page, 'workbench-conflict');
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: '另存分支' }).click();
    await page.getByRole('heading', { level: 1, name: '职称系数试算 · 分支' }).waitFor();
    await expect.poll(() => box(page, /一般业绩总量/).inputValue()).toBe('31,000,000');
    await other.context.close();
  });

  it.each(['zh', 'en'] as const)(
    'is accessible and whole in %s, with every group open',
    async (locale) => {
      const visitor = await visit(browser, server, { locale });
      await signIn(visitor, server, 'LEADERSHIP');
      const { page } = visitor;
      await page.goto('/scenarios/create?period=2026');
      await settled(page);
      const folded = page.locator('[data-group][aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await findingsOn(page, locale)).toEqual([]);
      await look(page, `workbench-${locale}`);
      visitor.expectClean();
      await visitor.context.close();
    },
  );
});

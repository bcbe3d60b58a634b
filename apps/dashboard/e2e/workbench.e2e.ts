import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import { settled } from './page-findings';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';
import { SMALL_SCHOOL } from './small-school';
import { box, cards, group, mode, panelText } from './workbench-parts';

/** The page's base holds the small school; everything else is the server's own. */
async function holdSmallSchool(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"operationName":"WorkbenchScenario"'))
      return route.continue();
    const response = await route.fetch();
    const json = await response.json();
    json.data.scenario.previewInputs.facts = JSON.stringify(SMALL_SCHOOL);
    json.data.scenario.previewInputs.decision = JSON.stringify({
      lockMode: 'POOL',
      teachingPool: '6000000',
    });
    return route.fulfill({ response, json });
  });
}

describe('the workbench on the small school', () => {
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

  it('shows the four check figures as printed, in every lock mode', async () => {
    const { page } = leader;
    await holdSmallSchool(page);
    await page.goto('/scenarios/create?period=2026');
    await box(page, /W 教学津贴总量/).waitFor();
    await expect.poll(() => panelText(page)).toContain('= 10,961.4267');
    await expect.poll(() => panelText(page)).toContain('= 531.3496');
    expect((await cards(page))[0]).toContain('600.00');

    await group(page, 'readings').click();
    await page
      .getByRole('combobox', { name: '口径 D2', exact: true })
      .selectOption('beforeAssessment');
    await expect.poll(() => panelText(page)).toContain('= 11,342.1550');
    await expect.poll(() => panelText(page)).toContain('= 549.8534');
    await page.getByText('−208,672.51').first().waitFor();
    await page.getByRole('button', { name: '全部还原' }).click();

    await mode(page, '定基数').click();
    await box(page, /^K1/).fill('11000');
    await box(page, /^K2/).fill('530');
    await expect.poll(() => panelText(page)).toContain('= 8,988,691.01');
    await expect.poll(() => panelText(page)).toContain('= 0.5015');
    await expect.poll(() => panelText(page)).toContain('= 6,002,937.00');
    await page.getByRole('button', { name: '全部还原' }).click();

    await mode(page, '定 K1 求 K2').click();
    await box(page, /^K1/).fill('11000');
    await expect.poll(() => panelText(page)).toContain('= 529.4798');
    await expect.poll(() => panelText(page)).toContain('= 0.5018');
    await expect.poll(() => panelText(page)).toContain('上限 21,922.8535');
    const slider = page.getByRole('slider', { name: /^K1/ });
    await expect.poll(() => slider.getAttribute('max')).toBe('2192');
    await look(page, 'workbench-staff-rate');
  });

  it('has no solution beyond the limit, keeps the last valid figures, and says what to do', async () => {
    const { page } = leader;
    const before = await cards(page);
    await box(page, /^K1/).fill('21,923');
    await page.getByText('上一个有效结果').first().waitFor();
    await page
      .getByText(/无解：该基数已超出总量，至多 21922.853/)
      .first()
      .waitFor();
    await expect.poll(() => box(page, /^K1/).getAttribute('aria-invalid')).toBe('true');
    expect(await cards(page)).toEqual(before);
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'workbench-no-solution');
    await page.getByRole('button', { name: '全部还原' }).click();
    await page.getByText('上一个有效结果').waitFor({ state: 'detached' });
  });

  it('takes every bad input calmly: below zero, nothing, words, everybody failed', async () => {
    const { page } = leader;
    await mode(page, '定基数').click();
    await box(page, /^K2/).fill('-5');
    await page.getByText('不能小于 0').first().waitFor();
    await page.getByRole('button', { name: '全部还原' }).click();
    for (const [typed, words] of [
      ['0', '应大于 0'],
      ['很多', '不是数字'],
      ['', '请填写此项'],
    ] as const) {
      await box(page, /W 教学津贴总量/).fill(typed);
      await page.getByText(words).first().waitFor();
      expect((await cards(page))[0]).toContain('600.00');
    }
    await box(page, /W 教学津贴总量/).fill('0.68万');
    await expect.poll(async () => (await cards(page))[0]).toContain('0.68');
    await page.getByRole('button', { name: '全部还原' }).click();

    await group(page, 'assumptions').click();
    for (const code of ['A', 'B', 'C', 'G']) {
      await page.getByRole('combobox', { name: '选择单位' }).selectOption(code);
      await page.getByRole('checkbox', { name: '考核合格' }).uncheck();
    }
    await expect.poll(async () => (await cards(page))[0]).toContain('600.00');
    await page.getByText('上一个有效结果').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '全部还原' }).click();
  });

  it('changes no figure when modes are switched back and forth', async () => {
    const { page } = leader;
    await settled(page);
    const before = await cards(page);
    for (const name of ['定基数', '定 K2 求 K1', '定 K1 求 K2', '定总量']) {
      await mode(page, name).click();
      await expect.poll(() => cards(page)).toEqual(before);
    }
    await page.getByText('已改 0 项').first().waitFor();
  });

  it('undoes a held key in one step, and walks the groups by their keys', async () => {
    const { page } = leader;
    const slider = page.getByRole('slider', { name: /^W/ });
    await slider.focus();
    await page.keyboard.down('ArrowRight');
    await page.keyboard.down('ArrowRight');
    await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('6,030,000 元');
    await page.keyboard.press('PageUp');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('6,130,000 元');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('6,000,000 元');
    await page.keyboard.press('Control+y');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('6,030,000 元');
    await page.keyboard.press(']');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-group')))
      .toBe('rates');
    await page.keyboard.press('[');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-group')))
      .toBe('pool');
    await page.getByRole('button', { name: '全部还原' }).click();
  });

  it('rounds the rates for publication and shows what that leaves', async () => {
    const { page } = leader;
    await page.getByRole('combobox', { name: '公布取整' }).selectOption('toYuan');
    await expect.poll(() => panelText(page)).toContain('= 10,961.0000');
    await expect.poll(() => panelText(page)).toMatch(/尾差 −?[\d,]+\.\d\d 元/);
    await page.getByRole('button', { name: '全部还原' }).click();
    await page.unroute('**/graphql');
  });
});

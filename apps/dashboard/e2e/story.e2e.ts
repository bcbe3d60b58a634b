import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, seriousFindings, signIn, visit } from './browser';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

const TABS = [
  'departments',
  'bridge',
  'counterparty',
  'impact',
  'compare',
  'sensitivity',
  'goal',
  'cliffs',
  'cash',
  'years',
  'readings',
  'differences',
  'reproduce',
];

/** Five minutes of a leader who has never seen the system: from a pool to the scenario handed in. */
describe('the five-minute story', () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is told by pointer in Chinese', async () => {
    const leader = await visit(browser, server);
    await signIn(leader, server, 'LEADERSHIP');
    const { page } = leader;
    const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
    const panel = page.getByRole('tabpanel');

    // Set a pool and move the share, so that in the closed pool some gain and some pay.
    await page.goto('/scenarios?period=2026');
    await page.getByRole('link', { name: '新建情景' }).first().click();
    await page.getByRole('textbox', { name: /一般业绩总量/ }).fill('29000000');
    const share = page.getByRole('textbox', { name: 's 人员部分比例', exact: true });
    await share.fill('0.6');
    await page.getByRole('textbox', { name: /人员部分比例：偏离制度的理由/ }).fill('向教师倾斜');
    await page
      .getByText(/核拨 [\d,.]+ 万元（较基准 \+/)
      .first()
      .waitFor();

    // See who gains, and who pays.
    await tab('增减');
    await panel.getByRole('row').filter({ hasText: '信息工程学院' }).first().waitFor();
    await tab('谁来承担');
    await panel.getByRole('row').filter({ hasText: '增拨' }).first().waitFor();

    // Understand why, down to the article.
    await tab('桥图');
    await panel.getByRole('figure').first().waitFor();
    await tab('单位表');
    await panel
      .getByRole('button', { name: /信息工程学院 .*Z/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('代入数值').waitFor();
    await drawer
      .getByRole('link', { name: /第14条/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });

    // Compare two variants.
    await page.getByRole('button', { name: '固定当前（P）' }).click();
    await share.fill('0.55');
    await page.getByRole('button', { name: '固定当前（P）' }).click();
    await tab('对比');
    await panel.getByRole('heading', { name: '各单位 Z 值' }).waitFor();

    // Find the value that meets a target.
    await tab('目标求解');
    await raiseTarget(panel.getByRole('textbox', { name: '目标值' }));
    await panel.getByRole('button', { name: '求解' }).click();
    await panel.getByText('可以达到').waitFor();
    await panel.getByRole('button', { name: '应用' }).click();
    await panel.getByText(/已应用/).waitFor();
    await look(page, 'story-goal');

    // Hand in.
    await page.getByRole('textbox', { name: '情景名称' }).fill('五分钟方案');
    await page.getByRole('button', { name: '保存为新情景' }).click();
    await page.getByRole('button', { name: '提交审批' }).click();
    const dialog = page.getByRole('dialog', { name: /提交“五分钟方案”/ });
    await dialog.getByText('浏览器复算与服务器一致').waitFor();
    await dialog.getByRole('button', { name: '提交审批' }).click();
    await page.getByText('提交人不能审批自己的情景').waitFor();
    const { pathname } = new URL(page.url());

    const findings: string[] = [];
    for (const key of TABS) {
      await page.goto(`${pathname}?period=2026&tab=${key}`);
      await panel.waitFor();
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      findings.push(...(await seriousFindings(page)).map((one) => `${key}: ${one}`));
    }
    expect(findings).toEqual([]);
    leader.expectClean();
    await leader.context.close();
  });

  it('is told by keyboard alone in English', async () => {
    const leader = await visit(browser, server, { locale: 'en' });
    await signIn(leader, server, 'LEADERSHIP');
    const { page } = leader;
    const keys = page.keyboard;
    const panel = page.getByRole('tabpanel');
    const tabPanel = async (name: string) => {
      await keys.press('b');
      const wanted = page.getByRole('tab', { name, exact: true });
      for (let step = 0; step < TABS.length && !(await hasFocus(wanted)); step += 1) {
        await keys.press('ArrowRight');
      }
      await keys.press('Enter');
    };

    await page.goto('/scenarios?period=2026');
    await tabTo(page, page.getByRole('link', { name: 'New scenario' }).first());
    await keys.press('Enter');
    await type(page, page.getByRole('textbox', { name: /General pool/ }), '29000000');
    await type(page, page.getByRole('textbox', { name: 's Staff share', exact: true }), '0.6');
    await type(page, page.getByRole('textbox', { name: /Staff share: / }), 'more for teachers');
    await page.getByRole('tab', { name: 'Bridge', exact: true }).waitFor();
    await keys.press('Tab');

    await tabPanel('Winners and losers');
    await panel.getByRole('row').filter({ hasText: '信息工程学院' }).first().waitFor();
    await tabPanel('Who pays');
    await panel.getByRole('table').first().waitFor();
    await keys.press('b');
    await keys.press('Enter');
    await panel.getByRole('figure').first().waitFor();
    await tabPanel('Departments');
    await tabTo(page, panel.getByRole('button', { name: /^Open|Z/ }).first());
    await keys.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer
      .getByRole('link', { name: /(Art\.|Article) 14/ })
      .first()
      .waitFor();
    await keys.press('Escape');
    await drawer.waitFor({ state: 'hidden' });

    await keys.press('p');
    await page.getByRole('button', { name: 'Unpin A', exact: true }).waitFor();
    await tabPanel('Comparison');
    await panel.getByRole('table').first().waitFor();

    await keys.press('g');
    await keys.press('Enter');
    const target = panel.getByRole('textbox', { name: 'Target' });
    await target.waitFor();
    const now = await target.inputValue();
    await type(page, target, raised(now));
    await keys.press('Enter');
    await panel.getByText('It can be reached').waitFor();
    await tabTo(page, panel.getByRole('button', { name: 'Apply' }));
    await keys.press('Enter');
    await panel.getByText(/^Applied/).waitFor();

    await keys.press('Control+s');
    await page.getByRole('button', { name: 'Submit', exact: true }).waitFor();
    await keys.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: /^Submit/ });
    await dialog.getByText('Browser and server agree').waitFor();
    await tabTo(page, dialog.getByRole('button', { name: 'Submit', exact: true }));
    await keys.press('Enter');
    await page.getByText(/Nobody approves what they have submitted/).waitFor();
    leader.expectClean();
    await leader.context.close();
  });
});

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until it is there, as somebody without a pointer does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 300; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by Tab');
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** A thousand yuan more than it is now. */
function raised(now: string): string {
  const [whole = '0', fraction] = now.split('.');
  return [String(BigInt(whole) + 1000n), fraction].filter(Boolean).join('.');
}

async function raiseTarget(target: Locator): Promise<void> {
  await target.fill(raised(await target.inputValue()));
}

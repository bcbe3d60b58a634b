import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import { look } from './pictures';
import { settled } from './page-findings';
import { startServer, type RunningServer } from './server';

const QUESTION = '三月事假登记多了一天，请核对。';
const LABEL = /2025-03/;

/** From a figure of the own pay to the correction that follows, in the browser of each who takes part. */
describe('an objection', () => {
  let server: RunningServer;
  let browser: Browser;
  let employee: Visitor;
  let secretary: Visitor;
  let personnel: Visitor;
  let own: string;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    [employee, secretary, personnel] = (await Promise.all(
      ['EMPLOYEE', 'DEPARTMENT_SECRETARY', 'PERSONNEL'].map(enter),
    )) as [Visitor, Visitor, Visitor];
    const { data } = await askGraphQL<{ viewer: { employeeNumber: string } }>(
      employee,
      '{ viewer { employeeNumber } }',
    );
    own = data.viewer.employeeNumber;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function enter(role: string): Promise<Visitor> {
    const visitor = await visit(browser, server);
    await signIn(visitor, server, role);
    return visitor;
  }

  it('is raised from a figure of the own year, by keyboard', async () => {
    const { page } = employee;
    await page.goto(`/employees/${own}/year?period=2025`);
    const figure = page.getByRole('button', { name: /^2025-03 .*当月实发/ });
    await figure.focus();
    await page.keyboard.press('Enter');
    const ask = page.getByRole('button', { name: '提问' });
    await ask.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '就此数提问' });
    const question = dialog.getByRole('textbox', { name: /^疑问/ });
    await question.focus();
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('。');
    await expect.poll(() => question.inputValue()).toBe(QUESTION);
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'objection-ask');
    await dialog.getByRole('button', { name: '提交' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('已提交，可在“异议”中查看答复。').waitFor();
  });

  it('is at once in the lists that may see it and in no other', async () => {
    for (const { page } of [personnel, secretary, employee]) {
      await page.goto('/objections');
      await page.getByRole('link', { name: LABEL }).waitFor();
      await look(page, `objections-${page === personnel.page ? 'personnel' : 'others'}`);
      expect(await seriousFindings(page)).toEqual([]);
    }
    await secretary.page.getByText('仅本人、人事处和审计可见').first().waitFor();
    for (const role of ['LEADERSHIP', 'FINANCE']) {
      const { page, context } = await enter(role);
      await page.goto('/objections');
      await page.getByRole('heading', { name: '无权访问' }).waitFor();
      expect(await page.getByRole('link', { name: LABEL }).count()).toBe(0);
      await context.close();
    }
  });

  it('is answered, accepted, and linked to the correction that follows', async () => {
    const { page } = personnel;
    await page.goto('/objections');
    await page.getByRole('link', { name: LABEL }).click();
    await page.getByText(QUESTION).waitFor();
    await take('答复', '发送', '正在核对考勤。');
    await page.getByText('正在核对考勤。').waitFor();
    await take('认定成立', '认定成立', '考勤有误，予以更正。');
    await page.getByText('尚未关联更正。').waitFor();
    await look(page, 'objection-accepted');
    await page.getByRole('link', { name: '去更正档案' }).click();
    await page.getByText('正在按成立的异议更正').waitFor();
    await correct();
    await page.getByRole('link', { name: '返回异议' }).click();
    await page.getByRole('button', { name: '关联更正' }).click();
    const dialog = page.getByRole('dialog', { name: '关联更正' });
    await dialog.getByRole('button', { name: '关联更正' }).click();
    await page.getByText(/更正后的变动/).waitFor();
    await page.getByRole('link', { name: /事件 突出业绩奖励 2025-03/ }).waitFor();
    await look(page, 'objection-linked');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('tells whoever raised it what was found', async () => {
    const { page } = employee;
    await page.goto('/objections');
    await page.getByRole('link', { name: LABEL }).click();
    await page.getByText('考勤有误，予以更正。').waitFor();
    expect(await page.getByRole('button', { name: '撤回' }).count()).toBe(0);
  });

  it('is a number and nothing else on a leader’s first page', async () => {
    const leader = await enter('LEADERSHIP');
    await leader.page.getByText('逾期未答 1 件').waitFor();
    await leader.context.close();
  });

  it.each([
    ['en', { width: 1280, height: 900 }],
    ['en', { width: 360, height: 740 }],
    ['zh', { width: 360, height: 740 }],
  ] as const)('has pages in %s at %o', async (locale, viewport) => {
    const visitor = await visit(browser, server, { locale, viewport });
    await signIn(visitor, server, 'PERSONNEL');
    const { page } = visitor;
    await page.goto('/objections');
    await settled(page);
    await look(page, `objections-${locale}-${viewport.width}`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: LABEL }).click();
    await page.getByText(QUESTION).waitFor();
    await look(page, `objection-${locale}-${viewport.width}`);
    expect(await seriousFindings(page)).toEqual([]);
    await visitor.context.close();
  });

  it('leaves clean consoles', () => {
    for (const visitor of [employee, secretary, personnel]) visitor.expectClean();
  });

  /** One step in its dialog. */
  async function take(step: string, send: string, text: string): Promise<void> {
    const { page } = personnel;
    await page.getByRole('button', { name: step, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(text);
    await dialog.getByRole('button', { name: send, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async function correct(): Promise<void> {
    const { data } = await askGraphQL<{ employeeEventSet: { userErrors: { message: string }[] } }>(
      personnel,
      `mutation ($input: EmployeeEventSetInput!) {
        employeeEventSet(input: $input) { userErrors { message } } }`,
      {
        input: {
          employeeNumber: own,
          type: 'AWARD',
          from: '2025-03',
          amount: '100.00',
          reason: '异议成立',
          idempotencyKey: 'correction of an objection',
        },
      },
    );
    expect(data.employeeEventSet.userErrors).toEqual([]);
  }
});

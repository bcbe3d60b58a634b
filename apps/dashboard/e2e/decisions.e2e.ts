import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import {
  APPROVE,
  changeEstablishment,
  createScenario,
  frozenText,
  recordResolutions,
  signInAs,
} from './decision-story';
import { findingsOn, settled, VIEWS } from './page-findings';
import { look, picture } from './pictures';
import { printed } from './printed';
import { startServer, type RunningServer } from './server';
import { shownMoney } from './shown';

/** From a draft of one leader to the published number: four eyes, resolutions, receipt. */
describe('a decision', () => {
  let server: RunningServer;
  let browser: Browser;
  let first: Visitor;
  let second: Visitor;
  let id: string;
  let frozen: string;
  const address = () => `/scenarios/${encodeURIComponent(id)}`;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    first = await visit(browser, server);
    second = await visit(browser, server);
    await signInAs(first, server, 'LEADERSHIP', 0);
    await signInAs(second, server, 'LEADERSHIP', 1);
    id = await createScenario(first, '方案甲', '29000000');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is handed in by its owner with the checklist and the browser’s own hash', async () => {
    const { page } = first;
    await page.goto(address());
    await page.getByRole('button', { name: '提交审批' }).click();
    const dialog = page.getByRole('dialog', { name: /提交“方案甲”/ });
    await dialog.getByText(/将影响 \d+ 个单位/).waitFor();
    await dialog.getByText('浏览器复算与服务器一致').waitFor();
    await dialog.getByText(/口径.*尚缺/).waitFor();
    const confirm = dialog.getByRole('button', { name: '提交审批' });
    await expect.poll(() => confirm.isDisabled()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'decision-submit');
    await dialog.getByRole('checkbox', { name: /采用推荐选项/ }).check();
    await confirm.click();
    await page.getByText('提交人不能审批自己的情景').waitFor();
  });

  it('is not approved by whoever handed it in', async () => {
    const { page } = first;
    expect(await page.getByRole('button', { name: '通过', exact: true }).count()).toBe(0);
    const { data } = await askGraphQL<{
      scenario: { version: number; outcome: { receipt: { summaryHash: string } } };
    }>(
      first,
      'query ($id: ID!) { scenario(id: $id) { version outcome { receipt { summaryHash } } } }',
      {
        id,
      },
    );
    const refused = await askGraphQL<{ scenarioApprove: { userErrors: { code: string }[] } }>(
      first,
      APPROVE,
      {
        input: {
          id,
          expectedVersion: data.scenario.version,
          checkedSummaryHash: data.scenario.outcome.receipt.summaryHash,
          documentNumber: '纪要一',
          resolutions: [],
        },
      },
    );
    expect(refused.data.scenarioApprove.userErrors.map(({ code }) => code)).toEqual(['FOUR_EYES']);
  });

  it('is found by the second leader on the home page and approved with its consequence', async () => {
    const { page } = second;
    await page.goto('/?period=2026');
    await page.getByRole('link', { name: /待审批：方案甲/ }).click();
    await page.getByRole('button', { name: '通过', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /通过“方案甲”/ });
    await dialog.getByText('浏览器复算与服务器一致').waitFor();
    await dialog.getByText(/将影响 \d+ 个单位、[\d,.]+ 万元/).waitFor();
    await dialog.getByRole('button', { name: '通过', exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    const number = dialog.getByRole('textbox', { name: /会议纪要或文号/ });
    await expect.poll(() => number.getAttribute('aria-invalid')).toBe('true');
    await number.fill('领纪〔2026〕9号');
    await recordResolutions(page, dialog);
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'decision-approve');
    await dialog.getByRole('button', { name: '通过', exact: true }).click();
    await page.getByRole('button', { name: '冻结' }).waitFor();
  });

  it('is frozen with a receipt that browser and server confirm', async () => {
    const { page } = second;
    await page.getByRole('button', { name: '冻结' }).click();
    const dialog = page.getByRole('dialog', { name: /冻结“方案甲”/ });
    await dialog.getByText('浏览器复算与服务器一致').waitFor();
    await dialog.getByText('所需决议齐全。').waitFor();
    await dialog.getByRole('button', { name: '冻结' }).click();
    await page.getByText(/数据快照 .* 已冻结 · 领纪〔2026〕9号/).waitFor();
    await receiptPasses();
    frozen = await frozenText(second, id);
  });

  it('does not move when the personnel office changes an establishment', async () => {
    const personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
    const { before, after } = await changeEstablishment(personnel, 'C05', '2026');
    expect(after).not.toBe(before);
    await personnel.context.close();
    await expect.poll(() => frozenText(second, id)).toBe(frozen);
    await second.page.goto(address());
    await receiptPasses();
  });

  it('is published on the page of the year, and only then read by a secretary', async () => {
    const secretary = await visit(browser, server);
    await signIn(secretary, server, 'DEPARTMENT_SECRETARY');
    const asked = '{ allocations(period: "2026") { amount } }';
    const amounts = async () =>
      (await askGraphQL<{ allocations: { amount: string }[] | null }>(secretary, asked)).data
        ?.allocations ?? null;
    const hidden = await amounts();
    const { page } = second;
    await page.goto('/years/2026');
    await page.getByRole('button', { name: '公布', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /公布 2026/ });
    await dialog.getByText(/将影响/).waitFor();
    await dialog.getByRole('button', { name: '公布', exact: true }).click();
    await page.getByText('已公布', { exact: true }).first().waitFor();
    await picture(page, 'year');
    const seen = await amounts();
    expect(hidden ?? []).not.toEqual(seen);
    expect(seen?.length).toBe(1);
    const shown = shownMoney(seen?.[0]?.amount ?? '');
    await page.getByRole('cell', { name: shown }).first().waitFor();
    await secretary.context.close();
  });

  it('is printed on A4 landscape with its totals, its receipt and no button', async () => {
    const { page } = second;
    await page.goto(`${address()}/print`);
    await page.getByRole('heading', { name: /2026 年度核拨方案：方案甲/ }).waitFor();
    await page.getByText('制表人：').waitFor();
    await page.getByRole('heading', { name: /变动最大单位/ }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    const { data } = await askGraphQL<{ scenario: { outcome: { allocated: string } } }>(
      second,
      'query ($id: ID!) { scenario(id: $id) { outcome { allocated } } }',
      { id },
    );
    const paper = await printed(page);
    expect(paper.isLandscapeA4).toBe(true);
    expect(paper.pages).toBeGreaterThan(1);
    expect(paper.text).toContain(shownMoney(data.scenario.outcome.allocated));
    expect(paper.text).toContain('领纪〔2026〕9号');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it.each(VIEWS)('has pages without findings in $locale at $viewport.width px', async (view) => {
    const { locale, viewport } = view;
    const visitor = await visit(browser, server, view);
    await signInAs(visitor, server, 'LEADERSHIP', 1);
    const findings: string[] = [];
    for (const path of ['/years/2026', '/years/2025', '/coefficients?amendments=open', address()]) {
      await visitor.page.goto(path);
      await settled(visitor.page);
      const name = path.slice(0, 40).replaceAll('/', '-');
      await look(visitor.page, `decision-${locale}-${viewport.width}${name}`);
      const found = await findingsOn(visitor.page, locale);
      findings.push(...found.map((finding) => `${path}: ${finding}`));
    }
    expect(findings).toEqual([]);
    visitor.expectClean();
    await visitor.context.close();
  });

  it('left a clean console', () => {
    first.expectClean();
    second.expectClean();
  });

  async function receiptPasses(): Promise<void> {
    const { page } = second;
    await page.getByRole('button', { name: '校验回执' }).click();
    const dialog = page.getByRole('dialog', { name: '校验回执' });
    await dialog.getByText(/校验通过/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'decision-receipt');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
});

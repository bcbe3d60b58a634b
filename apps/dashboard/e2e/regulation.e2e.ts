import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import { docxOf } from './docx';
import { look, picture } from './pictures';
import { startServer, type RunningServer } from './server';

/** The text article by article, what its readings cost, its examples run, its document loaded. */
describe('the regulation', () => {
  let server: RunningServer;
  let browser: Browser;
  let leader: Visitor;
  let personnel: Visitor;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    leader = await visit(browser, server);
    await signIn(leader, server, 'LEADERSHIP');
    personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('has every article from 1 to 34 and the annex, each clause with its mark', async () => {
    const { page } = leader;
    await page.goto('/regulation');
    const list = page.getByRole('navigation', { name: '条文目录' });
    await list.getByText('第 34 条', { exact: true }).waitFor();
    for (let number = 1; number <= 34; number += 1) {
      await expect.poll(() => list.getByText(`第 ${number} 条`, { exact: true }).count()).toBe(1);
    }
    await expect
      .poll(() => list.getByText('附件 基础性绩效工资标准', { exact: true }).count())
      .toBe(1);
    for (const mark of ['计算', '录入', '程序', '口径', '原件缺损']) {
      await expect
        .poll(() => list.getByText(mark, { exact: true }).count(), { message: mark })
        .toBeGreaterThan(0);
    }
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'regulation-articles');
  });

  it('opens the article that a citation in the drawer names', async () => {
    const { page } = leader;
    await page.goto('/departments/C02?period=2026');
    await page.getByRole('button', { name: '查看计算过程' }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^第14条/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 2, name: '第 14 条' }).waitFor();
    const address = new URL(page.url());
    expect(address.pathname).toBe('/regulation');
    expect(address.searchParams.get('article')).toBe('14');
    await page.getByText('ch3-colleges/art14-allocation').first().waitFor();
    await page.getByRole('link', { name: '口径 D2', exact: true }).waitFor();
    await look(page, 'regulation-article-14');
  });

  it('shows what the other option of D2 costs, equal to a preview with it', async () => {
    const { page } = leader;
    await page.goto('/regulation?period=2026#D2');
    const card = page.locator('#D2');
    await card.getByRole('button', { name: 'D2 各选项的金额' }).click();
    const row = card.getByRole('row').filter({ hasText: '先求基数再乘系数' }).first();
    await row.waitFor();
    await expect.poll(() => row.innerText()).toContain(shownChange(await costByPreview()));
    expect(await seriousFindings(page)).toEqual([]);
    await card.getByText('按单位').click();
    await card.getByRole('rowheader', { name: '信息工程学院' }).waitFor();
    await picture(page, 'readings');
  });

  it('keeps the amounts from those who may not weigh them', async () => {
    const employee = await visit(browser, server);
    await signIn(employee, server, 'EMPLOYEE');
    await employee.page.goto('/regulation#D2');
    await employee.page.locator('#D2').waitFor();
    expect(await employee.page.getByRole('button', { name: /各选项的金额/ }).count()).toBe(0);
    employee.expectClean();
    await employee.context.close();
  });

  it('runs a worked example, and names the figure of one that is wrong', async () => {
    const { page } = leader;
    await page.goto('/regulation?tab=examples&article=17');
    const first = page.getByRole('heading', { level: 3 }).getByRole('button').first();
    await first.click();
    await page
      .getByRole('button', { name: /^运行：/ })
      .first()
      .click();
    await page.getByText('全部相符').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'regulation-example-passed');

    await page.getByRole('button', { name: '照此改写' }).first().click();
    const own = page.getByRole('textbox', { name: '算例文本' });
    const text = await own.inputValue();
    const changed = text.replace(/^( {2}P: ")\d+/m, '$19');
    expect(changed).not.toBe(text);
    await own.fill(changed);
    await page.getByRole('button', { name: '运行自写算例' }).click();
    await page.getByText(/不符：P/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'regulation-example-failed');
  });

  it('says in words why a text is no example', async () => {
    const { page } = leader;
    await page.getByRole('textbox', { name: '算例文本' }).fill('given: [');
    await page.getByRole('button', { name: '运行自写算例' }).click();
    await page.getByRole('alert').filter({ hasText: /YAML/ }).waitFor();
    leader.expectClean();
  });

  it('loads a text and a Word file, and shows Article 17 as each has it', async () => {
    const { page } = personnel;
    await page.goto('/regulation?tab=documents');
    await upload('试用文本', 'shiyong.txt', Buffer.from(OWN_TEXT.join('\n')));
    await upload('试用文档', 'shiyong.docx', docxOf(OWN_TEXT));
    await expect.poll(() => page.getByRole('row').filter({ hasText: '试用' }).count()).toBe(2);
    expect(await seriousFindings(page)).toEqual([]);
    await page
      .getByText(/文件中没有找到：第 1 条/)
      .first()
      .waitFor();
    await look(page, 'regulation-documents');
    await page
      .getByRole('link', { name: /第十七条/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 2, name: '第 17 条' }).waitFor();
    await page.getByText('《试用文本》').waitFor();
    await page.getByText('《试用文档》').waitFor();
    await expect
      .poll(() => page.getByText('本段为测试而写，说明分配基数怎样得出。').count())
      .toBe(2);
    await look(page, 'regulation-article-17-text');
    await page.goto('/regulation?article=18');
    await page.getByText('此条也只为测试而写。').first().waitFor();
    expect(await page.getByText('说明分配基数怎样得出').count()).toBe(0);
  });

  it('refuses another kind of file before it is sent', async () => {
    const { page } = personnel;
    await page.goto('/regulation?tab=documents');
    await choose('表格', 'biaoge.pdf', Buffer.from('%PDF-1.4'));
    await page.getByText('只能载入 .txt 或 .docx 文件。').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    personnel.expectClean();
  });

  async function choose(title: string, name: string, buffer: Buffer): Promise<void> {
    const { page } = personnel;
    await page.getByRole('textbox', { name: '文件名称' }).fill(title);
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('button', { name: '载入', exact: true }).click();
  }
  async function upload(title: string, name: string, buffer: Buffer): Promise<void> {
    const { page } = personnel;
    await choose(title, name, buffer);
    await page.getByText('已载入，拆分出 3 条。').first().waitFor();
    await page.getByRole('row').filter({ hasText: title }).waitFor();
  }

  /** ΣZ under the option less ΣZ in force, from two previews of the base scenario. */
  async function costByPreview(): Promise<string> {
    const { data } = await askGraphQL<{ institutionYear: { baseScenario: BaseScenario } }>(
      leader,
      '{ institutionYear(period: "2026") { baseScenario { id lockMode } } }',
    );
    const { id, lockMode } = data.institutionYear.baseScenario;
    const allocated = async (overrides: object[]): Promise<bigint> => {
      const preview = await askGraphQL<Preview>(leader, PREVIEW, {
        input: { base: id, lockMode, overrides },
      });
      return BigInt(preview.data.scenarioPreview.outcome.allocated.replace('.', ''));
    };
    const path = 'decision.readings.D2';
    const change = (await allocated([{ path, value: 'beforeAssessment' }])) - (await allocated([]));
    const digits = (change < 0n ? -change : change).toString().padStart(3, '0');
    return `${change < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }
});

interface BaseScenario {
  readonly id: string;
  readonly lockMode: string;
}
interface Preview {
  readonly scenarioPreview: { readonly outcome: { readonly allocated: string } };
}

const PREVIEW = `query ($input: ScenarioPreviewInput!) {
  scenarioPreview(input: $input) { outcome { allocated } }
}`;

/** Our own words, in the form of the college's document. */
const OWN_TEXT = [
  '试用办法',
  '第十六条 此条为测试而写。',
  '第十七条 本段为测试而写，说明分配基数怎样得出。',
  '第十八条 此条也只为测试而写。',
];

/** The display rule of a change: grouped, two decimals, always signed. */
function shownChange(amount: string): string {
  return new Intl.NumberFormat('zh-CN', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  })
    .format(amount as unknown as number)
    .replace('-', '−');
}

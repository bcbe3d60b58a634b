import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, launch, signIn, visit, type Visitor } from './browser';
import { findingsOn, settled, VIEWS } from './page-findings';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

/** A department confirms its facts and asks for a correction; the personnel office decides. */
describe('the desk of a department', () => {
  let server: RunningServer;
  let browser: Browser;
  let secretary: Visitor;
  let head: Visitor;
  let personnel: Visitor;
  /** Somebody of the department who holds a title. */
  let person: { employeeNumber: string; name: string };

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    [secretary, head, personnel] = [
      await visit(browser, server),
      await visit(browser, server),
      await visit(browser, server),
    ];
    await signIn(secretary, server, 'DEPARTMENT_SECRETARY');
    await signIn(head, server, 'DEPARTMENT_HEAD');
    await signIn(personnel, server, 'PERSONNEL');
    const { data } = await askGraphQL<{ employees: { nodes: (typeof person)[] } }>(
      secretary,
      '{ employees(last: 1, filter: { titleClass: [INTERMEDIATE], hasOpenRequest: false }) { nodes { employeeNumber name } } }',
    );
    person = data.employees.nodes[0]!;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is the secretary’s home, and is confirmed by keyboard alone', async () => {
    const { page } = secretary;
    await page.goto('/?period=2026');
    await page.getByRole('heading', { name: '核对无误' }).waitFor();
    const confirm = page.getByRole('button', { name: '核对无误' });
    await confirm.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('备注').fill('已逐人核对');
    await page.keyboard.press('Enter');
    await page.getByText('已确认').first().waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('备注：已逐人核对').waitFor();
    await expect.poll(() => confirm.isDisabled()).toBe(true);
  });

  it('is confirmed by the head on the same facts', async () => {
    const { page } = head;
    await page.goto('/desk?period=2026');
    await page.getByRole('button', { name: '确认无误' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '核对无误' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await settled(page);
    expect(await page.getByText('尚未办理').count()).toBe(0);
  });

  it('asks for a correction on a person’s record, which writes nothing yet', async () => {
    const { page } = secretary;
    await page.goto(`/employees/${person.employeeNumber}?period=2026`);
    await page.getByRole('button', { name: '登记事实' }).click();
    const dialog = page.getByRole('dialog').first();
    await choose(secretary, '事实', '学历（位）');
    await choose(secretary, '内容', '博士');
    await dialog.getByLabel('起始月份').fill('2026-10');
    await dialog.getByLabel('原因').fill('取得学位');
    await dialog.getByRole('button', { name: '核对并保存' }).click();
    await page.getByText('采纳后写入。').waitFor();
    await page.getByRole('button', { name: '确认', exact: true }).click();
    await page.getByText('已提请人事处办理。').waitFor();
    await page.goto('/requests');
    const row = page.getByRole('row').filter({ hasText: person.name });
    await row.getByText('待办理').waitFor();
    await expect.poll(() => row.innerText()).toContain('博士');
  });

  it('is accepted by the personnel office; the record shows both names, the desk is stale', async () => {
    const { page } = personnel;
    await page.goto('/requests');
    await page.getByRole('checkbox', { name: `选中：${person.name}` }).check();
    await page.getByText('已选 1 项').waitFor();
    await page.getByRole('button', { name: '采纳' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('将写入 1 项更改，涉及 1 个单位、1 人。').waitFor();
    await dialog.getByRole('button', { name: '采纳' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('已采纳').first().waitFor();
    await page.goto(`/employees/${person.employeeNumber}?tab=changes`);
    const names = await namesOf();
    await page.getByText(`${names.secretary} → ${names.personnel}`).first().waitFor();
    await secretary.page.goto('/?period=2026');
    await secretary.page.getByText('确认之后事实又有变动').waitFor();
  });

  it('is rejected with a comment that the department reads', async () => {
    const asked = await askGraphQL<{ changeRequestCreate: { userErrors: unknown[] } }>(
      secretary,
      `mutation ($input: ChangeRequestCreateInput!) { changeRequestCreate(input: $input) { userErrors { message } } }`,
      {
        input: {
          event: {
            employeeNumber: person.employeeNumber,
            type: 'PERSONAL_LEAVE',
            from: '2026-10-12',
            to: '2026-10-12',
            days: '1',
            reason: '请假条',
            idempotencyKey: 'inner',
          },
          idempotencyKey: 'leave',
        },
      },
    );
    expect(asked.data.changeRequestCreate.userErrors).toEqual([]);
    const { page } = personnel;
    await page.goto('/requests');
    await page.getByRole('checkbox', { name: `选中：${person.name}` }).check();
    await page.getByRole('button', { name: '退回' }).click();
    const dialog = page.getByRole('dialog');
    const reject = dialog.getByRole('button', { name: '退回' });
    await expect.poll(() => reject.isDisabled()).toBe(true);
    await dialog.getByLabel('意见').fill('缺少审批');
    await reject.click();
    await dialog.waitFor({ state: 'hidden' });
    await secretary.page.goto('/?period=2026');
    const row = secretary.page.getByRole('row').filter({ hasText: '缺少审批' });
    await row.getByText('已退回').waitFor();
  });

  it('shows the personnel office every department, and takes a confirmation back', async () => {
    const { page } = personnel;
    await page.goto('/desk?period=2026');
    const { data } = await askGraphQL<{ viewer: { departments: { name: string }[] } }>(
      secretary,
      '{ viewer { departments { name } } }',
    );
    const name = data.viewer.departments[0]?.name ?? '';
    const stale = page.getByRole('row').filter({ hasText: '确认后又有变动' });
    const own = stale.filter({ hasText: name });
    await own.getByRole('button').click();
    await page.getByRole('button', { name: '退回重核' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('原因').fill('请重新核对学历');
    await dialog.getByRole('button', { name: '退回重核' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await secretary.page.goto('/?period=2026');
    await secretary.page.getByText('退回重核：请重新核对学历').waitFor();
  });

  it('never opens another department’s, whatever the address says', async () => {
    const { page } = secretary;
    const { data } = await askGraphQL<{
      viewer: { departments: { code: string; name: string }[] };
    }>(secretary, '{ viewer { departments { code name } } }');
    const [own] = data.viewer.departments;
    const other = own?.code === 'C05' ? 'C06' : 'C05';
    await page.goto(`/desk?department=${other}&period=2026`);
    await page.getByRole('heading', { level: 1, name: own?.name }).waitFor();
    const answer = await askGraphQL<{ departmentDesk: unknown }>(
      secretary,
      `{ departmentDesk(code: "${other}", period: "2026") { people } }`,
    );
    expect(answer.data.departmentDesk).toBeNull();
  });

  it('opens the formula of what the variance costs once the year is published', async () => {
    const { page } = secretary;
    await page.goto('/desk?period=2025');
    await page.getByRole('button', { name: '扣减额怎么算' }).click();
    await page.getByRole('dialog').getByText('超（缺）编扣减额').first().waitFor();
  });

  it.each(VIEWS)('reads well in $locale at $viewport.width', async ({ locale, viewport }) => {
    for (const [role, paths] of [
      ['DEPARTMENT_SECRETARY', ['/?period=2025', '/requests']],
      ['PERSONNEL', ['/desk?period=2026', '/requests']],
    ] as const) {
      const visitor = await visit(browser, server, { locale, viewport });
      await signIn(visitor, server, role);
      for (const path of paths) {
        await visitor.page.goto(path);
        await settled(visitor.page);
        await look(
          visitor.page,
          `desk ${role} ${path} ${locale} ${viewport.width}`.replace(/\W+/g, '-'),
        );
        expect([path, await findingsOn(visitor.page, locale)]).toEqual([path, []]);
      }
      visitor.expectClean();
      await visitor.context.close();
    }
  });

  it('leaves clean consoles', () => {
    for (const visitor of [secretary, head, personnel]) visitor.expectClean();
  });

  async function choose({ page }: Visitor, label: string, option: string): Promise<void> {
    await page.getByRole('dialog').first().getByLabel(label).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }

  async function namesOf(): Promise<{ secretary: string; personnel: string }> {
    const nameOf = async (visitor: Visitor) =>
      (await askGraphQL<{ viewer: { name: string } }>(visitor, '{ viewer { name } }')).data.viewer
        .name;
    return { secretary: await nameOf(secretary), personnel: await nameOf(personnel) };
  }
});

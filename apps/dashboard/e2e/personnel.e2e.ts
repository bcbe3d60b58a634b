import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, seriousFindings, signIn, visit, type Visitor } from './browser';
import { look } from './pictures';
import { startServer, type RunningServer } from './server';

/** A fact is corrected: refused where it cannot be, confirmed in numbers, kept beside the old one. */
describe('the personnel office', () => {
  let server: RunningServer;
  let browser: Browser;
  let personnel: Visitor;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    personnel = await visit(browser, server);
    await signIn(personnel, server, 'PERSONNEL');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is told beside the field why an establishment of zero is refused', async () => {
    const { page } = personnel;
    await page.goto('/departments/C03?period=2026');
    await page.getByRole('button', { name: '编辑事实' }).click();
    await setEstablishment('0');
    const refusal = page
      .getByRole('dialog')
      .getByText(/编制.*大于零|编制.*大于 0/)
      .first();
    await refusal.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, 'personnel-refused');
  });

  it('corrects it, sees Z change, and finds old and new value side by side', async () => {
    const { page } = personnel;
    const heading = page.getByText('1,702,670.53').first();
    await heading.waitFor();
    await page.getByRole('textbox', { name: /修改原因/ }).fill('编制办更正函');
    await setEstablishment('44');
    await page.getByText('已保存，核拨额已重算。').waitFor();
    await page.getByRole('dialog').first().waitFor({ state: 'hidden' });
    await heading.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: '变更记录' }).click();
    const row = page.getByRole('row').filter({ hasText: '岗位编制数 B' }).first();
    await row.waitFor();
    await expect.poll(() => row.innerText()).toMatch(/41[\s\S]*44[\s\S]*编制办更正函/);
    await look(page, 'personnel-changes');
    personnel.expectClean();
  });

  async function setEstablishment(value: string): Promise<void> {
    const { page } = personnel;
    await page.getByRole('textbox', { name: /岗位编制数 B/ }).fill(value);
    await page.getByRole('button', { name: '核对并保存' }).click();
    await page
      .getByRole('dialog', { name: '确认修改' })
      .getByRole('button', { name: '确认' })
      .click();
  }
});

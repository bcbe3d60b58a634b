import { chromium, type Browser, type Page } from 'playwright-core';
import { signInOf, type RunningServer } from '../e2e/own-server.ts';

/** A leader's page on the built bundle, past the sign-in. */
export async function openPage(server: RunningServer): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({
    baseURL: server.origin,
    viewport: { width: 1280, height: 900 },
  });
  page.setDefaultTimeout(60_000);
  const { accountName, password } = signInOf(server, 'LEADERSHIP');
  await page.goto('/');
  await page.getByLabel('账号').fill(accountName);
  await page.getByLabel('密码', { exact: false }).first().fill(password);
  const button = page.getByRole('button', { name: '登录' });
  await button.click();
  await button.waitFor({ state: 'hidden' });
  return { browser, page };
}

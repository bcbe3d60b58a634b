import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { signInOf, type RunningServer } from './server';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A visitor of its own cookies, whose console and network are kept to be judged at the end. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: RunningServer;
  /** Fails on any console error, any uncaught fault and any request that left our origin. */
  expectClean(): void;
}

export async function visit(
  browser: Browser,
  server: RunningServer,
  { viewport = DESK, locale = 'zh' as 'zh' | 'en' } = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport, baseURL: server.origin });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && origin !== server.origin) {
      faults.push(`request to ${request.url()}`);
    }
  });
  if (locale === 'en')
    await page.addInitScript(() => localStorage.setItem('RaStorehebo.locale', '"en"'));
  return {
    page,
    context,
    server,
    expectClean() {
      expect(faults).toEqual([]);
    },
  };
}

/** Chromium itself logs an answer of 4xx; the pages show these as what they are. */
const isExpected = (text: string): boolean => /status of (400|401|403|404|429)/.test(text);

export async function signIn(visitor: Visitor, server: RunningServer, role: string) {
  const { accountName, password } = signInOf(server, role);
  const { page } = visitor;
  await page.goto('/');
  await page.getByLabel(/账号|Account/).fill(accountName);
  await page
    .getByLabel(/密码|Password/, { exact: false })
    .first()
    .fill(password);
  await page.getByRole('button', { name: /登录|Sign in/ }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByRole('button', { name: /登录|Sign in/ }).waitFor({ state: 'hidden' });
}

export async function signOut({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: /账户/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByRole('button', { name: '登录' }).waitFor();
}

/** Nothing fades or slides any more; what turns for ever, a sign of waiting, may. */
const atRest = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState === 'finished' || effect?.getComputedTiming().endTime === Infinity,
      ),
  );

/** Serious and critical findings of axe on what is on the screen, as `rule: element` lines. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await atRest(page);
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    interface Result {
      violations: { id: string; impact: string; nodes: { target: string[] }[] }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<Result> };
    };
    const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return result.violations
      .filter((violation) => ['serious', 'critical'].includes(violation.impact))
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  }, WCAG);
}

/** How many pixels the page itself scrolls sideways; tables scroll inside their own box. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Asks as the visitor's page would, in the page's language, by the id of a trusted document. */
export async function askGraphQL<T>(
  visitor: Visitor,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data: T; errors?: { message: string; extensions: { code: string } }[] }> {
  return visitor.page.evaluate(
    async (body) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': document.documentElement.lang,
        },
        body: JSON.stringify(body),
      });
      return response.json();
    },
    { documentId: visitor.server.trust(query), variables },
  );
}

import type { BrowserContext, Page } from 'playwright-core';

/** Every key and text that the pages have left with the browser, and what else is there to leave things in. */
export interface Kept {
  readonly texts: readonly string[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
}

export async function keptBy(page: Page, context: BrowserContext): Promise<Kept> {
  const cookies = await context.cookies();
  const kept = await page.evaluate(async () => ({
    texts: [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat()),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
  }));
  return { ...kept, texts: [...kept.texts, ...cookies.map(({ value }) => value)].map(String) };
}

/** Amounts with their two decimals, as a page shows them and as they are stored. */
export async function amountsOn(page: Page): Promise<string[]> {
  const shown = (await page.locator('main').innerText()).match(/\d[\d,]*\.\d\d(?!\d)/g) ?? [];
  return [...new Set(shown.flatMap((each) => [each, each.replaceAll(',', '')]))];
}

import type { Page } from 'playwright-core';
import { DESK, PHONE, seriousFindings, sidewaysScroll } from './browser';

/** Both languages, at a desk and on a phone. */
export const VIEWS = [
  { locale: 'zh', viewport: DESK },
  { locale: 'en', viewport: DESK },
  { locale: 'zh', viewport: PHONE },
  { locale: 'en', viewport: PHONE },
] as const;

/** Words of Latin letters that stay so in a Chinese page. */
const LATIN = /[A-Za-z]{4,}/g;
const ALLOWED = [
  'Hebo',
  'PGlite',
  'PostgreSQL',
  'GraphQL',
  'GraphiQL',
  'Excel',
  'English',
  'Ctrl',
  'Enter',
  'docx',
  'YAML',
];

/** What stands on a page while it waits; a skeleton comes late, its place is named at once. */
const BUSY = [
  '[aria-busy="true"]',
  '[role="status"][aria-label="载入中"]',
  '[role="status"][aria-label="Loading"]',
  '[role="progressbar"]',
];

/** Nothing is being asked any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction((busy) => !document.querySelector(busy), BUSY.join(', '));
}

/** What is wrong on this page, in words: accessibility, width, language, untranslated keys. */
export async function findingsOn(page: Page, locale: 'zh' | 'en'): Promise<string[]> {
  const findings = await seriousFindings(page);
  const sideways = await sidewaysScroll(page);
  if (sideways > 0) findings.push(`scrolls ${sideways} px sideways`);
  const language = await page.evaluate(() => document.documentElement.lang);
  if (language !== (locale === 'zh' ? 'zh-CN' : 'en')) findings.push(`lang is ${language}`);
  const text = await page.locator('body').innerText();
  findings.push(...(text.match(/\b(common|scenario|department|home|ra)\.[a-z_.]+/g) ?? []));
  if (locale === 'zh') {
    const words = await wordsOn(page);
    findings.push(...(words.match(LATIN) ?? []).filter((word) => !ALLOWED.includes(word)));
  }
  return findings;
}

/** The text without names that no language translates: symbols, file names, keys of examples. */
async function wordsOn(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const name of document.querySelectorAll<HTMLElement>('[translate="no"]')) {
      name.style.display = 'none';
    }
  });
  return page.locator('body').innerText();
}

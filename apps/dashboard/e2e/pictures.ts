import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const DOCS = fileURLToPath(new URL('../../../docs/images/', import.meta.url));

const LOOKS = join(tmpdir(), 'hebo-pictures');

/** A page as it looked, kept in a temporary folder. */
export async function look(page: Page, name: string): Promise<void> {
  await shoot(page, LOOKS, name);
}

/** One of the README's pictures: written into docs with HEBO_PICTURES=1, otherwise only looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  await shoot(page, process.env['HEBO_PICTURES'] === '1' ? DOCS : LOOKS, name);
}

async function shoot(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

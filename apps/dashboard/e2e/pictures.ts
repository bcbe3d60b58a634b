import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const DOCS = fileURLToPath(new URL('../../../docs/images/', import.meta.url));

/** The README's pictures with HEBO_PICTURES=1; otherwise they go to a temporary folder to look at. */
const folder = process.env['HEBO_PICTURES'] === '1' ? DOCS : join(tmpdir(), 'hebo-pictures');

export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

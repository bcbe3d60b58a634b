import type { Page } from 'playwright-core';

export interface Printed {
  readonly pages: number;
  readonly isLandscapeA4: boolean;
  /** What stands on paper, as the page has it under its print style. */
  readonly text: string;
}

/** Prints as the browser would and looks into the file: its pages and their size. */
export async function printed(page: Page): Promise<Printed> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  const file = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    'latin1',
  );
  const boxes = [...file.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  const isLandscapeA4 =
    boxes.length > 0 &&
    boxes.every(
      ([, width, height]) =>
        Math.round(Number(width)) === 842 && Math.round(Number(height)) === 595,
    );
  return { pages: [...file.matchAll(/\/Type\s*\/Page\b/g)].length, isLandscapeA4, text };
}

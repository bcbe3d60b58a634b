import type { Page } from 'playwright-core';

/** Where things stand in the workbench's Chinese page. */
export const box = (page: Page, name: RegExp) => page.getByRole('textbox', { name });
export const mode = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const group = (page: Page, key: string) => page.locator(`[data-group="${key}"]`);

/** The whole panel as read: labels, notes, and what is solved. */
export const panelText = (page: Page) =>
  page.locator('[data-group]').first().locator('xpath=../../..').innerText();

/** The six cards. */
export const cards = (page: Page) =>
  page
    .getByRole('region', { name: '结果', exact: true })
    .locator('li:has(> strong)')
    .allInnerTexts();

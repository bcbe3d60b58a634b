import type { Page } from 'playwright-core';

export interface Slid {
  /** From each key to the paint with the last of its figures in milliseconds. */
  readonly toPaint: readonly number[];
  /** The browser's own timing of the keys that took longer than a frame. */
  readonly slowKeys: readonly number[];
  /** Tasks of the page over 50 ms while the slider moved. */
  readonly longTasks: readonly number[];
  readonly rows: number;
}

interface Watched {
  /** Whether the last key has been answered by a paint. */
  isPainted(): boolean;
  readonly toPaint: number[];
  readonly slowKeys: number[];
  readonly longTasks: number[];
}

declare global {
  var watched: Watched;
}

const KEYS = 50;
/** The next key comes when the last one is answered and looked at, so that no key waits for another. */
const LOOK_MS = 120;
const DRIVER = 'input[data-path="decision.staffShare"]';

/** The staff share of a new scenario on the year's base, moved by keyboard with the Z table open. */
export async function slide(page: Page): Promise<Slid> {
  await page.goto('/scenarios?period=2026');
  await page.getByRole('link', { name: '新建情景' }).first().click();
  const group = page.getByRole('group').filter({ has: page.locator(DRIVER) });
  const slider = group.last().locator('input[type=range]');
  const table = page.locator('section table').first();
  await table.locator('tbody tr').first().waitFor();
  const rows = await table.locator('tbody tr').count();
  await slider.focus();
  await page.waitForTimeout(1_000);
  await page.evaluate(watch);
  for (let key = 0; key <= KEYS; key++) {
    await page.keyboard.press(key % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction(() => globalThis.watched.isPainted(), undefined, { polling: 30 });
    await page.waitForTimeout(LOOK_MS);
  }
  const { toPaint, slowKeys, longTasks } = await page.evaluate(() => globalThis.watched);
  return { toPaint, slowKeys, longTasks, rows };
}

/**
 * Runs in the page. A key's time ends with the message after the last frame in which its figures
 * changed, when that frame has been painted; the next key closes it. The spoken sentence is left out,
 * since it waits on purpose.
 */
function watch(): void {
  const toPaint: number[] = [];
  const slowKeys: number[] = [];
  const longTasks: number[] = [];
  let [pressed, painted] = [0, 0];
  globalThis.watched = { isPainted: () => painted > pressed, toPaint, slowKeys, longTasks };
  const closeKey = (event: KeyboardEvent): void => {
    if (painted > pressed && pressed > 0) toPaint.push(painted - pressed);
    [pressed, painted] = [event.timeStamp, 0];
  };
  addEventListener('keydown', closeKey, { capture: true });
  const afterPaint = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (painted = performance.now()), { once: true });
    port1.start();
    port2.postMessage(null);
  };
  const isSpoken = ({ target }: MutationRecord): boolean =>
    (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]') !== null;
  const results = document.querySelector('section:has(table)');
  if (results === null) throw new Error('no results in the page');
  new MutationObserver((records) => {
    if (!records.every(isSpoken)) requestAnimationFrame(afterPaint);
  }).observe(results, { subtree: true, childList: true, characterData: true });
  const keep = (type: string, durations: number[]): void => {
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (type === 'longtask' || name === 'keydown') durations.push(duration);
      }
    });
    const asked: PerformanceObserverInit & { durationThreshold: number } = {
      type,
      durationThreshold: 16,
    };
    observer.observe(asked);
  };
  keep('event', slowKeys);
  keep('longtask', longTasks);
}

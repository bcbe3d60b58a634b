import type { OwnReceipt, Recomputed } from './compute-receipt';
import type { ReceiptCheckView, ReceiptView } from './documents';

const LINES = ['engineVersion', 'edition', 'inputHash', 'summaryHash', 'resultHash'] as const;
type LineName = (typeof LINES)[number];

/** One line of a receipt: as frozen, as the server and as this browser compute it today. */
export interface CheckedLine {
  readonly name: LineName;
  readonly stored: string | null;
  readonly server: string | null;
  /** Null where the browser cannot know it: results of persons never come here. */
  readonly browser: string | null;
  readonly isEqual: boolean;
}

/** What the two computations say of each line; the version may differ as long as the hashes agree. */
export function checkedLines(check: ReceiptCheckView, own: OwnReceipt | null): CheckedLine[] {
  const { receipt, computed } = check;
  return LINES.map((name) => {
    const stored = receipt[name] ?? null;
    const server = computed?.[name] ?? null;
    const browser = own === null || name === 'resultHash' ? null : own[name];
    const known = [server, browser].filter((value) => value !== null);
    const isEqual = name === 'engineVersion' || known.every((value) => value === stored);
    return { name, stored, server, browser, isEqual };
  });
}

export type Verdict = 'valid' | 'server_differs' | 'browser_differs' | 'browser_failed';

export function verdictOf(check: ReceiptCheckView, recomputed: Recomputed): Verdict {
  if (!check.isValid) return 'server_differs';
  if (!recomputed.ok) return 'browser_failed';
  return isSame(check.receipt, recomputed.receipt) ? 'valid' : 'browser_differs';
}

/** Whether a browser's receipt stands for the same inputs and the same figures. */
export function isSame(receipt: ReceiptView, own: OwnReceipt): boolean {
  return receipt.inputHash === own.inputHash && receipt.summaryHash === own.summaryHash;
}

import type { Plain } from '@hebo/domain';
import type { Receipt, ReceiptDifference } from './receipt.type.js';

/** Nobody reads more lines than these to see that two results differ. */
const MOST_LINES = 100;

const FIELDS = ['edition', 'inputHash', 'summaryHash', 'resultHash'] as const;

/** Another engine may give the same figures, so its version alone is no difference. */
export function differingFields(stored: Receipt, computed: Receipt): ReceiptDifference[] {
  return FIELDS.filter((field) => stored[field] !== computed[field]).map((path) => ({
    path,
    stored: stored[path],
    computed: computed[path],
  }));
}

const depth = (path: string): number => path.split('.').length;

/** Two canonical texts line by line, a line being one figure under its path; the totals come first. */
export function differingLines(stored: string, computed: string): ReceiptDifference[] {
  if (stored === computed) return [];
  const before = linesOf(stored);
  const after = linesOf(computed);
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .toSorted((a, b) => depth(a) - depth(b))
    .slice(0, MOST_LINES)
    .map((path) => ({
      path,
      stored: before.get(path) ?? null,
      computed: after.get(path) ?? null,
    }));
}

function linesOf(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  walk('', JSON.parse(text) as Plain, lines);
  return lines;
}

function walk(path: string, value: Plain | undefined, lines: Map<string, string>): void {
  if (value === null || typeof value !== 'object') {
    lines.set(path, String(value));
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    walk(path === '' ? key : `${path}.${key}`, part as Plain, lines);
  }
}

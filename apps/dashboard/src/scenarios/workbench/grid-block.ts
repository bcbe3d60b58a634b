import type { CoefficientTable } from '@hebo/domain';
import { parseAmountText } from './amount-text';
import type { Cell } from './cells-along';

/** A block as a spreadsheet puts it on the clipboard: lines of cells between tabs. */
export function parseBlock(text: string): readonly (readonly (string | null)[])[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.map((line) => line.split('\t').map(parseAmountText));
}

/**
 * Where a pasted block falls: by path of the scenario. Empty cells leave what is there, blanks of the
 * print stay blank, and what hangs over the table's edge is dropped.
 */
export function placed(
  { rows }: CoefficientTable,
  at: Cell,
  block: readonly (readonly (string | null)[])[],
): Readonly<Record<string, string>> {
  const entries = block.flatMap((line, down) =>
    line.flatMap((value, right) => {
      const cell = rows[at.row + down]?.cells[at.column + right];
      if (!cell || cell.value === null || value === null) return [];
      return [[`regulation.${cell.key}`, value] as const];
    }),
  );
  return Object.fromEntries(entries);
}

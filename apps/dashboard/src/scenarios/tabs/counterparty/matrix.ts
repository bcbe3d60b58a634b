import type { Block, Bridge, BridgedUnit } from '@hebo/domain';

/** One cause over all units, in fen. */
export interface MatrixRow {
  readonly block: Block;
  readonly parts: readonly number[];
  /** What the pool adds (增拨) or takes back in this cause. */
  readonly total: number;
}

export interface Matrix {
  readonly units: readonly BridgedUnit[];
  readonly rows: readonly MatrixRow[];
  /** Each unit's whole change. */
  readonly changes: readonly number[];
  readonly total: number;
}

/** A sum below a yuan is what rounding each unit to the fen leaves, not new money. */
export const YUAN = 100;

/** Causes by units, the cause that moves most first. */
export function matrixOf({ blocks, units }: Bridge): Matrix {
  const rows = blocks.map((block, index): MatrixRow => {
    const parts = units.map((unit) => unit.parts[index] ?? 0);
    return { block, parts, total: sumOf(parts) };
  });
  const changes = units.map(({ base, scenario }) => scenario - base);
  return {
    units,
    rows: rows.toSorted((a, b) => movedBy(b) - movedBy(a)),
    changes,
    total: sumOf(changes),
  };
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function movedBy({ parts }: MatrixRow): number {
  return sumOf(parts.map((part) => Math.abs(part)));
}

/** Where the reader begins: the largest gain of the first cause that somebody pays for. */
export function firstGain({
  rows,
}: Matrix): { readonly row: number; readonly unit: number } | null {
  const gains = rows.flatMap(({ parts }, row) => {
    const most = Math.max(0, ...parts);
    return most > 0
      ? [{ row, unit: parts.indexOf(most), isPaid: parts.some((part) => part < 0) }]
      : [];
  });
  const first = gains.find(({ isPaid }) => isPaid) ?? gains[0];
  return first ? { row: first.row, unit: first.unit } : null;
}

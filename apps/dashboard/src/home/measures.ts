import type { BarRow } from '../charts/ranked';
import { shareOf, sum } from '../formats/decimal';
import type { HomeAllocations } from './documents';

export const MEASURES = ['amount', 'perHead', 'share'] as const;
export type Measure = (typeof MEASURES)[number];

interface Row {
  readonly code: string;
  readonly name: string;
  readonly amount: string | null;
  readonly perHead: string | null;
}

function rowsOf(answer: HomeAllocations | undefined): Row[] {
  const offices = (answer?.officeAllocations ?? []).filter(({ isInScope }) => isInScope);
  return [...(answer?.allocations ?? []), ...offices].map((row) => ({
    code: row.department.code,
    name: row.department.name,
    amount: row.amount ?? null,
    perHead: row.perHead ?? null,
  }));
}

function measured(rows: readonly Row[], measure: Measure): Map<string, string | null> {
  const total = sum(rows.flatMap(({ amount }) => amount ?? []));
  return new Map(
    rows.map((row) => [
      row.code,
      measure === 'share'
        ? row.amount === null
          ? null
          : (shareOf(row.amount, total) ?? null)
        : row[measure],
    ]),
  );
}

/** This year's figure of every department with last year's beside it. */
export function barRows(
  measure: Measure,
  present: HomeAllocations,
  before: HomeAllocations | undefined,
): BarRow[] {
  const rows = rowsOf(present);
  const now = measured(rows, measure);
  const then = measured(rowsOf(before), measure);
  return rows.map(({ code, name }) => ({
    code,
    name,
    value: now.get(code) ?? null,
    before: then.get(code) ?? undefined,
  }));
}

import { difference, sum } from '../formats/decimal';

/** What every row of both lists has. */
export interface AmountRow {
  readonly department: { readonly code: string; readonly name: string };
  readonly amount?: string | null;
  readonly isInScope?: boolean;
}

export type Before = ReadonlyMap<string, string>;

/** Last year's amounts by department code. */
export function amountsBefore(rows: readonly AmountRow[] | null | undefined): Before {
  return new Map(
    (rows ?? []).flatMap(({ department, amount }) => (amount ? [[department.code, amount]] : [])),
  );
}

export function changeOf(row: AmountRow, before: Before): string | undefined {
  const old = before.get(row.department.code);
  return row.amount && old !== undefined ? difference(row.amount, old) : undefined;
}

/** Exact, and pending (null) as long as one amount in scope is: a partial sum would mislead. */
export function totalOf(rows: readonly AmountRow[]): string | null {
  const inScope = rows.filter(({ isInScope }) => isInScope !== false);
  const amounts = inScope.flatMap(({ amount }) => (amount ? [amount] : []));
  return amounts.length === inScope.length ? sum(amounts) : null;
}

export function totalBefore(rows: readonly AmountRow[], before: Before): string | undefined {
  const amounts = rows.flatMap(({ department }) => before.get(department.code) ?? []);
  return amounts.length > 0 ? sum(amounts) : undefined;
}

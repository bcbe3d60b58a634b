import { Decimal } from '@hebo/domain';
import type { DepartmentResult, FactsInput, OfficeResult, Outcome } from '@hebo/domain';

/** A department's result beside the base's, ready for the table. */
export interface ComparedRow<Result> {
  readonly code: string;
  readonly name: string;
  readonly result: Result;
  /** Amount less the base's amount; null where either has none. */
  readonly change: Decimal | null;
  /** The change as a part of the base's amount; null where that is zero or missing. */
  readonly rate: Decimal | null;
}

export type TeachingRow = ComparedRow<DepartmentResult>;
export type OfficeRow = ComparedRow<OfficeResult>;

export function teachingRows(facts: FactsInput, outcome: Outcome, base: Outcome): TeachingRow[] {
  return compared(facts, outcome.departments, base.departments);
}

export function officeRows(facts: FactsInput, outcome: Outcome, base: Outcome): OfficeRow[] {
  const inOrder = outcome.offices.toSorted(
    (a, b) => Number(isAffiliated(a)) - Number(isAffiliated(b)),
  );
  return compared(facts, inOrder, base.offices);
}

function isAffiliated({ kind }: OfficeResult): boolean {
  return kind === 'AFFILIATED';
}

interface Allocated {
  readonly code: string;
  readonly allocation: { readonly value: Decimal } | null;
}

function compared<Result extends Allocated>(
  facts: FactsInput,
  results: readonly Result[],
  before: readonly Result[],
): ComparedRow<Result>[] {
  const old = new Map(before.map((result) => [result.code, result.allocation?.value]));
  return results.map((result) => {
    const { code, allocation } = result;
    const was = old.get(code);
    const change = allocation && was ? allocation.value.minus(was) : null;
    return {
      code,
      name: facts.departments[code]?.name ?? code,
      result,
      change,
      rate: change && was && !was.isZero() ? change.dividedBy(was) : null,
    };
  });
}

export function sumOf(values: readonly (Decimal | null | undefined)[]): Decimal {
  return values.reduce<Decimal>(
    (total, value) => (value ? total.plus(value) : total),
    new Decimal(0),
  );
}

/** How many gain and lose, and who moves most by rate. */
export interface Movement {
  readonly up: number;
  readonly down: number;
  readonly most: { readonly name: string; readonly rate: Decimal } | null;
}

export function movementOf(rows: readonly TeachingRow[]): Movement {
  const moved = rows.filter(({ change }) => change && !change.isZero());
  const most = moved
    .flatMap(({ name, rate }) => (rate ? [{ name, rate }] : []))
    .sort((a, b) => b.rate.abs().comparedTo(a.rate.abs()))[0];
  return {
    up: moved.filter(({ change }) => change?.isPositive()).length,
    down: moved.filter(({ change }) => change?.isNegative()).length,
    most: most ?? null,
  };
}

/** Averages for the cards: what a head in a college gets, and a head in the offices. */
export interface Averages {
  readonly teachingHead: Decimal;
  readonly officeHead: Decimal | null;
  readonly ratio: Decimal | null;
}

export function averagesOf({ allocated, collegeHeadcount, offices }: Outcome): Averages {
  const teachingHead = allocated.value.dividedBy(collegeHeadcount.value);
  const paid = offices.filter(({ isInScope, allocation }) => isInScope && allocation);
  const heads = sumOf(paid.map(({ headcount }) => headcount.value));
  if (heads.isZero()) return { teachingHead, officeHead: null, ratio: null };
  const officeHead = sumOf(paid.map(({ allocation }) => allocation?.value)).dividedBy(heads);
  const ratio = teachingHead.isZero() ? null : officeHead.dividedBy(teachingHead);
  return { teachingHead, officeHead, ratio };
}

import { compare, difference, sum } from '../formats/decimal';

interface Amount {
  readonly department: { readonly code: string };
  readonly amount?: string | null;
}

export interface Amounts {
  readonly allocations: readonly Amount[];
  readonly officeAllocations: readonly Amount[];
}

export interface Consequence {
  /** Units that receive an amount, and what they receive together, in yuan. */
  readonly units: number;
  readonly amount: string;
  readonly more: number;
  readonly less: number;
  /** Against the base, in yuan; null without one. */
  readonly change: string | null;
}

/** What a decision moves: how many units, how much, and who has more or less than in the base. */
export function consequenceOf(outcome: Amounts, base: Amounts | null): Consequence {
  const now = amountsOf(outcome);
  const before = base && amountsOf(base);
  const signs = [...now].map(([code, amount]) => {
    const was = before?.get(code);
    return was === undefined ? 0 : compare(amount, was);
  });
  const amount = sum([...now.values()]);
  return {
    units: now.size,
    amount,
    more: signs.filter((sign) => sign > 0).length,
    less: signs.filter((sign) => sign < 0).length,
    change: before ? difference(amount, sum([...before.values()])) : null,
  };
}

function amountsOf({ allocations, officeAllocations }: Amounts): Map<string, string> {
  const rows = [...allocations, ...officeAllocations];
  return new Map(
    rows.flatMap(({ department, amount }) => (amount == null ? [] : [[department.code, amount]])),
  );
}

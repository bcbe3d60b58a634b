import type { PersonPlace, YearAmounts } from '../year-amounts.js';

/** What one person's year comes to, in fen. */
export interface PersonMoney {
  readonly employeeNumber: string;
  readonly department: string | null;
  /** Index of the last month of employment; null where there was none. */
  readonly lastMonth: number | null;
  /** Arts. 15(1), 16: the unit decides, so the person stands for an equal share of its allocation. */
  readonly isPerHead: boolean;
  readonly fen: number;
}

export interface MoneyOfYear {
  readonly people: readonly PersonMoney[];
  /** Allocations of units that have nobody on record, and of nobody else. */
  readonly outside: number;
}

export const isUnitPaid = ({ scheme }: Pick<PersonPlace, 'scheme'>): boolean =>
  scheme === 'UNIT_PLAN' || scheme === 'UNIT_DECIDES';

/**
 * The year's money by person. Offices and research posts: the own year. Who is in a college or teaching
 * department: own base pay, awards and deductions, and an equal share of the unit's allocation, to the
 * fen. Somebody who moved counts by where they were last. All of it adds up to what the school pays.
 */
export function moneyOfPeople({ codes, allocations, offices, people }: YearAmounts): MoneyOfYear {
  const shares = new Map(codes.map((code, index) => [code, allocations[index] ?? 0]));
  const places = people?.places ?? [];
  const members = new Map<string, number>();
  for (const place of places) {
    if (!isUnitPaid(place) || place.department === null) continue;
    members.set(place.department, (members.get(place.department) ?? 0) + 1);
  }
  const handedOut = new Map<string, number>();
  const shareOf = (unit: string | null): number => {
    const heads = unit === null ? undefined : members.get(unit);
    if (unit === null || heads === undefined) return 0;
    const place = handedOut.get(unit) ?? 0;
    handedOut.set(unit, place + 1);
    return equalShare(shares.get(unit) ?? 0, heads, place);
  };
  const staffed = new Set(places.flatMap(({ departments }) => departments));
  const unstaffed = (offices?.codes ?? []).map((code, index) =>
    staffed.has(code) ? 0 : offices?.allocations[index] || 0,
  );
  const empty = codes.map((code) => (members.has(code) ? 0 : (shares.get(code) ?? 0)));
  return {
    people: places.map((place, person) => {
      const total = people?.years.total[person] ?? 0;
      const scheduled = people?.years.scheduled[person] ?? 0;
      const settlement = people?.years.yearEndSettlement[person] ?? 0;
      const isPerHead = isUnitPaid(place);
      const own = isPerHead ? total - scheduled - settlement : total;
      return {
        employeeNumber: place.employeeNumber,
        department: place.department,
        lastMonth: lastMonthOf(place),
        isPerHead,
        fen: own + (isPerHead ? shareOf(place.department) : 0),
      };
    }),
    outside: [...empty, ...unstaffed].reduce((sum, fen) => sum + fen, 0),
  };
}

/** Whole fen; those left over go to the first. */
function equalShare(fen: number, heads: number, place: number): number {
  const floor = Math.floor(fen / heads);
  return floor + (place < fen - floor * heads ? 1 : 0);
}

function lastMonthOf({ departments }: PersonPlace): number | null {
  const last = departments.findLastIndex((department) => department !== null);
  return last === -1 ? null : last;
}

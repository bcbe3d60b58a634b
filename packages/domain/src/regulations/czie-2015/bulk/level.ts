import type { OfficeAmounts, YearAmounts } from '../../../year-amounts.js';
import { rankedIn } from './bands.js';
import type { Columns, OfficeColumns } from './columns.js';
import { roundQuotient } from './divide.js';
import { placesOf } from './solve-rates.js';

/** Art. 17: what is shared, in fen, among how many heads in hundredths. */
export interface Level {
  readonly shared: number;
  readonly sharers: number;
}

/** W entered, or the colleges' part of G to the fen; null where neither is, or it cannot be told. */
export function teachingPoolOf(columns: Columns, heads: number): number | null {
  const { generalPool, teachingPool } = columns.decision;
  if (generalPool === null) return teachingPool;
  return roundQuotient((generalPool * heads) / sharersOf(columns, heads));
}

const sharersOf = ({ offices, officeRatio }: Columns, heads: number): number =>
  heads + officeRatio * offices.heads;

/** A head of a college gets P: G over all who share it, else what the colleges get over their heads. */
export function levelOf(columns: Columns, heads: number, paid: number): Level {
  const { lockMode, generalPool } = columns.decision;
  const isGeneral = lockMode !== 'RATES' && generalPool !== null;
  return isGeneral
    ? { shared: generalPool, sharers: sharersOf(columns, heads) }
    : { shared: paid, sharers: heads };
}

/** M in yuan; null where no office has a coefficient. */
export function baseOf(columns: Columns, level: Level): number | null {
  const { offices, officeRatio, decision } = columns;
  const divisor =
    decision.choices.D2b === 'scaledToBudget' ? assessedCoefficients(columns) : sumOf(offices);
  if (!(divisor > 0)) return null;
  // Hundredths of heads over ten-thousandths of coefficients.
  return ((level.shared / level.sharers) * officeRatio * offices.heads * 100) / divisor;
}

const sumOf = ({ coefficients }: Columns['offices']): number =>
  coefficients.reduce((sum, own) => sum + own, 0);

function assessedCoefficients({ offices }: Columns): number {
  const assessments = assessmentsOf(offices);
  return offices.coefficients.reduce(
    (sum, own, index) => sum + (own * (assessments[index] ?? 0)) / 100,
    0,
  );
}

/** Yd of every office, hundredths; nought with accounts of its own. */
function assessmentsOf({ hasOwnAccounts, bands }: OfficeColumns): Float64Array {
  const ranked = rankedIn(bands);
  const assessments = new Float64Array(hasOwnAccounts.length);
  let place = 0;
  for (let index = 0; index < assessments.length; index++) {
    if (hasOwnAccounts[index] !== 0) continue;
    assessments[index] = bands.coefficients[ranked[place] ?? 0] ?? 0;
    place += 1;
  }
  return assessments;
}

/** Σxy·M·Yd of every office in fen; NaN where it is not paid. Null where a fen cannot be told. */
export function officeAmounts(columns: Columns, base: number | null): OfficeAmounts | null {
  const { offices, decision } = columns;
  const { codes, coefficients, hasOwnAccounts } = offices;
  const places = placesOf(decision.choices);
  const allocations = new Float64Array(codes.length).fill(NaN);
  if (base === null) return { codes, allocations };
  const published = places === null ? base : roundQuotient(base * 10 ** places);
  if (published === null) return null;
  const paidBy = places === null ? published : published / 10 ** places;
  const assessments = assessmentsOf(offices);
  for (let index = 0; index < codes.length; index++) {
    if (hasOwnAccounts[index] !== 0) continue;
    const own = (coefficients[index] ?? 0) * (assessments[index] ?? 0);
    // Ten-thousandths times hundredths, in yuan, to the fen.
    const fen = own === 0 ? 0 : roundQuotient((own * paidBy) / 10_000);
    if (fen === null) return null;
    allocations[index] = fen;
  }
  return { codes, allocations };
}

/** P and M to four places; null where they cannot be told. */
export function shownLevel(
  columns: Columns,
  level: Level,
  base: number | null,
): Pick<YearAmounts, 'averageTeachingAllowance' | 'officeBase'> | null {
  const average = roundQuotient((level.shared * 10_000) / level.sharers);
  const places = placesOf(columns.decision.choices);
  const unit = 10 ** (places ?? 4);
  const rounded = base === null ? null : roundQuotient(base * unit);
  if (average === null || (rounded === null && base !== null)) return null;
  return {
    averageTeachingAllowance: average,
    officeBase: rounded === null ? null : (rounded * 10_000) / unit,
  };
}

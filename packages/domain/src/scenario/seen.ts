import type { Explained } from '../kernel/explained.js';
import type { Decimal } from '../kernel/money.js';
import type { DepartmentResult, OfficeResult, Outcome } from '../outcome.js';
import { rankedIn, UNQUALIFIED } from '../regulations/czie-2015/bulk/bands.js';
import { columnsOf, type Columns } from '../regulations/czie-2015/bulk/columns.js';
import { shareOf } from '../regulations/czie-2015/bulk/divide.js';
import { unitAmounts } from '../regulations/czie-2015/bulk/unit-amounts.js';
import { weigh, type Weights } from '../regulations/czie-2015/bulk/weights.js';
import { numbersOf, type Numbers } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import type { ParsedVariant } from './bridge-mix.js';
import { outcomeOfParsed } from './goal-seek-trial.js';

/** What a search looks at of a year: amounts exact to the fen, the rest as near as a double comes. */
export interface Seen {
  readonly codes: readonly string[];
  /** The first of them, colleges and teaching departments, and those of the offices that are ranked. */
  readonly teaching: readonly string[];
  readonly rankedOffices: readonly string[];
  /** NaN where a unit is paid nothing from the pool. */
  readonly fen: Float64Array;
  /** Of teaching units, before a closed pool is settled. */
  readonly smooth: Float64Array;
  /** Yuan; null where no office has a coefficient. */
  readonly officeBase: number | null;
  /** Heads of the colleges and of the offices. */
  readonly heads: number;
  readonly officeHeads: number;
  readonly standing: Standing;
}

/** Where everybody stands: between two years that stand alike nothing has leapt. */
export interface Standing {
  /** The band of the ranking: of teaching units, then of the offices that are ranked. */
  readonly ranked: Uint8Array;
  readonly rankedOffices: Uint8Array;
  /** Whether a teaching unit's variance counts. */
  readonly isCounted: Uint8Array;
}

/** Null where the year is refused. */
export function see(year: ParsedVariant): Seen | null {
  const columns = columnsOf(year.facts, year.edition, year.decision);
  const found = columns && unitAmounts(columns);
  if (columns === null || found === null) return seeExplained(year);
  const { weights, rates, allocations, offices, officeBase } = found;
  return {
    codes: [...columns.codes, ...offices.codes],
    teaching: columns.codes,
    rankedOffices: offices.codes.filter((_, index) => !columns.offices.hasOwnAccounts[index]),
    fen: Float64Array.from([...allocations, ...offices.allocations]),
    smooth: allocations.map((_, index) => shareOf(weights, rates, index)),
    officeBase,
    heads: weights.heads / 100,
    officeHeads: columns.offices.heads / 100,
    standing: standingIn(columns, weights),
  };
}

/** Where everybody stands, whatever the amounts; null where the year is refused. */
export function standingOf(year: ParsedVariant): Standing | null {
  const columns = columnsOf(year.facts, year.edition, year.decision);
  const weights = columns && weigh(columns);
  return weights ? standingIn(columns, weights) : (seeExplained(year)?.standing ?? null);
}

const standingIn = ({ offices }: Columns, { ranked, isCounted }: Weights): Standing => ({
  ranked,
  rankedOffices: rankedIn(offices.bands),
  isCounted,
});

const codeOf = ({ code }: { readonly code: string }): string => code;

function seeExplained(year: ParsedVariant): Seen | null {
  const computed = outcomeOfParsed(year);
  if (!computed.ok) return null;
  const outcome = computed.value;
  const { departments, offices, officeBase } = outcome;
  const units: readonly (DepartmentResult | OfficeResult)[] = [...departments, ...offices];
  const fenOf = (value: Decimal | undefined): number => value?.times(100).toNumber() ?? NaN;
  return {
    codes: units.map(codeOf),
    teaching: departments.map(codeOf),
    rankedOffices: offices.filter(({ isInScope }) => isInScope).map(codeOf),
    fen: Float64Array.from(units, ({ allocation }) => fenOf(allocation?.value)),
    smooth: Float64Array.from(departments, (one) => fenOf(one.exactAllocation.value)),
    officeBase: officeBase && officeBase.value.toNumber(),
    heads: outcome.collegeHeadcount.value.toNumber(),
    officeHeads: outcome.officeHeadcount.value.toNumber(),
    standing: standingTold(outcome, numbersOf(year.edition)),
  };
}

function standingTold({ departments, offices }: Outcome, { rate }: Numbers): Standing {
  const bandIn =
    (coefficients: readonly Explained[]) =>
    (own: Decimal | undefined): number => {
      const band = coefficients.findIndex(({ value }) => own?.equals(value));
      return band === -1 ? UNQUALIFIED : band;
    };
  const bands = [1, 2, 3, 4] as const;
  const teaching = bandIn(bands.map((band) => rate(`assessment${band}`)));
  const office = bandIn(bands.map((band) => rate(`officeAssessment${band}`)));
  const inside = offices.filter(({ isInScope }) => isInScope);
  return {
    ranked: Uint8Array.from(departments, (one) => teaching(one.assessmentCoefficient.value)),
    rankedOffices: Uint8Array.from(inside, (one) => office(one.assessmentCoefficient?.value)),
    isCounted: Uint8Array.from(departments, ({ staffingAdjustment, headcount, establishment }) =>
      staffingAdjustment.value.isZero() || headcount.value.equals(establishment.value) ? 0 : 1,
    ),
  };
}

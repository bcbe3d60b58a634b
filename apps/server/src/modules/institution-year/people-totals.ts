import { amountsFrom, inYuan, type Decimal } from '@hebo/domain';
import { regulation } from '../edition/edition-in-force.js';
import type { YearInputs } from '../outcome/year.service.js';

/** What the college pays its people beside the general pool, yuan a year. */
export interface PeopleTotals {
  readonly people: number;
  /** Art. 11. */
  readonly basePay: Decimal;
  /** Art. 13, and how many have some. */
  readonly outstanding: Decimal;
  readonly rewarded: number;
}

const known = new WeakMap<YearInputs, { totals: PeopleTotals | null }>();

/** From the amounts in bulk, without explanations; null where nobody is on record or facts are wrong. */
export function peopleTotals(inputs: YearInputs): PeopleTotals | null {
  const found = known.get(inputs) ?? { totals: totalsOf(inputs) };
  known.set(inputs, found);
  return found.totals;
}

function totalsOf({ edition, facts, decision, amendments }: YearInputs): PeopleTotals | null {
  if (decision === null || facts.people === undefined) return null;
  const found = amountsFrom(regulation, edition.edition, { facts, decision, amendments });
  const people = found.ok ? found.value.people : null;
  if (people === null) return null;
  const { basePay, outstanding } = people.years;
  return {
    people: people.places.length,
    basePay: columnInYuan(basePay),
    outstanding: columnInYuan(outstanding),
    rewarded: outstanding.filter((fen) => fen > 0).length,
  };
}

/** Columns are whole fen, and sums of them stay exact far beyond what any college pays. */
function columnInYuan(fen: Float64Array): Decimal {
  return inYuan(fen.reduce((total, each) => total + each, 0));
}

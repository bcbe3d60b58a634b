import { roundToFen, type Decimal } from '../../../kernel/money.js';
import type { MonthAmounts, PersonAmounts } from '../../../year-amounts.js';
import { roundQuotient } from './divide.js';
import { NOT_BY_BASE, type PeopleColumns } from './people-columns.js';
import { divideHalfUp } from './scale.js';

/** What the settlement needs beside the people. */
export interface RewardRules {
  /** M / 12 for a ten-thousandth of a coefficient and of an assessment, in yuan; null without M. */
  readonly perWeight: Decimal | null;
  /** Yd by the unit that a stretch names, ten-thousandths; NaN where it has none; the first is 1. */
  readonly assessments: Float64Array;
  /** D26: of what was scheduled the rest is `rest / share`; null: the rest is what the year leaves. */
  readonly ofScheduled: { readonly rest: number; readonly share: number } | null;
}

const MONTHS = 12;
const FEN = 100;

/** Art. 28(2) and D26, for one person after another. */
export function settleYears(
  columns: PeopleColumns,
  months: MonthAmounts,
  years: PersonAmounts,
  rules: RewardRules,
): void {
  const fenPerWeight = rules.perWeight === null ? NaN : rules.perWeight.times(FEN).toNumber();
  const people = columns.places.length;
  for (let person = 0; person < people; person++) {
    if (columns.isExplained[person] === 1) continue;
    addMonths(months, person, years);
    const weight = weightOf(columns, person, rules.assessments);
    const planned = columns.planned[person] ?? NaN;
    const byBase = byOfficeBase(weight, fenPerWeight, rules);
    // A part that is not known leaves the other one standing.
    const entitlement = Number.isNaN(planned) ? byBase : planned + (byBase || 0);
    const scheduled = years.scheduled[person] ?? 0;
    const isForfeited = columns.isForfeited[person] === 1;
    const rest = Math.max(0, restOf(entitlement, scheduled, rules)) || 0;
    const outstanding = columns.outstanding[person] ?? 0;
    years.entitlement[person] = entitlement;
    years.yearEndSettlement[person] = isForfeited ? 0 : rest;
    years.forfeited[person] = isForfeited ? rest : 0;
    years.overpaid[person] = Math.max(0, scheduled - entitlement) || 0;
    years.outstanding[person] = outstanding;
    years.total[person] = (years.total[person] ?? 0) + (isForfeited ? 0 : rest) + outstanding;
  }
}

/** Scheduled instalments, base pay, and all that the months paid. */
function addMonths(months: MonthAmounts, person: number, years: PersonAmounts): void {
  let scheduled = 0;
  let basePay = 0;
  let paid = 0;
  for (let at = MONTHS * person; at < MONTHS * (person + 1); at++) {
    scheduled += months.grossInstalment[at] ?? 0;
    basePay += (months.livingAllowance[at] ?? 0) + (months.postAllowance[at] ?? 0);
    paid += months.paid[at] ?? 0;
  }
  years.scheduled[person] = scheduled;
  years.basePay[person] = basePay;
  years.total[person] = paid;
}

/** Arts. 16, 20, 22(7), 28(11): Σ c·Yd over the months; NaN where M pays no month. */
function weightOf({ stretches }: PeopleColumns, person: number, assessments: Float64Array): number {
  let weight = NaN;
  const end = stretches.from[person + 1] ?? 0;
  for (let stretch = stretches.from[person] ?? 0; stretch < end; stretch++) {
    const coefficient = stretches.coefficient[stretch] ?? 0;
    const assessment = assessments[stretches.unit[stretch] ?? 0] ?? NaN;
    if (coefficient === NOT_BY_BASE || Number.isNaN(assessment)) continue;
    const length = (stretches.endMonth[stretch] ?? 0) - (stretches.firstMonth[stretch] ?? 0);
    weight = (weight || 0) + coefficient * length * assessment;
  }
  return weight;
}

/** In doubles where they decide the fen, else exactly. */
function byOfficeBase(weight: number, fenPerWeight: number, { perWeight }: RewardRules): number {
  if (Number.isNaN(weight) || perWeight === null) return NaN;
  const fen = roundQuotient(weight * fenPerWeight);
  return fen ?? roundToFen(perWeight.times(weight)).times(FEN).toNumber();
}

function restOf(entitlement: number, scheduled: number, { ofScheduled }: RewardRules): number {
  if (ofScheduled === null || Number.isNaN(entitlement)) return entitlement - scheduled;
  return divideHalfUp(scheduled * ofScheduled.rest, ofScheduled.share);
}

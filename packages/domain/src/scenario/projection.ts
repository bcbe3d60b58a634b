import { parseYear, type YearInputs } from '../compute-from.js';
import { inYuan, type Decimal } from '../kernel/money.js';
import type { Parsed, Problem } from '../kernel/problem.js';
import type { Amendment } from '../regulation.js';
import { payCollege, type PaidCollege } from '../regulations/czie-2015/bulk/pay-college.js';
import type { Decision } from '../regulations/czie-2015/decision.js';
import type { Edition } from '../regulations/czie-2015/edition-2015-01/index.js';
import type { Facts } from '../regulations/czie-2015/facts/department.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import {
  parseAssumptions,
  type Assumed,
  type ProjectionAssumptions,
} from './projection-assumptions.js';
import { eventsOf, stepsIn, stepsUp, type Steps } from './projection-events.js';
import {
  countYears,
  enteredUnits,
  rollDecision,
  rollFacts,
  standingsOf,
  type Standings,
} from './projection-facts.js';
import { isRetiring, lastPost, rollPeople } from './projection-people.js';
import { columnInYuan, yearFigures, type Moved, type ProjectionYear } from './projection-year.js';

/**
 * 多年展望: the same rules over the next years on assumptions that the user sets, so that steps, the third
 * year over establishment and retirements show before they cost. Each year is computed as a year is,
 * from people moved one year on; what is taken for granted stands in `PROJECTION_RULES`.
 */
export interface Projection {
  readonly base: ProjectionYear;
  readonly years: readonly ProjectionYear[];
  /** The first year that could not be computed, and why; null where all could. */
  readonly stopped: { readonly period: string; readonly problems: readonly Problem[] } | null;
  /** Units whose entered heads stay in every year, since their people tell others or nobody is on record. */
  readonly enteredUnits: readonly string[];
}

export function project(
  edition: Edition,
  inputs: YearInputs,
  assumptions: ProjectionAssumptions,
): Parsed<Projection> {
  const parsed = parseYear(CZIE_2015, edition, inputs);
  const assumed = parseAssumptions(assumptions);
  const wrong = [parsed, assumed].flatMap((one) => (one.ok ? [] : one.problems));
  if (!parsed.ok || !assumed.ok) return { ok: false, problems: wrong };
  const { facts, decision } = parsed.value;
  return projectYears({ facts, decision, edition, amendments: inputs.amendments }, assumed.value);
}

/** A year read already, with the edition as it is issued. */
export interface YearToProject {
  readonly facts: Facts;
  readonly decision: Decision;
  readonly edition: Edition;
  readonly amendments?: readonly Amendment[] | undefined;
}

/** The same for a year that was parsed. */
export function projectYears(first: YearToProject, assumed: Assumed): Parsed<Projection> {
  const base = passed(first, null, NOTHING_MOVED);
  if (!base.ok) return base;
  const outstanding = columnInYuan(base.value.paid.people.years.outstanding);
  const years: ProjectionYear[] = [];
  let last = base.value;
  let stopped: Projection['stopped'] = null;
  for (let year = 0; year < assumed.years && stopped === null; year++) {
    const next = nextYear(last, { assumed, year, outstanding });
    if (next.ok) {
      last = next.value;
      years.push(last.figures);
    } else {
      const period = String(Number(last.year.facts.period) + 1);
      stopped = { period, problems: next.problems };
    }
  }
  const value = {
    base: base.value.figures,
    years,
    stopped,
    enteredUnits: enteredUnits(base.value.paid),
  };
  return { ok: true, value };
}

/** A year that was computed, and what the next one needs of it. */
interface PassedYear {
  readonly year: YearToProject;
  readonly paid: PaidCollege;
  readonly standings: Standings;
  readonly steps: Steps;
  readonly figures: ProjectionYear;
}

type MovedIn = Pick<Moved, 'newcomers' | 'promotions'> & { readonly outstanding: Decimal | null };
const NOTHING_MOVED: MovedIn = { newcomers: 0, promotions: 0, outstanding: null };

interface Step {
  readonly assumed: Assumed;
  readonly year: number;
  readonly outstanding: Decimal;
}

function nextYear(last: PassedYear, { assumed, year, outstanding }: Step): Parsed<PassedYear> {
  const { paid } = last;
  const { entitlement } = paid.people.years;
  const rewardOf = (person: number): Decimal | null => {
    const fen = entitlement[person] ?? NaN;
    return Number.isNaN(fen) ? null : inYuan(fen);
  };
  const { period } = last.year.facts;
  const { people, ...moved } = rollPeople({ period, everybody: paid.everybody, rewardOf }, assumed);
  const next = {
    ...last.year,
    facts: { ...rollFacts(last.year.facts, paid, assumed, year), people },
    decision: rollDecision(last.year.decision, assumed, year),
  };
  return passed(next, last, { ...moved, outstanding });
}

function passed(
  year: YearToProject,
  before: PassedYear | null,
  { newcomers, promotions, outstanding }: MovedIn,
): Parsed<PassedYear> {
  const { facts, decision } = year;
  if (facts.people === null) {
    return { ok: false, problems: [{ code: 'missing', path: 'people', values: {} }] };
  }
  const amended = CZIE_2015.amend(year.edition, year.amendments ?? [], facts.period);
  if (!amended.ok) return amended;
  const edition = amended.value;
  const found = payCollege(facts, facts.people, {
    edition,
    decision,
    ...(before && {
      settled: (filled) =>
        countYears(filled, before.standings, standingsOf(filled, edition, decision)),
    }),
  });
  if (!found.ok) return found;
  const paid = found.value;
  const steps = stepsIn(paid.everybody);
  const reached = before === null ? { II: 0, I: 0 } : stepsUp(before.steps, steps);
  const figures = yearFigures(facts, paid, {
    newcomers,
    promotions,
    stepsUp: reached.II + reached.I,
    retirements: retirementsOf(paid, facts.period),
    outstanding: outstanding ?? columnInYuan(paid.people.years.outstanding),
  });
  const standings = standingsOf(paid.filled.facts, edition, decision);
  const events = eventsOf(figures, paid, reached);
  return { ok: true, value: { year, paid, standings, steps, figures: { ...figures, events } } };
}

/** Whoever was there this year and is gone with it, by department. */
function retirementsOf({ everybody }: PaidCollege, period: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of everybody) {
    const unit = isRetiring(one.person, period) ? lastPost(one)?.department : undefined;
    if (unit === undefined) continue;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

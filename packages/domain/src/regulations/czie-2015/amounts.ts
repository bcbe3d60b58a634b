import { amountsOfOutcome } from '../../amounts-of-outcome.js';
import type { Parsed } from '../../kernel/problem.js';
import type { Computed } from '../../outcome.js';
import type { YearAmounts } from '../../year-amounts.js';
import { columnsOf, type Columns } from './bulk/columns.js';
import { shownLevel } from './bulk/level.js';
import { packCollege, type PackedCollege } from './bulk/pack-college.js';
import { payEverybody } from './bulk/pay-everybody.js';
import { unitAmounts } from './bulk/unit-amounts.js';
import { compute } from './compute.js';
import type { Decision } from './decision.js';
import type { Edition } from './edition-2015-01/index.js';
import type { Facts } from './facts/department.js';

/** A year made ready once, to be computed again and again. */
export type PackedYear = PackedDepartments | PackedPeople;

interface PackedDepartments {
  readonly college: null;
  readonly columns: Columns | null;
  /** Asked for what only `compute` can decide. */
  readonly explain: () => Computed;
}

/** A college with its people is decided, so that its facts need not be kept. */
interface PackedPeople {
  readonly college: PackedCollege;
  readonly columns: null;
}

/**
 * The amounts of `compute` in bulk, without their explanations, for lists and for sweeps over many
 * years or scenarios. Doubles and whole numbers carry them as far as they provably decide every fen;
 * whatever they cannot decide, or do not cover, the explained rules decide.
 */
export function packYear(facts: Facts, edition: Edition, decision: Decision): PackedYear {
  const { people } = facts;
  const college = people && packCollege(facts, people, edition, decision);
  if (college !== null) return { columns: null, college };
  const explain = (): Computed => compute(facts, edition, decision);
  if (people !== null) return { columns: null, college, explain };
  return { columns: columnsOf(facts, edition, decision), college, explain };
}

/** Asked again, a college's amounts come in the same columns. */
export function amounts(year: PackedYear): Parsed<YearAmounts> {
  if (year.college !== null) return { ok: true, value: amountsOfCollege(year.college) };
  const value = year.columns && amountsInDoubles(year.columns);
  return value === null ? written(year.explain()) : { ok: true, value };
}

function amountsOfCollege({ units, columns, rules, room }: PackedCollege): YearAmounts {
  payEverybody(columns, rules, room);
  return { ...units, people: room };
}

function written(computed: Computed): Parsed<YearAmounts> {
  return computed.ok ? { ok: true, value: amountsOfOutcome(computed.outcome) } : computed;
}

/** A whole year at once: the seam beside `compute`. */
export const amountsOfYear = (
  facts: Facts,
  edition: Edition,
  decision: Decision,
): Parsed<YearAmounts> => amounts(packYear(facts, edition, decision));

/** Null where a double cannot decide. */
export function amountsInDoubles(columns: Columns): YearAmounts | null {
  const found = unitAmounts(columns);
  const shown = found && shownLevel(columns, found.level, found.officeBase);
  if (found === null || shown === null) return null;
  const { allocations, offices, teachingPool } = found;
  return { codes: columns.codes, allocations, offices, teachingPool, ...shown, people: null };
}

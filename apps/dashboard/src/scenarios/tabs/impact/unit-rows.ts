import { Decimal, joinSmall } from '@hebo/domain';
import type { Bridge, BridgedUnit, Outcome } from '@hebo/domain';
import { headsOf } from '../bridge/per-head';
import { yuanOf } from '../fen';
import { BANDS } from './impact-view';
import type { Band, ImpactRow } from './impact-view';

const OTHER = 'OTHER';

interface Unit {
  readonly code: string;
  readonly heads: Decimal;
  readonly headsBefore: Decimal;
  readonly base: number;
  readonly scenario: number;
  readonly bands: Readonly<Record<Band, Decimal>>;
  /** Index of the block that moves it most; null where nothing does. */
  readonly cause: number | null;
}

interface Words {
  readonly name: (code: string) => string;
  readonly cause: (block: Bridge['blocks'][number]) => string;
  readonly others: string;
}

/**
 * Every department as one group, its people counted by its change per head (Art. 15(1): what a college
 * pays each of them is its own decision). Departments under five people are joined.
 */
export function unitRows(
  { blocks, units }: Bridge,
  outcomes: { readonly base: Outcome; readonly scenario: Outcome },
  words: Words,
): readonly ImpactRow[] {
  const groups = joinSmall(
    units.map((unit) => unitOf(unit, outcomes)),
    {
      peopleOf: ({ heads }) => heads.toNumber(),
      codeOf: ({ code }) => code,
      join: joined,
    },
  );
  const rows = groups.map((group): ImpactRow => {
    const block = group.cause === null ? undefined : blocks[group.cause];
    return rowOf(group, {
      label: group.code === OTHER ? words.others : words.name(group.code),
      cause: block ? words.cause(block) : null,
    });
  });
  return rows.toSorted((a, b) =>
    new Decimal(b.change).abs().comparedTo(new Decimal(a.change).abs()),
  );
}

/** Everybody together. */
export function wholeOf(rows: readonly ImpactRow[], label: string): ImpactRow {
  const total = (read: (row: ImpactRow) => string): string =>
    rows.reduce((sum, row) => sum.plus(read(row)), new Decimal(0)).toFixed();
  const people = total((row) => row.people);
  const base = total((row) => row.base);
  const change = total((row) => row.change);
  return {
    key: 'whole',
    label,
    people,
    bands: bandsFrom((band) => total(({ bands }) => bands[band])),
    base,
    scenario: total((row) => row.scenario),
    change,
    rate: ratio(change, base),
    perHead: ratio(change, people),
    cause: null,
    isPerHead: rows.some(({ isPerHead }) => isPerHead),
  };
}

/** A quotient with six decimals; null where there is nothing to divide by. */
export function ratio(part: string, whole: string): string | null {
  return new Decimal(whole).isZero() ? null : new Decimal(part).dividedBy(whole).toFixed(6);
}

function unitOf(
  { code, base, scenario, parts }: BridgedUnit,
  outcomes: { readonly base: Outcome; readonly scenario: Outcome },
): Unit {
  const heads = headsOf(outcomes.base, outcomes.scenario, [code]);
  const band = bandOf({ base, scenario }, heads);
  const sizes = parts.map(Math.abs);
  const most = Math.max(0, ...sizes);
  return {
    code,
    heads: heads.scenario,
    headsBefore: heads.base,
    base,
    scenario,
    bands: bandsFrom((one) => (one === band ? heads.scenario : new Decimal(0))),
    cause: most === 0 ? null : sizes.indexOf(most),
  };
}

interface Heads {
  readonly base: Decimal;
  readonly scenario: Decimal;
}

const SMALL = '0.05';

/** By what one head gets before and after; whoever had nothing and gets something gains over 5 %. */
export function bandOf(money: { base: number; scenario: number }, heads: Heads): Band {
  const share = (fen: number, people: Decimal): Decimal =>
    people.isZero() ? new Decimal(0) : new Decimal(fen).dividedBy(people);
  const before = share(money.base, heads.base);
  const change = share(money.scenario, heads.scenario).minus(before);
  if (change.isZero()) return 'unchanged';
  const isSmall = change.abs().lessThanOrEqualTo(before.abs().times(SMALL));
  if (change.isPositive()) return isSmall ? 'gainUpTo5' : 'gainOver5';
  return isSmall ? 'loseUpTo5' : 'loseOver5';
}

function joined(units: readonly Unit[]): Unit {
  const total = (read: (unit: Unit) => Decimal): Decimal =>
    units.reduce((sum, unit) => sum.plus(read(unit)), new Decimal(0));
  return {
    code: OTHER,
    heads: total(({ heads }) => heads),
    headsBefore: total(({ headsBefore }) => headsBefore),
    base: units.reduce((sum, { base }) => sum + base, 0),
    scenario: units.reduce((sum, { scenario }) => sum + scenario, 0),
    bands: bandsFrom((band) => total(({ bands }) => bands[band])),
    cause: null,
  };
}

function rowOf(
  unit: Unit,
  words: { readonly label: string; readonly cause: string | null },
): ImpactRow {
  const [base, scenario] = [yuanOf(unit.base), yuanOf(unit.scenario)];
  const change = yuanOf(unit.scenario - unit.base);
  return {
    key: unit.code,
    ...words,
    people: unit.heads.toFixed(),
    bands: bandsFrom((band) => unit.bands[band].toFixed()),
    base,
    scenario,
    change,
    rate: ratio(change, base),
    perHead: perHeadChange(unit),
    isPerHead: true,
  };
}

/** What one head gets more, in yuan; not the change over the heads, since those may change too. */
function perHeadChange({ base, scenario, heads, headsBefore }: Unit): string | null {
  if (heads.isZero() || headsBefore.isZero()) return null;
  const after = new Decimal(yuanOf(scenario)).dividedBy(heads);
  return after.minus(new Decimal(yuanOf(base)).dividedBy(headsBefore)).toFixed(2);
}

function bandsFrom<Value>(read: (band: Band) => Value): Readonly<Record<Band, Value>> {
  return Object.fromEntries(BANDS.map((band) => [band, read(band)])) as Record<Band, Value>;
}

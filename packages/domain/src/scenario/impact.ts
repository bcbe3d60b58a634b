import { amountsFrom, type YearInputs } from '../compute-from.js';
import { monthOf, type Month } from '../kernel/calendar.js';
import { Decimal, inYuan, roundHalfUp } from '../kernel/money.js';
import type { Parsed } from '../kernel/problem.js';
import type { PersonInput } from '../person.js';
import type { Regulation } from '../regulation.js';
import { moneyOfPeople } from './impact-people.js';
import { postKindAt, tenureClassAt, titleClassAt } from './impact-held.js';
import { joinSmall } from './impact-small.js';

/**
 * 增减: who gains and who loses between two years, by group. What counts is the performance pay of the
 * whole year; how a college's people are counted is told in `impact-people.ts`.
 */
export const IMPACT_GROUPS = ['DEPARTMENT', 'POST_KIND', 'TITLE_CLASS', 'TENURE'] as const;
export type ImpactGroup = (typeof IMPACT_GROUPS)[number];

/** 增 >5 %, 增 ≤5 %, 不变, 减 ≤5 %, 减 >5 %. */
export const IMPACT_BANDS = [
  'gainOver5',
  'gainUpTo5',
  'unchanged',
  'loseUpTo5',
  'loseOver5',
] as const;
export type ImpactBand = (typeof IMPACT_BANDS)[number];

/** The group of those whose own groups are too small, and of those of whom the key is not on record. */
export const OTHER_GROUP = 'OTHER';
export const NO_GROUP = 'NONE';

/** How many people stand in each band. */
export type Bands = Readonly<Record<ImpactBand, number>>;

export interface ImpactRow extends Bands {
  /** Code of a department, post kind, title class of Table 1, class of `TENURE_CLASSES`. */
  readonly group: string;
  readonly people: number;
  /** Yuan, as text. */
  readonly base: string;
  readonly scenario: string;
  readonly change: string;
  /** Change as a share of the base, six decimals; null where the base is nought. */
  readonly rate: string | null;
  /** Some of them were counted by their department's change per head. */
  readonly isPerHead: boolean;
}

/** A person's two years and groups; for the personnel office alone. */
export interface PersonChange {
  readonly employeeNumber: string;
  readonly isPerHead: boolean;
  /** Fen. */
  readonly base: number;
  readonly scenario: number;
  readonly groups: Readonly<Record<ImpactGroup, string>>;
}

/** Money of units without anybody on record, in fen. */
export interface OutsidePeople {
  readonly base: number;
  readonly scenario: number;
}

export interface Impact {
  readonly rows: readonly ImpactRow[];
  readonly outside: OutsidePeople;
}

export interface TwoYears {
  readonly before: YearInputs;
  readonly after: YearInputs;
}

export function impactOf<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  { groupBy, ...years }: TwoYears & { readonly groupBy: ImpactGroup },
): Parsed<Impact> {
  const found = changesOfPeople(regulation, edition, years);
  if (!found.ok) return found;
  const { people, outside } = found.value;
  return { ok: true, value: { rows: impactRows(people, groupBy), outside } };
}

/** Everybody's change, to be grouped in more than one way. */
export function changesOfPeople<Facts, Decision, Edition>(
  regulation: Regulation<Facts, Decision, Edition>,
  edition: Edition,
  { before, after }: TwoYears,
): Parsed<{ readonly people: readonly PersonChange[]; readonly outside: OutsidePeople }> {
  const amountsBefore = amountsFrom(regulation, edition, before);
  if (!amountsBefore.ok) return amountsBefore;
  const moneyBefore = moneyOfPeople(amountsBefore.value);
  const amountsAfter = amountsFrom(regulation, edition, after);
  if (!amountsAfter.ok) return amountsAfter;
  const moneyAfter = moneyOfPeople(amountsAfter.value);
  const base = new Map(moneyBefore.people.map((one) => [one.employeeNumber, one.fen]));
  const people = moneyAfter.people.flatMap((one): readonly PersonChange[] => {
    const { employeeNumber, isPerHead, fen, lastMonth } = one;
    const was = base.get(employeeNumber) ?? 0;
    if (lastMonth === null && was === 0 && fen === 0) return [];
    const person = after.facts.people?.[employeeNumber] ?? {};
    const month = monthAt(after.facts.period, lastMonth ?? 11);
    const groups = { ...groupsOf(person, month), DEPARTMENT: one.department ?? NO_GROUP };
    return [{ employeeNumber, isPerHead, base: was, scenario: fen, groups }];
  });
  const outside = { base: moneyBefore.outside, scenario: moneyAfter.outside };
  return { ok: true, value: { people, outside } };
}

const monthAt = (period: string, index: number): Month =>
  monthOf(`${period}-${String(index + 1).padStart(2, '0')}`);

/** By what is held in the last month of employment. */
function groupsOf(person: PersonInput, month: Month): Omit<PersonChange['groups'], 'DEPARTMENT'> {
  return {
    POST_KIND: postKindAt(person, month) ?? NO_GROUP,
    TITLE_CLASS: titleClassAt(person, month),
    TENURE: tenureClassAt(person, month),
  };
}

/** One row a group, in order of group. */
export function impactRows(
  people: readonly PersonChange[],
  groupBy: ImpactGroup,
): readonly ImpactRow[] {
  const groups = new Map<string, PersonChange[]>();
  for (const one of people) {
    const group = one.groups[groupBy];
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [one]);
    else members.push(one);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => rowOf(group, members));
}

function rowOf(group: string, members: readonly PersonChange[]): ImpactRow {
  const bands = Object.fromEntries(IMPACT_BANDS.map((band) => [band, 0])) as Record<
    ImpactBand,
    number
  >;
  for (const one of members) bands[bandOf(one)] += 1;
  const base = members.reduce((sum, one) => sum + one.base, 0);
  const scenario = members.reduce((sum, one) => sum + one.scenario, 0);
  const isPerHead = members.some((one) => one.isPerHead);
  return { group, people: members.length, ...bands, ...moneyOf(base, scenario), isPerHead };
}

const PARTS_OF_FIVE_PER_CENT = 20;

/** Compared as products of whole fen, so that no quotient decides. */
export function bandOf({ base, scenario }: Pick<PersonChange, 'base' | 'scenario'>): ImpactBand {
  const change = scenario - base;
  if (change === 0) return 'unchanged';
  const isOver = PARTS_OF_FIVE_PER_CENT * Math.abs(change) > base;
  if (change > 0) return isOver ? 'gainOver5' : 'gainUpTo5';
  return isOver ? 'loseOver5' : 'loseUpTo5';
}

function moneyOf(
  base: number,
  scenario: number,
): Pick<ImpactRow, 'base' | 'scenario' | 'change' | 'rate'> {
  const yuan = (fen: number): string => inYuan(fen).toString();
  const change = scenario - base;
  const rate = base === 0 ? null : roundHalfUp(new Decimal(change).dividedBy(base), 6).toString();
  return { base: yuan(base), scenario: yuan(scenario), change: yuan(change), rate };
}

const fenOf = (yuan: string): number => new Decimal(yuan).times(100).toNumber();

/** For the leadership group: no row of one to four people, and none that follows by subtraction. */
export function maskSmall(rows: readonly ImpactRow[]): readonly ImpactRow[] {
  return joinSmall(rows, {
    peopleOf: ({ people }) => people,
    codeOf: ({ group }) => group,
    join: joined,
  });
}

function joined(rows: readonly ImpactRow[]): ImpactRow {
  const total = (read: (row: ImpactRow) => number): number =>
    rows.reduce((sum, row) => sum + read(row), 0);
  const bands = Object.fromEntries(
    IMPACT_BANDS.map((band) => [band, total((row) => row[band])]),
  ) as Bands;
  return {
    group: OTHER_GROUP,
    people: total(({ people }) => people),
    ...bands,
    ...moneyOf(
      total(({ base }) => fenOf(base)),
      total(({ scenario }) => fenOf(scenario)),
    ),
    isPerHead: rows.some(({ isPerHead }) => isPerHead),
  };
}

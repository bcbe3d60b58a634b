import type { Decimal } from './money.js';

/** Chinese first, English beside it. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/**
 * Where a rule or number stands: article, and item, table cell or annex row where there is one.
 * `summary` is in our own words; the text of the regulation is never copied here.
 */
export interface Citation {
  readonly article: string;
  readonly item?: string;
  readonly table?: string;
  readonly cell?: string;
  readonly summary: Label;
  /** True where the printed source was damaged and the value was reconstructed. */
  readonly isRepaired?: boolean;
}

export type Unit =
  | 'yuan'
  | 'yuan/month'
  | 'yuan/year'
  | 'yuan/head'
  | 'yuan/student'
  | 'yuan/coefficient'
  | 'head'
  | 'student'
  | 'coefficient'
  | 'share'
  | 'points'
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'rank'
  | 'units'
  | 'none';

/** What a node rests on. Leaves are facts, numbers of the edition, numbers of the decision, or counts. */
export type Origin = 'computed' | 'fact' | 'regulation' | 'decision' | 'count';

/** What a figure can be: a quantity, or a fact that is yes or no. */
export type FigureValue = Decimal | boolean;

/**
 * A figure and how it came about.
 *
 * `key` is unique inside an outcome and reads as a path: `departments.A.allocation`, `pool.staffRate`,
 * `facts.departments.A.establishment`, `regulation.table1.senior`, `decision.generalPool`.
 * `formula` is written in the formula language (kernel/formula.ts) over the names of `parts`:
 * `({T} * {Y1} - {Q} * abs({T} - {B})) * {K1}`; evaluated over the parts' values it gives `value`.
 * A leaf has neither formula nor parts.
 */
export interface Explained<T extends FigureValue = Decimal> {
  readonly key: string;
  readonly value: T;
  readonly label: Label;
  readonly symbol?: string | undefined;
  readonly unit: Unit;
  readonly origin: Origin;
  readonly formula?: string | undefined;
  readonly terms?: Readonly<Record<string, Label>> | undefined;
  readonly parts: Readonly<Record<string, AnyExplained | readonly AnyExplained[]>>;
  readonly citation?: Citation | undefined;
  readonly readings: readonly string[];
  /** True where the value rests on a number inferred from a damaged source. */
  readonly isInferred?: boolean | undefined;
}

export type AnyExplained = Explained<Decimal> | Explained<boolean>;

/** What is the same for a figure wherever it is computed: its words, its letter, its formula. */
export interface Rule {
  readonly label: Label;
  readonly symbol?: string | undefined;
  readonly unit: Unit;
  readonly formula: string;
  readonly citation?: Citation | undefined;
  /** What the formula's letters print for parts whose own label would not do, such as lists. */
  readonly terms?: Readonly<Record<string, Label>> | undefined;
}

/** What is the same for a leaf: a fact, a number of the edition or of the decision, a count. */
export type LeafRule = Omit<Rule, 'formula' | 'terms'>;

export type Parts = Explained['parts'];

const NO_PARTS: Parts = {};
const NO_READINGS: readonly string[] = [];

/**
 * Every node is written out field by field in one order: a year of two thousand people has half a million
 * of them, and a spread of the rule would cost more than the figures.
 */
export function computed<T extends FigureValue>(
  rule: Rule,
  key: string,
  value: T,
  parts: Parts,
  readings: readonly string[] = NO_READINGS,
): Explained<T> {
  const { label, symbol, unit, formula, terms, citation } = rule;
  const origin = 'computed';
  return { key, value, label, symbol, unit, origin, formula, terms, parts, citation, readings };
}

export function leaf<T extends FigureValue>(
  rule: LeafRule,
  origin: Exclude<Origin, 'computed'>,
  key: string,
  value: T,
  readings: readonly string[] = NO_READINGS,
): Explained<T> {
  const { label, symbol, unit, citation } = rule;
  return {
    key,
    value,
    label,
    symbol,
    unit,
    origin,
    formula: undefined,
    terms: undefined,
    parts: NO_PARTS,
    citation,
    readings,
  };
}

/** One node of an explanation as a flat list: parts are keys, nothing nests. */
export interface ExplanationNode {
  readonly key: string;
  readonly parts: readonly string[];
  readonly label: Label;
  readonly symbol?: string;
  readonly unit: Unit;
  readonly origin: Origin;
  /** Exact, up to forty digits, or `true` / `false`. */
  readonly value: string;
  /** In the letters of the regulation: `(T × Y1 − Q × |T − B|) × K1`. */
  readonly formula?: string;
  /** The same with the numbers filled in, shown with at most ten decimals. */
  readonly formulaWithNumbers?: string;
  /** The same over keys, for machines: `({departments.A.headcount} * …)`. */
  readonly expression?: string;
  readonly citation?: Citation;
  readonly readings: readonly string[];
  readonly isInferred: boolean;
  /** True where the reader may not see some of the parts, so that the list cannot be evaluated here. */
  readonly isCut: boolean;
}

import type { AnyExplained, ExplanationNode, FigureValue } from './explained.js';
import { evaluate } from './formula-evaluate.js';
import {
  ELLIPSIS,
  printFormula,
  renameFormula,
  shortened,
  type Locale,
  type PrintedName,
} from './formula-print.js';
import type { FormulaValue } from './formula-value.js';
import { parseFormula } from './formula.js';
import { invariant } from './invariant.js';
import { Decimal } from './money.js';

/**
 * Visits figures and everything they rest on, parts before what is made of them. What several share
 * is visited once.
 */
export function walkAll(roots: readonly AnyExplained[], visit: (node: AnyExplained) => void): void {
  const seen = new Set<object>();
  // One look-up a node: a set that does not grow knew it.
  const isNew = (met: object): boolean => {
    const known = seen.size;
    seen.add(met);
    return seen.size > known;
  };
  const enter = (node: AnyExplained): void => {
    if (!isNew(node)) return;
    for (const name in node.parts) enterPart(node.parts[name]);
    visit(node);
  };
  const enterPart = (part: AnyExplained | readonly AnyExplained[] | undefined): void => {
    if (part === undefined) return;
    if (!isList(part)) return enter(part);
    if (isNew(part)) part.forEach(enter);
  };
  roots.forEach(enter);
}

export function isList(
  part: AnyExplained | readonly AnyExplained[],
): part is readonly AnyExplained[] {
  return Array.isArray(part);
}

function partOf(node: AnyExplained, name: string): AnyExplained | readonly AnyExplained[] {
  const part = node.parts[name];
  invariant(part !== undefined, `${node.key} has no part ${name}`);
  return part;
}

function valueOf(part: AnyExplained | readonly AnyExplained[]): FormulaValue {
  return isList(part) ? part.map((member) => member.value) : part.value;
}

/** What a node's formula gives over the values of its parts; a leaf gives its own value. */
export function evaluateNode(node: AnyExplained): FigureValue {
  if (node.formula === undefined) return node.value;
  return figure(evaluate(parseFormula(node.formula), (name) => valueOf(partOf(node, name))));
}

function figure(value: FormulaValue): FigureValue {
  invariant(typeof value === 'boolean' || value instanceof Decimal, 'a formula gives one figure');
  return value;
}

export interface FlattenOptions {
  /** Whether the reader may see the figure with this key; all by default. */
  readonly maySee?: (key: string) => boolean;
  readonly locale?: Locale;
}

const HIDDEN = ELLIPSIS;
const SHOWN_PLACES = 10;
const YES_NO: Readonly<Record<Locale, readonly [string, string]>> = {
  zh: ['是', '否'],
  en: ['yes', 'no'],
};

/** A value as a person reads it in a formula: at most ten decimals. */
function shown(node: AnyExplained, locale: Locale): string {
  if (typeof node.value === 'boolean') return YES_NO[locale][node.value ? 0 : 1];
  const text = node.value.toDecimalPlaces(SHOWN_PLACES).toString();
  return text.startsWith('-') ? `(−${text.slice(1)})` : text;
}

function letter(node: AnyExplained, locale: Locale): string {
  return node.symbol ?? node.label[locale];
}

function printedLetters(node: AnyExplained, name: string, locale: Locale): PrintedName {
  const part = partOf(node, name);
  const term = node.terms?.[name];
  if (term) return term[locale];
  if (!isList(part)) return letter(part, locale);
  const first = part[0];
  return first === undefined ? name : letter(first, locale);
}

/** The letters' names of a node's formula, for other printers such as LaTeX. */
export function lettersOf(node: AnyExplained, locale: Locale): (name: string) => PrintedName {
  return (name) => printedLetters(node, name, locale);
}

/** The same with the numbers filled in. */
export function numbersOf(
  node: AnyExplained,
  locale: Locale,
  maySee: (key: string) => boolean = () => true,
): (name: string) => PrintedName {
  const print = (one: AnyExplained): string => (maySee(one.key) ? shown(one, locale) : HIDDEN);
  return (name) => {
    const part = partOf(node, name);
    return isList(part)
      ? shortened(part).map((one) => (one === ELLIPSIS ? ELLIPSIS : print(one)))
      : print(part);
  };
}

function keysOf(node: AnyExplained): (name: string) => PrintedName {
  return (name) => {
    const part = partOf(node, name);
    return isList(part) ? part.map((member) => member.key) : part.key;
  };
}

/**
 * An explanation as a flat list, root last. Parts that the reader may not see are left out, also from
 * the formula with numbers; such a node is cut and cannot be evaluated by its reader.
 */
export function flattenExplanation(
  root: AnyExplained,
  { maySee = () => true, locale = 'zh' }: FlattenOptions = {},
): { readonly root: string; readonly nodes: readonly ExplanationNode[] } {
  const nodes: ExplanationNode[] = [];
  const seen = new Set<string>();
  const enter = (node: AnyExplained): void => {
    if (seen.has(node.key)) return;
    seen.add(node.key);
    const members = Object.values(node.parts).flatMap((part) => (isList(part) ? part : [part]));
    const visible = members.filter((member) => maySee(member.key));
    visible.forEach(enter);
    nodes.push(flatNode(node, visible, visible.length < members.length, { maySee, locale }));
  };
  enter(root);
  return { root: root.key, nodes };
}

function flatNode(
  node: AnyExplained,
  visible: readonly AnyExplained[],
  isCut: boolean,
  { maySee, locale }: Required<FlattenOptions>,
): ExplanationNode {
  const formula = node.formula === undefined ? undefined : parseFormula(node.formula);
  return {
    key: node.key,
    parts: [...new Set(visible.map((member) => member.key))],
    label: node.label,
    ...(node.symbol === undefined ? {} : { symbol: node.symbol }),
    unit: node.unit,
    origin: node.origin,
    value: node.value.toString(),
    ...(formula === undefined
      ? {}
      : {
          formula: printFormula(formula, lettersOf(node, locale), locale),
          formulaWithNumbers: printFormula(formula, numbersOf(node, locale, maySee), locale),
        }),
    ...(formula === undefined || isCut ? {} : { expression: renameFormula(formula, keysOf(node)) }),
    ...(node.citation === undefined ? {} : { citation: node.citation }),
    readings: node.readings,
    isInferred: node.isInferred ?? false,
    isCut,
  };
}

function plainValue(text: string): FigureValue {
  return text === 'true' || text === 'false' ? text === 'true' : new Decimal(text);
}

/** A node of a flat list as its holder can check it: its expression over the values behind the keys. */
export function evaluateExpression(
  node: ExplanationNode,
  valueOfKey: (key: string) => string,
): FigureValue {
  if (node.expression === undefined) return plainValue(node.value);
  const formula = parseFormula(node.expression);
  return figure(evaluate(formula, (key) => plainValue(valueOfKey(key))));
}

import { escapeName, type Formula, type Operator } from './formula.js';
import { FUNCTIONS } from './formula-functions.js';
import { assertNever } from './invariant.js';

export type Locale = 'zh' | 'en';

/** What a name is printed as: one text, or one for each member of a list. */
export type PrintedName = string | readonly string[];
export type Names = (name: string) => PrintedName;

const SIGNS: Readonly<Record<Operator, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
};
const BINDING: Readonly<Record<Operator, number>> = {
  '>=': 1,
  '<=': 1,
  '>': 1,
  '<': 1,
  '=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};
const TIGHTEST = 4;
const LONGEST_LIST = 8;

/** What stands for the members of a list that are not shown. */
export const ELLIPSIS = '…';

/** Long lists keep their ends: forty departments would hide the formula. */
export function shortened<T>(items: readonly T[]): readonly (T | typeof ELLIPSIS)[] {
  const last = items.at(-1);
  return items.length <= LONGEST_LIST || last === undefined
    ? items
    : [...items.slice(0, 3), ELLIPSIS, last];
}

export function bindingOf(formula: Formula): number {
  if (formula.kind === 'operation') return BINDING[formula.operator];
  if (formula.kind === 'negation') return 3;
  if (formula.kind !== 'call') return TIGHTEST;
  if (formula.callee === 'settle')
    return formula.arguments[0] ? bindingOf(formula.arguments[0]) : 0;
  return formula.callee === 'if' ? 0 : TIGHTEST;
}

/** Whether an operand needs brackets to keep its place. */
export function needsBrackets(
  operator: Operator,
  operand: Formula,
  side: 'left' | 'right',
): boolean {
  const own = BINDING[operator];
  const inner = bindingOf(operand);
  return (
    inner < own || (inner === own && side === 'right' && (operator === '-' || operator === '/'))
  );
}

/** A formula as people write it: `(T × Y1 − Q × |T − B|) × K1`, with letters or with numbers. */
export function printFormula(formula: Formula, names: Names, locale: Locale): string {
  const print = (inner: Formula): string => printFormula(inner, names, locale);
  const bracketed = (operator: Operator, inner: Formula, side: 'left' | 'right'): string =>
    needsBrackets(operator, inner, side) ? `(${print(inner)})` : print(inner);
  switch (formula.kind) {
    case 'number':
      return formula.value.toString();
    case 'name': {
      const printed = names(formula.name);
      return typeof printed === 'string' ? printed : `[${shortened(printed).join(', ')}]`;
    }
    case 'list':
      return `[${shortened(formula.items.map(print)).join(', ')}]`;
    case 'negation':
      return `−${bracketed('*', formula.operand, 'right')}`;
    case 'operation': {
      const { operator, left, right } = formula;
      return `${bracketed(operator, left, 'left')} ${SIGNS[operator]} ${bracketed(operator, right, 'right')}`;
    }
    case 'call':
      return printCall(formula.callee, formula.arguments, names, locale);
    default:
      return assertNever(formula);
  }
}

function printCall(
  callee: string,
  values: readonly Formula[],
  names: Names,
  locale: Locale,
): string {
  const [first, second, third] = values.map((value) => printFormula(value, names, locale));
  if (callee === 'settle') return first ?? '';
  if (callee === 'abs') return `|${first ?? ''}|`;
  if (callee === 'if') {
    const isNested = values[1]?.kind === 'call' && values[1].callee === 'if';
    const then = isNested ? `(${second ?? ''})` : (second ?? '');
    return locale === 'zh'
      ? `若 ${first ?? ''} 则 ${then},否则 ${third ?? ''}`
      : `if ${first ?? ''} then ${then}, else ${third ?? ''}`;
  }
  if (callee === 'sum' || callee === 'sumProduct') return printSum(values, names, locale);
  const label = FUNCTIONS[callee]?.label[locale] ?? callee;
  return `${label}(${values.map((value) => printFormula(value, names, locale)).join('; ')})`;
}

/** Σ over lists: `Σ(a × b)` in letters, the terms themselves where the names give numbers. */
function printSum(values: readonly Formula[], names: Names, locale: Locale): string {
  const lists = values.map((value) =>
    value.kind === 'name' ? names(value.name) : printFormula(value, names, locale),
  );
  const length = lists.find((list) => typeof list !== 'string')?.length;
  if (length === undefined) return `Σ(${lists.join(' × ')})`;
  const terms = Array.from({ length }, (_, index) =>
    lists.map((list) => (typeof list === 'string' ? list : (list[index] ?? ''))),
  ).map((factors) =>
    factors.every((factor) => factor === ELLIPSIS) ? ELLIPSIS : factors.join(' × '),
  );
  return `(${shortened(terms).join(' + ')})`;
}

/** The same text with other names, for machines: names are keys, lists of keys stand in `[…]`. */
export function renameFormula(formula: Formula, keys: (name: string) => PrintedName): string {
  const rename = (inner: Formula): string => renameFormula(inner, keys);
  switch (formula.kind) {
    case 'number':
      return formula.value.toString();
    case 'name': {
      const key = keys(formula.name);
      return typeof key === 'string'
        ? `{${escapeName(key)}}`
        : `[${key.map((one) => `{${escapeName(one)}}`).join(', ')}]`;
    }
    case 'list':
      return `[${formula.items.map(rename).join(', ')}]`;
    case 'negation':
      return `-(${rename(formula.operand)})`;
    case 'operation':
      return `(${rename(formula.left)} ${formula.operator} ${rename(formula.right)})`;
    case 'call':
      return `${formula.callee}(${formula.arguments.map(rename).join(', ')})`;
    default:
      return assertNever(formula);
  }
}

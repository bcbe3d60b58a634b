import { invariant } from './invariant.js';
import { Decimal } from './money.js';

/**
 * The formula language. A figure's formula is text over the names of its parts,
 * `({T} * {Y1} - {Q} * abs({T} - {B})) * {K1}`, or, for machines, over the keys of its parts.
 *
 *     comparison = sum [ (">=" | "<=" | ">" | "<" | "=") sum ]
 *     sum        = product { ("+" | "-") product }
 *     product    = factor { ("*" | "/") factor }
 *     factor     = "-" factor | number | "{" name "}" | "(" comparison ")" | "[" list "]" | word "(" list ")"
 *
 * Inside a name `}` and `\` stand behind a backslash. Numbers other than 0 and 1 come from an edition.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Formula[] }
  | { readonly kind: 'negation'; readonly operand: Formula }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'call'; readonly callee: string; readonly arguments: readonly Formula[] };

export type Operator = '+' | '-' | '*' | '/' | '>=' | '<=' | '>' | '<' | '=';

/** Names stand in braces; the rest are numbers, words and signs. */
const TOKEN = /\s*(\{(?:[^}\\]|\\.)*\}|\d+(?:\.\d+)?|[A-Za-z]+|>=|<=|[-+*/()[\],<>=])/y;

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    invariant(match?.[1] !== undefined, `a formula that cannot be read: ${text}`);
    tokens.push(match[1]);
  }
  return tokens;
}

export function escapeName(name: string): string {
  return /[\\}]/.test(name) ? name.replace(/[\\}]/g, (sign) => `\\${sign}`) : name;
}

const LEVELS: readonly (readonly Operator[])[] = [
  ['>=', '<=', '>', '<', '='],
  ['+', '-'],
  ['*', '/'],
];

function parse(text: string): Formula {
  const tokens = tokensOf(text);
  let position = 0;
  const take = (): string => {
    const token = tokens[position];
    invariant(token !== undefined, `a formula ends too early: ${text}`);
    position += 1;
    return token;
  };
  const expect = (token: string): void => {
    invariant(take() === token, `${token} is missing in ${text}`);
  };

  const listUntil = (end: string): readonly Formula[] => {
    const items: Formula[] = [];
    while (tokens[position] !== end) {
      items.push(level(0));
      if (tokens[position] !== end) expect(',');
    }
    expect(end);
    return items;
  };

  const factor = (): Formula => {
    const token = take();
    if (token === '-') return { kind: 'negation', operand: factor() };
    if (token === '[') return { kind: 'list', items: listUntil(']') };
    if (token.startsWith('{')) {
      return { kind: 'name', name: token.slice(1, -1).replace(/\\(.)/g, '$1') };
    }
    if (token === '(') {
      const inner = level(0);
      expect(')');
      return inner;
    }
    if (/^\d/.test(token)) return { kind: 'number', value: new Decimal(token) };
    expect('(');
    return { kind: 'call', callee: token, arguments: listUntil(')') };
  };

  const level = (depth: number): Formula => {
    const operators = LEVELS[depth];
    if (operators === undefined) return factor();
    let left = level(depth + 1);
    for (;;) {
      const operator = operators.find((candidate) => candidate === tokens[position]);
      if (operator === undefined) return left;
      position += 1;
      left = { kind: 'operation', operator, left, right: level(depth + 1) };
    }
  };

  const whole = level(0);
  invariant(position === tokens.length, `a formula goes on after its end: ${text}`);
  return whole;
}

const parsed = new Map<string, Formula>();
const PARSED_LIMIT = 500;

/** Formulas are few and constant, so each is read once; machine expressions come and go. */
export function parseFormula(text: string): Formula {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const formula = parse(text);
  if (parsed.size < PARSED_LIMIT) parsed.set(text, formula);
  return formula;
}

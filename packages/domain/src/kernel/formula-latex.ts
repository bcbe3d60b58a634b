import type { Formula, Operator } from './formula.js';
import { FUNCTIONS } from './formula-functions.js';
import { needsBrackets, shortened, type Locale, type Names } from './formula-print.js';
import { assertNever } from './invariant.js';

const SIGNS: Readonly<Record<Operator, string>> = {
  '+': '+',
  '-': '-',
  '*': '\\times',
  '/': '/',
  '>=': '\\ge',
  '<=': '\\le',
  '>': '>',
  '<': '<',
  '=': '=',
};

/** Letters of the regulation get their index, numbers stay, words are set upright. */
function latexName(text: string): string {
  const letter = /^(Σ?)([A-Z])(\d*)$/.exec(text);
  if (letter) {
    const [, sum = '', base = '', index = ''] = letter;
    return `${sum ? '\\sum ' : ''}${base}${index ? `_{${index}}` : ''}`;
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  return `\\text{${text.replace(/[\\{}$&#%_^~]/g, (sign) => (sign === '\\' ? '' : `\\${sign}`))}}`;
}

/** The formula for KaTeX, with letters or numbers. */
export function latexFormula(formula: Formula, names: Names, locale: Locale): string {
  const print = (inner: Formula): string => latexFormula(inner, names, locale);
  const bracketed = (operator: Operator, inner: Formula, side: 'left' | 'right'): string =>
    needsBrackets(operator, inner, side) ? `\\left(${print(inner)}\\right)` : print(inner);
  switch (formula.kind) {
    case 'number':
      return formula.value.toString();
    case 'name': {
      const printed = names(formula.name);
      return typeof printed === 'string'
        ? latexName(printed)
        : `\\left[${shortened(printed).map(latexName).join(',\\ ')}\\right]`;
    }
    case 'list':
      return `\\left[${shortened(formula.items.map(print)).join(',\\ ')}\\right]`;
    case 'negation':
      return `-${bracketed('*', formula.operand, 'right')}`;
    case 'operation': {
      const { operator, left, right } = formula;
      return operator === '/'
        ? `\\frac{${print(left)}}{${print(right)}}`
        : `${bracketed(operator, left, 'left')} ${SIGNS[operator]} ${bracketed(operator, right, 'right')}`;
    }
    case 'call':
      return latexCall(formula.callee, formula.arguments, names, locale);
    default:
      return assertNever(formula);
  }
}

function latexCall(
  callee: string,
  values: readonly Formula[],
  names: Names,
  locale: Locale,
): string {
  const printed = values.map((value) => latexFormula(value, names, locale));
  const [first = '', second = '', third = ''] = printed;
  if (callee === 'settle') return first;
  if (callee === 'abs') return `\\left|${first}\\right|`;
  if (callee === 'if') {
    const otherwise = locale === 'zh' ? '否则' : 'otherwise';
    return `\\begin{cases}${second} & ${first}\\\\ ${third} & \\text{${otherwise}}\\end{cases}`;
  }
  if (callee === 'sum' || callee === 'sumProduct') {
    return `\\sum\\left(${printed.join(' \\times ')}\\right)`;
  }
  const label = FUNCTIONS[callee]?.label[locale] ?? callee;
  return `\\operatorname{\\text{${label}}}\\left(${printed.join(';\\ ')}\\right)`;
}

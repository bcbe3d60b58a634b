import { describe, expect, test } from 'vitest';
import { evaluate } from './formula-evaluate.js';
import { latexFormula } from './formula-latex.js';
import { printFormula, renameFormula, type Names } from './formula-print.js';
import type { FormulaValue } from './formula-value.js';
import { parseFormula } from './formula.js';
import { BrokenInvariant } from './invariant.js';
import { Decimal } from './money.js';

const VALUES: Readonly<Record<string, FormulaValue>> = {
  T: new Decimal(45),
  Y1: new Decimal('1.4'),
  Q: new Decimal('0.5'),
  B: new Decimal(50),
  isQualified: true,
  all: [3, 1, 2].map((value) => new Decimal(value)),
  weights: [2, 2, 3].map((value) => new Decimal(value)),
  'odd } name \\': new Decimal(7),
};

const valueOf = (text: string): string =>
  evaluate(parseFormula(text), (name) => VALUES[name] ?? false).toString();

describe('the formula language', () => {
  test('has the usual precedence', () => {
    expect(valueOf('1 + 1 * 0 - 1')).toBe('0');
    expect(valueOf('({T} * {Y1} - {Q} * abs({T} - {B})) * (1 + 1)')).toBe('121');
    expect(valueOf('{B} / {Q} / (1 + 1)')).toBe('50');
    expect(valueOf('{B} - {T} - 1')).toBe('4');
    expect(valueOf('-{T} + 1')).toBe('-44');
    expect(valueOf('-roundToFen({Y1} * {Q})')).toBe('-0.7');
  });

  test('compares and chooses, without asking for the branch not taken', () => {
    expect(valueOf('{T} >= {B}')).toBe('false');
    expect(valueOf('if({T} < {B}, 1, 1 / 0)')).toBe('1');
    expect(valueOf('if({isQualified}, if({T} = {B}, 1, 0), 1)')).toBe('0');
  });

  test('works on lists', () => {
    expect(valueOf('sum({all})')).toBe('6');
    expect(valueOf('sumProduct({all}, {weights})')).toBe('14');
    expect(valueOf('1 + countAbove(1 + 1, {all})')).toBe('2');
    expect(valueOf('countBelow(1 + 1, {all})')).toBe('1');
    expect(valueOf('pick(1 + 1, {all})')).toBe('1');
    expect(valueOf('pick({T}, {all})')).toBe('2');
    expect(valueOf('sum([{T}, {B}])')).toBe('95');
    expect(valueOf('split(1 + 1 + 1 + 1 + 1 + 1, {all}, 1)')).toBe('3');
  });

  test('rounds by name', () => {
    expect(valueOf('roundToFen(1 / 0.8)')).toBe('1.25');
    expect(valueOf('roundToTenth(1 / 0.8)')).toBe('1.3');
    expect(valueOf('roundToWhole({Q})')).toBe('1');
    expect(valueOf('roundToPercent(0.125)')).toBe('0.13');
  });

  test('takes names with any sign in them', () => {
    expect(valueOf('{odd \\} name \\\\}')).toBe('7');
    const renamed = renameFormula(parseFormula('{T}'), () => 'odd } name \\');
    expect(valueOf(renamed)).toBe('7');
  });

  test('what cannot be read, or has no such value, is our bug', () => {
    for (const text of ['1 +', '(1', '{T} {B}', '1 ? 2', 'foo(1)', 'abs({all})', 'sum({T})']) {
      expect(() => valueOf(text), text).toThrow(BrokenInvariant);
    }
  });
});

describe('a formula in print', () => {
  const LETTERS: Names = (name) => name;
  const NUMBERS: Names = (name) => {
    const value = VALUES[name];
    return Array.isArray(value) ? value.map(String) : String(value);
  };
  const letters = (text: string) => printFormula(parseFormula(text), LETTERS, 'zh');
  const numbers = (text: string) => printFormula(parseFormula(text), NUMBERS, 'en');

  test('keeps its brackets where they matter', () => {
    expect(letters('settle(({T} * {Y1} - {Q} * abs({T} - {B})) * {K1})')).toBe(
      '(T × Y1 − Q × |T − B|) × K1',
    );
    expect(letters('{T} - ({B} - 1)')).toBe('T − (B − 1)');
    expect(letters('({T} - {B}) - 1')).toBe('T − B − 1');
    expect(letters('{T} / ({B} * {Q})')).toBe('T ÷ (B × Q)');
    expect(letters('{T} * settle({B} - {Q})')).toBe('T × (B − Q)');
  });

  test('fills the numbers in, lists term by term', () => {
    expect(numbers('({T} * {Y1} - {Q} * abs({T} - {B}))')).toBe('45 × 1.4 − 0.5 × |45 − 50|');
    expect(numbers('sumProduct({all}, {weights}) / {T}')).toBe('(3 × 2 + 1 × 2 + 2 × 3) ÷ 45');
    expect(letters('sumProduct({all}, {weights}) / {T}')).toBe('Σ(all × weights) ÷ T');
    const long: Names = () => Array.from({ length: 40 }, (_, index) => String(index));
    expect(printFormula(parseFormula('sum({all})'), long, 'zh')).toBe('(0 + 1 + 2 + … + 39)');
  });

  test('says its words in both languages', () => {
    expect(letters('if({T} >= {B}, {Q}, 0)')).toBe('若 T ≥ B 则 Q,否则 0');
    expect(numbers('if({T} >= {B}, {Q}, 0)')).toBe('if 45 ≥ 50 then 0.5, else 0');
    expect(letters('roundToFen({T})')).toBe('四舍五入至分(T)');
  });

  test('is LaTeX for those who typeset it', () => {
    const latex = (text: string) => latexFormula(parseFormula(text), LETTERS, 'zh');
    expect(latex('({T} * {Y1} - {Q} * abs({T} - {B})) / {K1}')).toBe(
      '\\frac{T \\times Y_{1} - Q \\times \\left|T - B\\right|}{K_{1}}',
    );
    expect(latex('if({T} > {B}, 1, 0)')).toContain('\\begin{cases}1 & T > B');
    expect(latex('{教职工 50%}')).toBe('\\text{教职工 50\\%}');
  });
});

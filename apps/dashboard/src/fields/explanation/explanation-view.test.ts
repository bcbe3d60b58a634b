import { describe, expect, it } from 'vitest';
import {
  chainOf,
  closePart,
  indexNodes,
  openPart,
  ownerOf,
  partsOf,
  partsOfChain,
} from './explanation-view';
import type { ExplanationViewNode } from './explanation-view';

const node = (key: string, parts: readonly string[] = []): ExplanationViewNode => ({
  key,
  parts,
  label: key,
  origin: parts.length > 0 ? 'COMPUTED' : 'FACT',
  value: '1',
  readings: [],
  isInferred: false,
  isCut: false,
});

describe('the trail', () => {
  it('goes down, back, and never round', () => {
    const down = openPart(openPart(['Z'], 'units'), 'T');
    expect(down).toEqual(['Z', 'units', 'T']);
    expect(openPart(down, 'units')).toEqual(['Z', 'units']);
    expect(closePart(down)).toEqual(['Z', 'units']);
    expect(closePart(['Z'])).toEqual(['Z']);
  });
});

describe('partsOf', () => {
  it('lists a part once, in the order of the formula, without the ones that were cut', () => {
    const nodes = indexNodes({
      root: 'u',
      nodes: [node('u', ['T', 'B', 'T', 'X']), node('B'), node('T')],
    });
    expect(partsOf(node('u', ['T', 'B', 'T', 'X']), nodes).map(({ key }) => key)).toEqual([
      'T',
      'B',
    ]);
  });
});

describe('chainOf', () => {
  const figure = (key: string, symbol: string, parts: readonly string[]) => ({
    ...node(key, parts),
    symbol,
    formula: 'x',
  });
  const Z = figure('departments.A.allocation', 'Z', [
    'pool.teachingPool',
    'departments.A.exactAllocation',
    'departments.B.exactAllocation',
  ]);
  const exact = figure('departments.A.exactAllocation', 'Z', [
    'facts.departments.A.students',
    'K1',
  ]);
  const list = [
    Z,
    exact,
    figure('departments.B.exactAllocation', 'Z', ['K1']),
    figure('pool.teachingPool', 'W', ['K1']),
    node('facts.departments.A.students'),
    node('K1'),
  ];
  const nodes = indexNodes({ root: Z.key, nodes: list });
  const keys = (found: readonly ExplanationViewNode[]) => found.map(({ key }) => key);

  it('goes through a rounding to the own formula behind it, not to another department', () => {
    expect(keys(chainOf(Z, nodes))).toEqual([Z.key, exact.key]);
    expect(keys(chainOf(exact, nodes))).toEqual([exact.key]);
  });

  it('stops where the exact figure was cut', () => {
    expect(chainOf(Z, indexNodes({ root: Z.key, nodes: [Z] }))).toEqual([Z]);
  });

  it('lists the parts of the formula before those of the rounding', () => {
    expect(keys(partsOfChain(chainOf(Z, nodes), nodes))).toEqual([
      'facts.departments.A.students',
      'K1',
      'pool.teachingPool',
      'departments.B.exactAllocation',
    ]);
  });
});

describe('ownerOf', () => {
  it('finds the department of a key, also where a code holds a dot', () => {
    expect(ownerOf('departments.A.allocation', {})).toBe('A');
    expect(ownerOf('facts.departments.A.headcount.senior', {})).toBe('A');
    expect(ownerOf('departments.A.1.allocation', { 'A.1': '机械学院' })).toBe('A.1');
    expect(ownerOf('pool.staffRate', {})).toBeNull();
  });
});

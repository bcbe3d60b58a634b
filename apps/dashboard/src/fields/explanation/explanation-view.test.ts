import { describe, expect, it } from 'vitest';
import { closePart, indexNodes, openPart, partsOf } from './explanation-view';
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

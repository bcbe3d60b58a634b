import { describe, expect, it } from 'vitest';
import { axisAround, axisOver } from './axis';

describe('an axis', () => {
  it('starts at zero unless it may be broken', () => {
    expect(axisOver([900, 1000])).toEqual({
      from: 0,
      to: 1000,
      ticks: [0, 200, 400, 600, 800, 1000],
      isBroken: false,
    });
  });
  it('is broken where all that differs would be too small to be seen', () => {
    expect(axisOver([900, 1000], true)).toEqual({
      from: 850,
      to: 1000,
      ticks: [850, 900, 950, 1000],
      isBroken: true,
    });
    expect(axisOver([100, 1000], true).isBroken).toBe(false);
    expect(axisOver([500, 500], true).isBroken).toBe(false);
  });
  it('reaches below zero with its values', () => {
    expect(axisOver([-30, 10], true)).toMatchObject({ from: -30, to: 10, isBroken: false });
  });
  it('runs around what differs', () => {
    expect(axisAround([100, 120])).toMatchObject({ from: 95, to: 125, isBroken: true });
    expect(axisAround([-10, 10])).toMatchObject({ from: -15, to: 15, isBroken: false });
    expect(axisAround([0, 0])).toMatchObject({ from: -1, to: 1, isBroken: false });
  });
});

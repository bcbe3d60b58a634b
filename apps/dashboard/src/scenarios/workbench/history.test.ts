import { describe, expect, it } from 'vitest';
import { begin, endGesture, record, redo, undo } from './history';

describe('history', () => {
  it('goes back and forth', () => {
    const history = record(record(begin('a'), 'b'), 'c');
    expect(undo(history).present).toBe('b');
    expect(undo(undo(history)).present).toBe('a');
    expect(undo(undo(undo(history))).present).toBe('a');
    expect(redo(undo(history)).present).toBe('c');
    expect(redo(history).present).toBe('c');
  });

  it('takes a drag as one step, and the next drag as another', () => {
    let history = begin(0);
    for (const value of [1, 2, 3]) history = record(history, value, 'K1');
    history = endGesture(history);
    for (const value of [4, 5]) history = record(history, value, 'K1');
    expect(history.past).toEqual([0, 3]);
    expect(undo(history).present).toBe(3);
  });

  it('drops what was undone once something new is done', () => {
    const history = record(undo(record(begin('a'), 'b')), 'c');
    expect(history.future).toEqual([]);
    expect(undo(history).present).toBe('a');
  });

  it('keeps the last hundred steps', () => {
    let history = begin(0);
    for (let step = 1; step <= 130; step += 1) history = record(history, step);
    expect(history.past.length).toBe(100);
    expect(history.past[0]).toBe(30);
  });
});

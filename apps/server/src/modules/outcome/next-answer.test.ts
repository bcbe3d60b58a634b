import { describe, expect, it } from 'vitest';
import { NextAnswer } from './next-answer.js';

/** A question whose answers are given by hand, numbered in the order in which they were asked. */
function questions() {
  const open: ((answer: 'fine' | 'broken') => void)[] = [];
  const ask = (): Promise<number> => {
    const number = open.length + 1;
    return new Promise((resolve, reject) => {
      open.push((answer) => (answer === 'fine' ? resolve(number) : reject(new Error('broken'))));
    });
  };
  return { ask, asked: () => open.length, answer: (index: number) => open[index] };
}

describe('the next answer', () => {
  it('is shared by all who came while one was on its way, and by nobody who came before', async () => {
    const answers = new NextAnswer<number>();
    const { ask, asked, answer } = questions();
    const first = answers.to('2026', ask);
    const second = answers.to('2026', ask);
    const third = answers.to('2026', ask);
    expect(asked()).toBe(1);
    answer(0)?.('fine');
    expect(await first).toBe(1);
    await Promise.resolve();
    expect(asked()).toBe(2);
    const late = answers.to('2026', ask);
    answer(1)?.('fine');
    expect(await Promise.all([second, third])).toEqual([2, 2]);
    await Promise.resolve();
    answer(2)?.('fine');
    expect(await late).toBe(3);
  });

  it('asks afresh once nobody waits, and other keys do not wait at all', async () => {
    const answers = new NextAnswer<number>();
    const { ask, asked, answer } = questions();
    const one = answers.to('2026', ask);
    const other = answers.to('2025', ask);
    expect(asked()).toBe(2);
    answer(0)?.('fine');
    answer(1)?.('fine');
    await Promise.all([one, other]);
    const again = answers.to('2026', ask);
    expect(asked()).toBe(3);
    answer(2)?.('fine');
    expect(await again).toBe(3);
  });

  it('goes on after a failure, which is told to those alone who asked for it', async () => {
    const answers = new NextAnswer<number>();
    const { ask, answer } = questions();
    const first = answers.to('2026', ask);
    const second = answers.to('2026', ask);
    answer(0)?.('broken');
    await expect(first).rejects.toThrow('broken');
    await Promise.resolve();
    answer(1)?.('fine');
    expect(await second).toBe(2);
  });
});

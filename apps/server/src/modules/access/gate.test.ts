import { expect, it } from 'vitest';
import { Gate } from './gate.js';

it('runs a few at once, lets a few wait and refuses the rest at once', async () => {
  const gate = new Gate({ inFlight: 2, waiting: 3 });
  const finish: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async (): Promise<string> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => finish.push(resolve));
    running -= 1;
    return 'done';
  };
  const all = Array.from({ length: 8 }, () => gate.run(work));
  expect(await Promise.all(all.slice(5))).toEqual([null, null, null]);
  for (let turn = 0; turn < 5; turn += 1) {
    finish.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await Promise.all(all.slice(0, 5))).toEqual(Array(5).fill('done'));
  expect(most).toBe(2);
});

it('gives the place back when the work fails', async () => {
  const gate = new Gate({ inFlight: 1, waiting: 0 });
  await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate.run(() => Promise.resolve(1))).toBe(1);
});

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolders } from '../src/testing/temporary.js';
import { ask } from './ask.js';
import { KillableCollege } from './killable-college.js';
import { verifyAudit } from './verify-audit.js';

/** HEBO_KILLS=50 is the long loop, for a night. */
const KILLS = Number(process.env['HEBO_KILLS'] ?? 3);
const WRITERS = 4;

let college: KillableCollege;
beforeAll(async () => {
  college = await KillableCollege.open();
});
afterAll(async () => {
  await college.kill();
  removeFolders();
});

async function present(): Promise<string[]> {
  const { departments } = await ask<{ departments: { code: string }[] }>(
    college,
    'PERSONNEL',
    '{ departments { code } }',
  );
  return departments.map(({ code }) => code).sort();
}

/** Entries of a chain that is whole; the server is down. */
function entries(): number {
  const { status, stdout, stderr } = verifyAudit(college.environment);
  expect([status, stderr]).toEqual([0, '']);
  return Number(/(\d+) 条,链完整/u.exec(stdout)?.[1]);
}

it(
  'a write that was acknowledged is there after a kill; one that was not can be asked again',
  async () => {
    const tried: string[] = [];
    const acknowledged = new Set<string>();
    const write = async (code: string): Promise<void> => {
      await college.createDepartment(code);
      acknowledged.add(code);
    };
    await college.kill();
    const before = entries();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await college.start();
      let isOver = false;
      const writers = Array.from({ length: WRITERS }, async () => {
        while (!isOver) {
          const code = `K${String(tried.length).padStart(6, '0')}`;
          tried.push(code);
          await write(code).catch(() => undefined);
        }
      });
      const after = 50 + Math.random() * 400;
      await wait(after);
      isOver = true;
      await college.kill();
      await Promise.all(writers);
      await college.start();
      const there = new Set(await present());
      const lost = [...acknowledged].filter((code) => !there.has(code));
      expect(lost, `killed after ${after} ms`).toEqual([]);
      for (const code of tried) if (!acknowledged.has(code)) await write(code);
      expect(await present()).toEqual([...tried].sort());
      await college.kill();
      expect(entries()).toBe(before + tried.length);
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS);
  },
  KILLS * 60_000,
);

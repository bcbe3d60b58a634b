import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolders } from '../src/testing/temporary.js';
import { asSuperuserIn } from '../src/testing/test-database.js';
import { ask } from './ask.js';
import { csv, Importer, type Import } from './importer.js';
import { KillableCollege } from './killable-college.js';

const KILLS = 3;
const PEOPLE = 1_200;
/** A commit of so many takes longer on any machine. */
const WITHIN_MILLISECONDS = 1_200;

let college: KillableCollege;
let importer: Importer;

beforeAll(async () => {
  college = await KillableCollege.open();
  await college.createDepartment('C01');
  importer = new Importer(college, 'PERSONNEL');
});
afterAll(async () => {
  await college.kill();
  removeFolders();
});

/** People of their own a round, so that each is new. */
const bringIn = (round: number): Promise<Import> =>
  importer.check(
    'PEOPLE',
    csv(
      '工号,姓名,参加工作时间,退休年份,单位,用工性质,岗位类别,职称,起始月份',
      ...Array.from(
        { length: PEOPLE },
        (_, at) => `R${round}N${at},新人,2020-07,2050,C01,在编,教学岗位,中级,2026-09`,
      ),
    ),
  );

/** Everybody, and those who have the facts that make them count in the department. */
async function present(): Promise<number[]> {
  const { employees, departments } = await ask<{
    employees: { totalCount: number };
    departments: { employees: { totalCount: number } }[];
  }>(
    college,
    'PERSONNEL',
    `{ employees(first: 1) { totalCount } departments { employees(first: 1) { totalCount } } }`,
  );
  return [employees, ...departments.map((each) => each.employees)].map((each) => each.totalCount);
}

/** Processes that share a server believe each other alive for a minute and a half; this has passed. */
async function letSilencePass(): Promise<void> {
  if (college.databaseName === null) return;
  const silent = `update import set alive_at = 'epoch' where status = 'COMMITTING'`;
  await asSuperuserIn(college.databaseName, silent);
}

it('killed at any moment of a commit, it has written all of it or can write it still', async () => {
  let found = await bringIn(0);
  let committed = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const after = Math.floor(Math.random() * WITHIN_MILLISECONDS);
    const answer = importer.commit(found).catch(() => null);
    await wait(after);
    await college.kill();
    const told = await answer;
    await college.start();
    await letSilencePass();
    const status = (await importer.find(found.id))?.status;
    if (told !== null || status === 'COMMITTED') committed += 1;
    const isWritten = status === 'COMMITTED';
    const all = PEOPLE * committed;
    expect([status, await present()], `killed after ${after} ms`).toEqual([
      isWritten ? 'COMMITTED' : 'CHECKED',
      [all, all],
    ]);
    if (isWritten) found = await bringIn(kill);
  }
  expect(await importer.commit(found)).toEqual([]);
  const all = PEOPLE * (committed + 1);
  expect(await present()).toEqual([all, all]);
});

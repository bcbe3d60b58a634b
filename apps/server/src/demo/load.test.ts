import { randomUUID } from 'node:crypto';
import { canonical, type PaymentInput, type PersonInput, type Plain } from '@hebo/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, EntityManager } from '../database/database.js';
import {
  Department,
  DepartmentYear,
  Employee,
  Institution,
  InstitutionYear,
  Scenario,
} from '../database/entities/index.js';
import { peopleFacts, type PeopleFacts } from '../modules/employee/people-facts.service.js';
import { openTestDatabase } from '../testing/test-database.js';
import { createDemoCollege } from './college.js';
import { loadDemo } from './load.js';

const college = createDemoCollege();
const institutionId = randomUUID();
const recordedAt = new Date('2026-11-02T08:00:00+08:00');

/** Without names, which a computation is not told, and without what is empty. */
function plain({ name: _, ...person }: PersonInput): Plain {
  const text = JSON.stringify(person, (_key, value: unknown) =>
    isEmpty(value) ? undefined : value,
  );
  return JSON.parse(text) as Plain;
}

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

let database: Database;
let em: EntityManager;
let departmentIds: ReadonlyMap<string, string>;

beforeAll(async () => {
  database = await openTestDatabase();
  const setUp = database.forkForSignIn(null);
  setUp.create(Institution, {
    id: institutionId,
    name: college.institutionName,
    isDemo: true,
    createdAt: recordedAt,
  });
  await setUp.flush();
  em = database.forkFor({
    kind: 'account',
    institutionId,
    accountId: randomUUID(),
    accountName: 'personnel',
    displayName: '演示·人事处',
    roles: ['PERSONNEL'],
    actingAs: 'PERSONNEL',
    departmentIds: [],
    factGroups: [],
    employeeNumber: null,
  });
  const load = { college, institutionId, ownerId: randomUUID(), ownerName: '演示', recordedAt };
  ({ departmentIds } = await loadDemo(em, load));
});

afterAll(async () => {
  await database.close();
});

describe('the demo college in the database', () => {
  it('is there whole', async () => {
    expect(await em.count(Department)).toBe(35);
    expect(await em.count(DepartmentYear, { recordedTo: null })).toBe(70);
    expect(await em.count(InstitutionYear)).toBe(2);
    expect(await em.count(Scenario)).toBe(5);
    expect(await em.count(Employee)).toBe(657);
  });

  it('keeps every fact as it was generated', async () => {
    for (const { period, facts } of college.years) {
      const stored = await em.find(DepartmentYear, { period, recordedTo: null });
      for (const [code, input] of Object.entries(facts.departments)) {
        const row = stored.find((each) => each.departmentId === departmentIds.get(code));
        expect(row?.headcount ?? null, code).toEqual(input.headcount ?? null);
        expect(row?.monthMeanHeadcount ?? null, code).toEqual(input.monthMeanHeadcount ?? null);
        expect(row?.agencyHeadcount ?? null, code).toEqual(input.agencyHeadcount ?? null);
        expect(row?.score ?? null, code).toBe(input.score ?? null);
        expect(row?.commonCourseShare ?? null, code).toBe(input.commonCourseShare ?? null);
        expect(row?.coefficients ?? null, code).toBe(input.coefficients ?? null);
      }
    }
  });

  it('keeps every fact of every person as it was generated', async () => {
    const read = await peopleFacts(em, '2026', null);
    const inYear = ({ month }: PaymentInput) => month.startsWith('2026');
    const people = Object.entries(college.people).map(([number, person]) => [
      number,
      canonical(plain({ ...person, payments: (person.payments ?? []).filter(inYear) })),
    ]);
    const stored = Object.entries(read.people).map(([number, person]) => [
      number,
      canonical(plain(person)),
    ]);
    expect(stored.sort()).toEqual(people.sort());
  });

  it('remembers who a person was taken for before a promotion was entered', async () => {
    const before = await peopleFacts(em, '2026', '2026-10-20T08:00:00+08:00');
    const after = await peopleFacts(em, '2026', null);
    const titles = (read: PeopleFacts) =>
      read.people['2017027']?.title?.map(({ value, from, to }) => `${value} ${from} ${to ?? ''}`);
    expect(titles(before)).toEqual(['ASSISTANT 2017-12 ']);
    expect(titles(after)).toEqual(['ASSISTANT 2017-12 2026-06', 'INTERMEDIATE 2026-06 ']);
    expect(after.people['2013025']?.events).toEqual([]);
    const early = await peopleFacts(em, '2026', '2026-10-10T08:00:00+08:00');
    expect(early.people['2013025']?.events?.map(({ from }) => from)).toEqual(['2026-09-14']);
  });

  it('remembers what was known before a correction', async () => {
    const departmentId = departmentIds.get('C08')!;
    const versions = await em.find(
      DepartmentYear,
      { departmentId, period: '2026' },
      { orderBy: { version: 'asc' } },
    );
    expect(versions.map(({ version, students }) => [version, students])).toEqual([
      [1, '752'],
      [2, '757'],
    ]);
    expect(versions[0]?.recordedTo).toEqual(versions[1]?.recordedFrom);
  });

  it('bases the sample scenarios on the base of their year', async () => {
    const scenarios = await em.find(Scenario, { period: '2026' });
    const base = scenarios.find((scenario) => scenario.isBase);
    const year = await em.findOneOrFail(InstitutionYear, { period: '2026' });
    expect(year.baseScenarioId).toBe(base?.id);
    expect(year.generalPool).toBe('28400000.00');
    const samples = scenarios.filter((scenario) => !scenario.isBase);
    expect(samples.map((sample) => sample.baseId)).toEqual([base?.id, base?.id, base?.id]);
    expect(samples.map((sample) => sample.name).sort()).toEqual(
      ['总量增加 3%', '教职工与学生六四开', '考核系数不进总量'].sort(),
    );
  });

  it('finds people by the pinyin of their names', async () => {
    const staff = await em.find(Employee, {}, { orderBy: { employeeNumber: 'asc' } });
    expect(staff.every((each) => /^[a-zü ]+$/u.test(each.namePinyin))).toBe(true);
    expect(staff.every((each) => each.pinyinInitials.length === [...each.name].length)).toBe(true);
  });
});

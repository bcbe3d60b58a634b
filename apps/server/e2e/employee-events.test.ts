import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { brief, PersonnelOffice } from './personnel-office.js';

let app: TestApp;
let office: PersonnelOffice;
beforeAll(async () => {
  app = await TestApp.start();
  office = new PersonnelOffice(app);
});
afterAll(() => app.stop());

describe('an event', () => {
  it('is recorded, corrected and withdrawn, and every entry is kept', async () => {
    await office.newPerson('T020');
    const leave = {
      employeeNumber: 'T020',
      type: 'SICK_LEAVE',
      from: '2026-03-02',
      to: '2026-03-06',
    };
    expect(await office.eventSet({ ...leave, days: '2.5' })).toEqual([]);
    const [first] = (await office.person('T020')).events;
    expect(first).toMatchObject({ type: 'SICK_LEAVE', days: '2.5' });
    expect(await office.eventSet({ ...leave, days: '3', replaces: first?.id })).toEqual([]);
    const [second] = (await office.person('T020')).events;
    expect(second?.days).toBe('3');
    expect(await office.eventSet({ ...leave, replaces: second?.id, isWithdrawn: true })).toEqual(
      [],
    );
    const { events, all } = (await office.person(
      'T020',
      'events { id } all: events(isHistory: true) { days recordedTo }',
    )) as unknown as Record<'events' | 'all', { days: string }[]>;
    expect(events).toEqual([]);
    expect(all.map(({ days }) => days).toSorted()).toEqual(['2.5', '3']);
  });

  it.each<[string, object, string[]]>([
    ['ends before it starts', { to: '2026-04-05' }, ['to ends_before_it_starts']],
    ['has a half of a half day', { days: '0.25' }, ['days days_come_in_halves']],
    ['has more days than the slip', { days: '9' }, ['days days_exceed_leave']],
    [
      'has more days than the month',
      { days: '40' },
      ['days days_exceed_month', 'days days_come_in_halves'],
    ],
    ['is no day', { from: '2026-04-31' }, ['from not_a_day']],
    ['has an amount', { amount: '5' }, ['amount does_not_apply']],
    ['has no end', { to: null }, ['to missing']],
  ])('that %s is refused', async (_, wrong, rules) => {
    const right = {
      employeeNumber: 'T020',
      type: 'PERSONAL_LEAVE',
      from: '2026-04-06',
      to: '2026-04-08',
    };
    const given = { ...right, ...wrong };
    const told = brief(await office.eventSet(given));
    expect(
      told.every((rule) => rules.includes(rule)),
      told.join(),
    ).toBe(true);
    expect(told).toContain(rules[0]);
    expect((await office.person('T020')).events).toEqual([]);
  });

  it('of leave on a day that has another leave is refused', async () => {
    await office.newPerson('T021');
    const sick = {
      employeeNumber: 'T021',
      type: 'SICK_LEAVE',
      from: '2026-03-02',
      to: '2026-03-06',
    };
    expect(await office.eventSet(sick)).toEqual([]);
    const personal = { ...sick, type: 'PERSONAL_LEAVE', from: '2026-03-06', to: '2026-03-09' };
    expect(brief(await office.eventSet(personal))).toEqual(['from two_leaves_on_one_day']);
    expect((await office.person('T021')).events).toHaveLength(1);
  });
});

describe('a person’s year', () => {
  const year = { employeeNumber: 'T030', period: '2025', reason: '考核' };

  it('is appended version by version', async () => {
    await office.newPerson('T030');
    const first = { ...year, assessment: 'QUALIFIED', distribution: '50000.5' };
    expect(await office.mutate('employeeYearSet', first)).toEqual([]);
    expect(brief(await office.mutate('employeeYearSet', first))).toEqual([
      'expectedVersion version_conflict',
    ]);
    const second = {
      ...year,
      expectedVersion: 1,
      assessment: 'UNQUALIFIED',
      assessmentIssued: '2026-01',
    };
    expect(await office.mutate('employeeYearSet', second)).toEqual([]);
    const { years, all } = (await office.person(
      'T030',
      'years { version assessment assessmentIssued distribution } all: years(isHistory: true) { version assessment }',
    )) as unknown as Record<'years' | 'all', object[]>;
    expect(years).toEqual([
      {
        version: 2,
        assessment: 'UNQUALIFIED',
        assessmentIssued: '2026-01',
        distribution: '50000.50',
      },
    ]);
    expect(all).toEqual([
      { version: 2, assessment: 'UNQUALIFIED' },
      { version: 1, assessment: 'QUALIFIED' },
    ]);
  });

  it('is refused with all that is wrong', async () => {
    const wrong = {
      ...year,
      expectedVersion: 2,
      assessmentIssued: '2026',
      teachingHours: '-1',
      distribution: '1.234',
      failingYears: -1,
      reason: '',
    };
    const told = brief(await office.mutate('employeeYearSet', wrong));
    expect(told.map((each) => each.split(' ')[0]).toSorted()).toEqual(
      ['reason', 'assessmentIssued', 'teachingHours', 'distribution', 'failingYears'].toSorted(),
    );
  });
});

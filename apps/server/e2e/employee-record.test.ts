import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, type Payload, type UserError } from './ask.js';

interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
  readonly recordedTo: string | null;
}
interface Person {
  readonly name: string;
  readonly department: { readonly code: string };
  readonly postKind: string;
  readonly titleClass: string;
  readonly facts: readonly Fact[];
  readonly events: readonly (Omit<Fact, 'kind' | 'value'> & {
    type: string;
    days: string | null;
  })[];
  readonly years: readonly Record<string, unknown>[];
}

const PERSON = `name department { code } postKind titleClass workStarted retirementYear
  facts { id kind value from to recordedTo } events { id type from to days }
  years { period version assessment distribution }`;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

async function mutate(name: string, input: object): Promise<UserError[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await ask<Record<string, Payload & { employee: unknown }>>(app, 'PERSONNEL', {
    query: `mutation ($input: ${type}!) { ${name}(input: $input) { employee { name } userErrors { code rule message field } } }`,
    variables: { input },
  });
  const { userErrors = [], employee } = answer[name] ?? {};
  expect(employee === null).toBe(userErrors.length > 0);
  return [...userErrors];
}

async function person(employeeNumber: string, fields = PERSON): Promise<Person> {
  const { employee } = await ask<{ employee: Person }>(app, 'PERSONNEL', {
    query: `query ($n: String!) { employee(employeeNumber: $n) { ${fields} } }`,
    variables: { n: employeeNumber },
  });
  return employee;
}

let keys = 0;
const key = () => `key ${(keys += 1)}`;

async function newPerson(employeeNumber: string, more: object[] = []): Promise<void> {
  const errors = await mutate('employeeUpsert', {
    employeeNumber,
    name: '测试人',
    workStarted: '2005-07',
    retirementYear: '2044',
    facts: [
      { kind: 'EMPLOYMENT', value: 'ESTABLISHED', from: '2005-07' },
      { kind: 'DEPARTMENT', value: 'C01', from: '2005-07' },
      { kind: 'POST_KIND', value: 'TEACHING', from: '2005-07' },
      { kind: 'TITLE', value: 'INTERMEDIATE', from: '2010-01' },
      ...more,
    ],
    idempotencyKey: key(),
  });
  expect(errors).toEqual([]);
}

const factSet = (input: object) =>
  mutate('employeeFactSet', { reason: '测试', idempotencyKey: key(), ...input });
const eventSet = (input: object) =>
  mutate('employeeEventSet', { reason: '测试', idempotencyKey: key(), ...input });

const brief = (errors: readonly UserError[]): string[] =>
  errors.map(({ rule, field }) => `${field.slice(1).join('.')} ${rule}`);

describe('a new person', () => {
  it('has the present state that its facts tell', async () => {
    await newPerson('T001');
    expect(await person('T001')).toMatchObject({
      name: '测试人',
      department: { code: 'C01' },
      postKind: 'TEACHING',
      titleClass: 'INTERMEDIATE',
      workStarted: '2005-07',
      retirementYear: 2044,
    });
  });

  it('is refused with everything that is wrong, and nothing of it is stored', async () => {
    const errors = await mutate('employeeUpsert', {
      employeeNumber: 'T.2',
      name: ' ',
      workStarted: '2005-13',
      facts: [
        { kind: 'TITLE', value: 'PROFESSOR', from: '2010-01' },
        { kind: 'POST_GRADE', value: 'professional99', from: '' },
        { kind: 'DEPARTMENT', value: 'NOWHERE', from: '2010-01' },
        { kind: 'EMPLOYMENT', value: 'AGENCY', from: '2012-01', to: '2011-01' },
      ],
      idempotencyKey: key(),
    });
    expect(brief(errors).toSorted()).toEqual(
      [
        'employeeNumber employee_number_has_wrong_form',
        'name blank',
        'workStarted not_a_month',
        'facts.0.value unknown_value',
        'facts.1.from missing',
        'facts.1.value unknown_value',
        'facts.2.value unknown_value',
        'facts.3.to ends_before_it_starts',
        'facts department_and_post_needed',
      ].toSorted(),
    );
  });

  it('may be corrected in name, and the same key makes nobody twice', async () => {
    await newPerson('T003');
    const input = { employeeNumber: 'T003', name: '改名', idempotencyKey: key() };
    expect(await mutate('employeeUpsert', input)).toEqual([]);
    expect(await mutate('employeeUpsert', input)).toEqual([]);
    expect(brief(await mutate('employeeUpsert', { ...input, name: '又改' }))).toEqual([
      'idempotencyKey idempotency_key_reused',
    ]);
    expect(await person('T003', 'name workStarted')).toEqual({
      name: '改名',
      workStarted: '2005-07',
    });
  });
});

describe('a dated fact', () => {
  it('that overlaps another is refused beside its first month', async () => {
    await newPerson('T010');
    const before = await person('T010');
    const errors = await factSet({
      employeeNumber: 'T010',
      kind: 'POST_KIND',
      value: 'MANAGEMENT',
      from: '2026-01',
    });
    expect(brief(errors)).toEqual(['from two_at_once']);
    expect(errors[0]?.message).toContain('2026-01');
    expect(await person('T010')).toEqual(before);
  });

  it('that follows another ends it, and moves the present state', async () => {
    await newPerson('T011');
    expect(
      await factSet({
        employeeNumber: 'T011',
        kind: 'DEPARTMENT',
        value: 'C02',
        from: '2026-03',
        isSuccessor: true,
      }),
    ).toEqual([]);
    const { facts, department } = await person('T011');
    expect(department.code).toBe('C02');
    expect(
      facts
        .filter(({ kind }) => kind === 'DEPARTMENT')
        .map(({ value, from, to }) => [value, from, to]),
    ).toEqual([
      ['C01', '2005-07', '2026-03'],
      ['C02', '2026-03', null],
    ]);
  });

  it('that replaces another leaves it in the history, and the old is known at the old time', async () => {
    await newPerson('T012');
    const known = app.clock.now.toISOString();
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    const { facts } = await person('T012');
    const title = facts.find(({ kind }) => kind === 'TITLE');
    const input = { employeeNumber: 'T012', kind: 'TITLE', from: '2009-06', replaces: title?.id };
    expect(await factSet({ ...input, value: 'ASSOCIATE' })).toEqual([]);
    const after = await person(
      'T012',
      `titleClass facts { kind value } old: facts(knownAt: "${known}") { kind value } all: facts(isHistory: true) { kind value recordedTo recordedBy reason }`,
    );
    const { old, all } = after as unknown as Record<'old' | 'all', Fact[]>;
    const titles = (list: readonly Fact[] | undefined) =>
      list?.filter(({ kind }) => kind === 'TITLE').map(({ value }) => value);
    expect(titles(after.facts)).toEqual(['ASSOCIATE']);
    expect(titles(old)).toEqual(['INTERMEDIATE']);
    expect(titles(all)).toEqual(['ASSOCIATE', 'INTERMEDIATE']);
    expect(after.titleClass).toBe('ASSOCIATE');
    expect(brief(await factSet({ ...input, value: 'SENIOR' }))).toEqual([
      'replaces entry_not_in_force',
    ]);
  });

  it('that is taken away holds no longer, and asOf gives what holds in a month', async () => {
    await newPerson('T013');
    const { facts } = await person('T013');
    const title = facts.find(({ kind }) => kind === 'TITLE');
    const input = { employeeNumber: 'T013', kind: 'TITLE', from: '2010-01', replaces: title?.id };
    expect(await factSet(input)).toEqual([]);
    const after = await person(
      'T013',
      'titleClass facts { kind } facts2: facts(asOf: "2004-01") { kind }',
    );
    expect(after.facts.map(({ kind }) => kind)).not.toContain('TITLE');
    expect(after).toMatchObject({ titleClass: 'UNTITLED', facts2: [] });
    expect(brief(await factSet({ ...input, replaces: null }))).toEqual(['value blank']);
  });

  it('of nobody, without a reason or of another person is refused', async () => {
    await newPerson('T014');
    const { facts } = await person('T014');
    const input = { kind: 'TITLE', value: 'SENIOR', from: '2030-01' };
    expect(brief(await factSet({ ...input, employeeNumber: 'NOBODY' }))).toEqual([
      'employeeNumber unknown_employee',
    ]);
    expect(
      brief(await factSet({ ...input, employeeNumber: 'T014', reason: ' ', isSuccessor: true })),
    ).toEqual(['reason blank']);
    expect(
      brief(await factSet({ ...input, employeeNumber: 'T013', replaces: facts[0]?.id })),
    ).toEqual(['replaces entry_not_in_force']);
  });
});

describe('an event', () => {
  it('is recorded, corrected and withdrawn, and every entry is kept', async () => {
    await newPerson('T020');
    const leave = {
      employeeNumber: 'T020',
      type: 'SICK_LEAVE',
      from: '2026-03-02',
      to: '2026-03-06',
    };
    expect(await eventSet({ ...leave, days: '2.5' })).toEqual([]);
    const [first] = (await person('T020')).events;
    expect(first).toMatchObject({ type: 'SICK_LEAVE', days: '2.5' });
    expect(await eventSet({ ...leave, days: '3', replaces: first?.id })).toEqual([]);
    const [second] = (await person('T020')).events;
    expect(second?.days).toBe('3');
    expect(await eventSet({ ...leave, replaces: second?.id, isWithdrawn: true })).toEqual([]);
    const { events, all } = (await person(
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
    const told = brief(await eventSet(given));
    expect(
      told.every((rule) => rules.includes(rule)),
      told.join(),
    ).toBe(true);
    expect(told).toContain(rules[0]);
    expect((await person('T020')).events).toEqual([]);
  });

  it('of leave on a day that has another leave is refused', async () => {
    await newPerson('T021');
    const sick = {
      employeeNumber: 'T021',
      type: 'SICK_LEAVE',
      from: '2026-03-02',
      to: '2026-03-06',
    };
    expect(await eventSet(sick)).toEqual([]);
    const personal = { ...sick, type: 'PERSONAL_LEAVE', from: '2026-03-06', to: '2026-03-09' };
    expect(brief(await eventSet(personal))).toEqual(['from two_leaves_on_one_day']);
    expect((await person('T021')).events).toHaveLength(1);
  });
});

describe('a person’s year', () => {
  const year = { employeeNumber: 'T030', period: '2025', reason: '考核' };

  it('is appended version by version', async () => {
    await newPerson('T030');
    const first = { ...year, assessment: 'QUALIFIED', distribution: '50000.5' };
    expect(await mutate('employeeYearSet', first)).toEqual([]);
    expect(brief(await mutate('employeeYearSet', first))).toEqual([
      'expectedVersion version_conflict',
    ]);
    const second = {
      ...year,
      expectedVersion: 1,
      assessment: 'UNQUALIFIED',
      assessmentIssued: '2026-01',
    };
    expect(await mutate('employeeYearSet', second)).toEqual([]);
    const { years, all } = (await person(
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
    const told = brief(await mutate('employeeYearSet', wrong));
    expect(told.map((each) => each.split(' ')[0]).toSorted()).toEqual(
      ['reason', 'assessmentIssued', 'teachingHours', 'distribution', 'failingYears'].toSorted(),
    );
  });
});

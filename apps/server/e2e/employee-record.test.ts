import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { brief, PersonnelOffice, type Fact } from './personnel-office.js';

let app: TestApp;
let office: PersonnelOffice;
beforeAll(async () => {
  app = await TestApp.start();
  office = new PersonnelOffice(app);
});
afterAll(() => app.stop());

describe('a new person', () => {
  it('has the present state that its facts tell', async () => {
    await office.newPerson('T001');
    expect(await office.person('T001')).toMatchObject({
      name: '测试人',
      department: { code: 'C01' },
      postKind: 'TEACHING',
      titleClass: 'INTERMEDIATE',
      workStarted: '2005-07',
      retirementYear: 2044,
    });
  });

  it('is refused with everything that is wrong, and nothing of it is stored', async () => {
    const errors = await office.mutate('employeeUpsert', {
      employeeNumber: 'T.2',
      name: ' ',
      workStarted: '2005-13',
      facts: [
        { kind: 'TITLE', value: 'PROFESSOR', from: '2010-01' },
        { kind: 'POST_GRADE', value: 'professional99', from: '' },
        { kind: 'DEPARTMENT', value: 'NOWHERE', from: '2010-01' },
        { kind: 'EMPLOYMENT', value: 'AGENCY', from: '2012-01', to: '2011-01' },
      ],
      idempotencyKey: office.key(),
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
    await office.newPerson('T003');
    const input = { employeeNumber: 'T003', name: '改名', idempotencyKey: office.key() };
    expect(await office.mutate('employeeUpsert', input)).toEqual([]);
    expect(await office.mutate('employeeUpsert', input)).toEqual([]);
    expect(brief(await office.mutate('employeeUpsert', { ...input, name: '又改' }))).toEqual([
      'idempotencyKey idempotency_key_reused',
    ]);
    expect(await office.person('T003', 'name workStarted')).toEqual({
      name: '改名',
      workStarted: '2005-07',
    });
  });
});

describe('a dated fact', () => {
  it('that overlaps another is refused beside its first month', async () => {
    await office.newPerson('T010');
    const before = await office.person('T010');
    const errors = await office.factSet({
      employeeNumber: 'T010',
      kind: 'POST_KIND',
      value: 'MANAGEMENT',
      from: '2026-01',
    });
    expect(brief(errors)).toEqual(['from two_at_once']);
    expect(errors[0]?.message).toContain('2026-01');
    expect(await office.person('T010')).toEqual(before);
  });

  it('that follows another ends it, and moves the present state', async () => {
    await office.newPerson('T011');
    expect(
      await office.factSet({
        employeeNumber: 'T011',
        kind: 'DEPARTMENT',
        value: 'C02',
        from: '2026-03',
        isSuccessor: true,
      }),
    ).toEqual([]);
    const { facts, department } = await office.person('T011');
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
    await office.newPerson('T012');
    const known = app.clock.now.toISOString();
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    const { facts } = await office.person('T012');
    const title = facts.find(({ kind }) => kind === 'TITLE');
    const input = { employeeNumber: 'T012', kind: 'TITLE', from: '2009-06', replaces: title?.id };
    expect(await office.factSet({ ...input, value: 'ASSOCIATE' })).toEqual([]);
    const after = await office.person(
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
    expect(brief(await office.factSet({ ...input, value: 'SENIOR' }))).toEqual([
      'replaces entry_not_in_force',
    ]);
  });

  it('that is taken away holds no longer, and asOf gives what holds in a month', async () => {
    await office.newPerson('T013');
    const { facts } = await office.person('T013');
    const title = facts.find(({ kind }) => kind === 'TITLE');
    const input = { employeeNumber: 'T013', kind: 'TITLE', from: '2010-01', replaces: title?.id };
    expect(await office.factSet(input)).toEqual([]);
    const after = await office.person(
      'T013',
      'titleClass facts { kind } facts2: facts(asOf: "2004-01") { kind }',
    );
    expect(after.facts.map(({ kind }) => kind)).not.toContain('TITLE');
    expect(after).toMatchObject({ titleClass: 'UNTITLED', facts2: [] });
    expect(brief(await office.factSet({ ...input, replaces: null }))).toEqual(['value blank']);
  });

  it('of nobody, without a reason or of another person is refused', async () => {
    await office.newPerson('T014');
    const { facts } = await office.person('T014');
    const input = { kind: 'TITLE', value: 'SENIOR', from: '2030-01' };
    expect(brief(await office.factSet({ ...input, employeeNumber: 'NOBODY' }))).toEqual([
      'employeeNumber unknown_employee',
    ]);
    expect(
      brief(
        await office.factSet({ ...input, employeeNumber: 'T014', reason: ' ', isSuccessor: true }),
      ),
    ).toEqual(['reason blank']);
    expect(
      brief(await office.factSet({ ...input, employeeNumber: 'T013', replaces: facts[0]?.id })),
    ).toEqual(['replaces entry_not_in_force']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { DecisionMaker } from './decision-maker.js';
import { csv, Importer, outcomesOf, rules, wrongIn } from './importer.js';
import { PersonnelOffice } from './personnel-office.js';

let app: TestApp;
let office: PersonnelOffice;
let importer: Importer;
beforeAll(async () => {
  app = await TestApp.start();
  office = new PersonnelOffice(app);
  importer = new Importer(app, 'PERSONNEL');
  for (const number of ['T1', 'T2', 'T3']) await office.newPerson(number);
});
afterAll(() => app.stop());

describe('a file of people', () => {
  const NEW = csv(
    '工号,姓名,参加工作时间,退休年份,单位,用工性质,岗位类别,职称,起始月份',
    'N001,赵新来,2020/7/1,2050,C01,在编,教学岗位,中级,2026年9月',
  );

  it('adds who is new with what they begin with, and goes back without a trace in the lists', async () => {
    const found = await importer.check('PEOPLE', NEW);
    expect(wrongIn(found)).toEqual([]);
    expect(outcomesOf(found)).toEqual(['NEW']);
    expect(await importer.commit(found)).toEqual([]);
    const person = await office.person('N001');
    expect(person).toMatchObject({
      name: '赵新来',
      department: { code: 'C01' },
      postKind: 'TEACHING',
      titleClass: 'INTERMEDIATE',
      workStarted: '2020-07',
      retirementYear: 2050,
    });
    expect((await importer.find(found.id))?.isUndoable).toBe(true);
    expect(await importer.undo(found.id)).toEqual([]);
    expect((await importer.find(found.id))?.status).toBe('UNDONE');
    expect(await office.person('N001')).toBe(null);

    const again = await importer.check('PEOPLE', NEW);
    expect(outcomesOf(again)).toEqual(['NEW']);
    expect(await importer.commit(again)).toEqual([]);
    const { facts } = await office.person('N001');
    expect(facts.every(({ recordedTo }) => recordedTo === null)).toBe(true);
    expect(facts).toHaveLength(4);
    expect(rules(await importer.undo(found.id))).toEqual(['import_not_undoable']);
    await office.factSet({
      employeeNumber: 'N001',
      kind: 'DEGREE',
      value: 'MASTER',
      from: '2026-09',
    });
    expect(rules(await importer.undo(again.id))).toEqual(['import_changed_since']);
  });

  it('tells who is new and lacks something, and leaves posts of others to their own kind', async () => {
    const found = await importer.check(
      'PEOPLE',
      csv('工号,姓名,职称,退休年份', 'N002,钱某,中级,2050', 'T1,测试人,副高,', 'T2,改名人,,2045'),
    );
    expect(wrongIn(found)).toEqual([
      '2 department department_and_post_needed',
      '2 postKind department_and_post_needed',
      '2 from missing',
      '3 title recorded_with_posts',
    ]);
    expect(await importer.commit(found, { isRightRowsOnly: true })).toEqual([]);
    expect(await office.person('T2')).toMatchObject({ name: '改名人', retirementYear: 2045 });
  });
});

describe('posts and titles', () => {
  it('follow what held before from their month on, and go back as new entries', async () => {
    const before = await office.person('T1');
    const found = await importer.check(
      'POSTS_AND_TITLES',
      csv(
        '工号,姓名,聘任时间,职称,单位',
        'T1,测试人,2026-03,副高,C02',
        'T3,王五,2026-03,副高,',
        'T4,无此人,三月,副高,',
        'T3,王五,2026-04,叫兽,',
      ),
    );
    expect(wrongIn(found)).toEqual([
      '3 name name_differs',
      '4 from not_a_month',
      '4 employeeNumber unknown_employee',
      '5 title unknown_value',
      '5 name name_differs',
    ]);
    expect(found.columns.map(({ key }) => key)).not.toContain('version');
    expect(
      found.rows.nodes[0]?.changes.map(({ field, old, new: value }) => [field, old, value]),
    ).toEqual([
      ['department', expect.any(String), expect.any(String)],
      ['title', '中级', '副高'],
    ]);
    expect(await importer.commit(found, { isRightRowsOnly: true })).toEqual([]);
    const person = await office.person('T1');
    expect(person).toMatchObject({ department: { code: 'C02' }, titleClass: 'ASSOCIATE' });
    const titles = person.facts.filter(
      ({ kind, recordedTo }) => kind === 'TITLE' && recordedTo === null,
    );
    expect(titles.map(({ value, from, to }) => [value, from, to])).toEqual([
      ['INTERMEDIATE', '2010-01', '2026-03'],
      ['ASSOCIATE', '2026-03', null],
    ]);
    expect(await importer.undo(found.id)).toEqual([]);
    const after = await office.person('T1');
    expect({ ...after, facts: [] }).toEqual({ ...before, facts: [] });
    const open = ({ facts }: typeof after) =>
      facts
        .filter(({ recordedTo }) => recordedTo === null)
        .map(({ kind, value, from, to }) => [kind, value, from, to]);
    expect(open(after)).toEqual(open(before));
  });
});

describe('facts of persons', () => {
  it('of a year keep what the file does not name, and go back to what stood', async () => {
    await office.mutate('employeeYearSet', {
      employeeNumber: 'T1',
      period: '2026',
      assessment: 'QUALIFIED',
      distribution: '1000.00',
      reason: '测试',
    });
    const found = await importer.check(
      'RESEARCH',
      csv('工号,科研工作量,核心论文,获奖', 'T1,320.5,2,是', 'T2,100,1.5,'),
      { period: '2026' },
    );
    expect(wrongIn(found)).toEqual(['3 corePapers not_an_integer']);
    expect(await importer.commit(found, { isRightRowsOnly: true })).toEqual([]);
    const fields = 'years { period version assessment distribution researchWorkload hasPrize }';
    expect((await office.person('T1', fields)).years[0]).toEqual({
      period: '2026',
      version: 2,
      assessment: 'QUALIFIED',
      distribution: '1000.00',
      researchWorkload: '320.5',
      hasPrize: true,
    });
    expect(await importer.undo(found.id)).toEqual([]);
    expect((await office.person('T1', fields)).years[0]).toEqual({
      period: '2026',
      version: 3,
      assessment: 'QUALIFIED',
      distribution: '1000.00',
      researchWorkload: null,
      hasPrize: null,
    });
  });

  it('by day are checked together, against each other and against what stands', async () => {
    const found = await importer.check(
      'LEAVE',
      csv(
        '工号,假别,起,止,天数',
        'T1,病假,2026/3/2,2026/3/6,4.5',
        'T1,事假,20260306,20260309,',
        'T2,退休,2026年5月,,',
        'T9,病假,2026-03-02,2026-03-03,',
        'T2,奖励,2026-03,,',
        'T2,病假,2026-04-02,2026-04-01,',
      ),
    );
    expect(wrongIn(found)).toEqual([
      '3 from two_leaves_on_one_day',
      '5 employeeNumber unknown_employee',
      '6 type unknown_value',
      '7 to ends_before_it_starts',
    ]);
    expect(outcomesOf(found)).toEqual(['NEW', 'WRONG', 'NEW', 'WRONG', 'WRONG', 'WRONG']);
    expect(await importer.commit(found, { isRightRowsOnly: true })).toEqual([]);
    const { events } = await office.person('T1');
    expect(events.map(({ type, from, to, days }) => [type, from, to, days])).toEqual([
      ['SICK_LEAVE', '2026-03-02', '2026-03-06', '4.5'],
    ]);
    const again = await importer.check('LEAVE', csv('工号,假别,起,天数', 'T1,病假,2026/3/2,5'));
    expect(outcomesOf(again)).toEqual(['CHANGED']);
  });

  it('that were paid are replaced, and a scenario handed in since keeps what it rests on', async () => {
    const paid = csv('工号,月份,项目,金额', 'T1,2026-01,岗位津贴,"1,250.50"');
    const found = await importer.check('PAYMENTS', paid);
    expect(await importer.commit(found)).toEqual([]);
    expect(outcomesOf(await importer.check('PAYMENTS', paid))).toEqual(['UNCHANGED']);
    const corrected = await importer.check(
      'PAYMENTS',
      csv('工号,月份,项目,金额', 'T1,2026-01,岗位津贴,1200'),
    );
    expect(corrected.rows.nodes[0]?.changes.map(({ old, new: value }) => [old, value])).toEqual([
      ['1250.50', '1200'],
    ]);
    expect(await importer.commit(corrected)).toEqual([]);
    const payments = 'payments { month component amount }';
    expect((await office.person('T1', payments)) as unknown).toEqual({
      payments: [{ month: '2026-01', component: 'POST_ALLOWANCE', amount: '1200.00' }],
    });
    const makers = new DecisionMaker(app);
    const { id } = await makers.create();
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await makers.submit(id);
    expect(rules(await importer.undo(corrected.id))).toEqual(['import_used_by_scenario']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';
import { csv, Importer, outcomesOf, wrongIn } from './importer.js';
import { PersonnelOffice } from './personnel-office.js';

let app: TestApp;
let office: PersonnelOffice;
let secretary: Importer;
beforeAll(async () => {
  app = await TestApp.start();
  office = new PersonnelOffice(app);
  secretary = new Importer(app, 'DEPARTMENT_SECRETARY');
  await office.newPerson('T1');
  await office.newPerson('T2');
  const moved = { kind: 'DEPARTMENT', value: 'C02', from: '2020-01', isSuccessor: true };
  expect(await office.factSet({ employeeNumber: 'T2', ...moved })).toEqual([]);
});
afterAll(() => app.stop());

const kindsOf = async (caller: Importer['caller']): Promise<string[]> => {
  const { importKinds } = await ask<{ importKinds: { kind: string }[] }>(
    app,
    caller,
    '{ importKinds { kind columns { key label } } }',
  );
  return importKinds.map(({ kind }) => kind);
};

describe('a secretary', () => {
  it('asks for the own people by a file, and nothing is written by it', async () => {
    expect(await kindsOf('DEPARTMENT_SECRETARY')).toEqual([
      'PEOPLE',
      'POSTS_AND_TITLES',
      'PERSON_ASSESSMENTS',
      'LEAVE',
      'RESEARCH',
    ]);
    const found = await secretary.check(
      'LEAVE',
      csv('工号,假别,起,止', 'T2,病假,2026-03-02,2026-03-03', 'T2,事假,2026-04-02,2026-04-03'),
    );
    expect(outcomesOf(found)).toEqual(['NEW', 'NEW']);
    expect(await secretary.commit(found)).toEqual([]);
    expect(await secretary.find(found.id)).toMatchObject({ status: 'REQUESTED', requests: 2 });
    expect((await office.person('T2')).events).toEqual([]);
    const asked = await ask<{ changeRequests: { nodes: { kind: string }[] } }>(
      app,
      'PERSONNEL',
      '{ changeRequests(first: 10) { nodes { kind } } }',
    );
    expect(asked.changeRequests.nodes.map(({ kind }) => kind)).toEqual([
      'EMPLOYEE_EVENT',
      'EMPLOYEE_EVENT',
    ]);
  });

  it('asks for posts, years and plain facts alike', async () => {
    const year = { period: '2026' };
    const files = [
      ['POSTS_AND_TITLES', csv('工号,起始月份,职称', 'T2,2026-05,副高'), {}],
      ['PERSON_ASSESSMENTS', csv('工号,考核结果', 'T2,优秀'), year],
      ['RESEARCH', csv('工号,科研工作量', 'T2,12'), year],
      ['PEOPLE', csv('工号,姓名,退休年份', 'T2,测试人,2041'), {}],
    ] as const;
    for (const [kind, bytes, options] of files) {
      const found = await secretary.check(kind, bytes, options);
      expect(wrongIn(found)).toEqual([]);
      expect(await secretary.commit(found)).toEqual([]);
      expect(await secretary.find(found.id)).toMatchObject({ status: 'REQUESTED', requests: 1 });
    }
  });

  it('reads of another department’s people exactly what stands of nobody', async () => {
    const told = async (number: string): Promise<string> => {
      const found = await secretary.check(
        'RESEARCH',
        csv('工号,姓名,科研工作量', `${number},测试人,5`),
        { period: '2026' },
      );
      return JSON.stringify(found.rows.nodes).replaceAll(number, 'N');
    };
    expect(await told('T1')).toBe(await told('X9'));
    expect(await told('T1')).toContain('unknown_employee');
  });

  it('sees no import of others, and may bring in no other kind', async () => {
    const personnel = new Importer(app, 'PERSONNEL');
    const other = await personnel.check('LEAVE', csv('工号,假别,起', 'T1,退休,2026-05'));
    expect(await secretary.find(other.id)).toBe(null);
    const uploadToken = await secretary.upload(csv('单位代码,编制数', 'C02,1'));
    const refused = await secretary.begin({ uploadToken, kind: 'ESTABLISHMENT', period: '2026' });
    expect(refused.userErrors.map(({ rule }) => rule)).toEqual(['import_kind_denied']);
    const stolen = await personnel.begin({ uploadToken, kind: 'ESTABLISHMENT', period: '2026' });
    expect(stolen.userErrors.map(({ rule }) => rule)).toEqual(['upload_not_found']);
  });
});

describe('the owner of a kind of fact', () => {
  it('writes the own facts and reads no column of others', async () => {
    const owners = [
      ['@students', ['STUDENTS_AND_SHARES'], '单位代码,学生数,得分', 'C02,321,99', '2026'],
      ['@scores', ['ASSESSMENTS', 'PERSON_ASSESSMENTS'], '工号,考核结果', 'T1,优秀', '2026'],
      ['@research', ['RESEARCH'], '工号,科研工作量', 'T1,77', '2026'],
      ['@posts', ['POSTS_AND_TITLES'], '工号,起始月份,职称,单位', 'T1,2026-06,副高,C03', null],
    ] as const;
    for (const [caller, kinds, header, line, period] of owners) {
      const owner = new Importer(app, caller);
      expect(await kindsOf(caller)).toEqual(kinds);
      const found = await owner.check(kinds.at(-1) ?? '', csv(header, line), { period });
      expect(wrongIn(found)).toEqual([]);
      expect(await owner.commit(found)).toEqual([]);
      expect((await owner.find(found.id))?.status).toBe('COMMITTED');
    }
    expect(await office.person('T1')).toMatchObject({
      department: { code: 'C01' },
      titleClass: 'ASSOCIATE',
    });
    const fields = 'years { assessment researchWorkload }';
    expect((await office.person('T1', fields)).years[0]).toEqual({
      assessment: 'EXCELLENT',
      researchWorkload: '77',
    });
  });

  it('carries over amounts that it does not see, and takes its own import back', async () => {
    await office.mutate('employeeYearSet', {
      employeeNumber: 'T2',
      period: '2026',
      distribution: '1000.00',
      reason: '测试',
    });
    const owner = new Importer(app, '@research');
    const found = await owner.check('RESEARCH', csv('工号,科研工作量', 'T2,5'), {
      period: '2026',
    });
    expect(await owner.commit(found)).toEqual([]);
    const fields = 'years { researchWorkload distribution }';
    const after = { researchWorkload: '5', distribution: '1000.00' };
    expect((await office.person('T2', fields)).years[0]).toEqual(after);
    expect(await owner.undo(found.id)).toEqual([]);
    expect((await office.person('T2', fields)).years[0]).toEqual({
      ...after,
      researchWorkload: null,
    });
  });
});

describe('whoever reads alone', () => {
  it('sees imports and brings in none', async () => {
    expect(await kindsOf('AUDITOR').catch(() => 'refused')).toBe('refused');
    const { imports } = await ask<{ imports: { totalCount: number } }>(
      app,
      'AUDITOR',
      '{ imports(first: 5) { totalCount } }',
    );
    expect(imports.totalCount).toBeGreaterThan(5);
    const { errors } = (await app.post('LEADERSHIP', '{ imports(first: 5) { totalCount } }')).body;
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

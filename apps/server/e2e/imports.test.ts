import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Import as ImportRow, ImportWrite } from '../src/database/entities/index.js';
import type { Principal } from '../src/modules/access/principal.js';
import { parseGlobalId } from '../src/graphql/global-id.js';
import { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';
import { csv, Importer, outcomesOf, rules, wrongIn, type Import } from './importer.js';

let app: TestApp;
let importer: Importer;
beforeAll(async () => {
  app = await TestApp.start();
  importer = new Importer(app, 'PERSONNEL');
});
afterAll(() => app.stop());

interface Year {
  readonly students: string;
  readonly version: number;
  readonly score: string;
  readonly history: readonly { version: number; reason: string }[];
}
const yearOf = async (code: string): Promise<Year> => {
  const { department } = await ask<{ department: { year: Year } }>(
    app,
    'PERSONNEL',
    `{ department(code: "${code}") { year(period: "2026") { students score version history { version reason } } } }`,
  );
  return department.year;
};
const students = (...lines: string[]): Promise<Import> =>
  importer.check('STUDENTS_AND_SHARES', csv('单位代码,学生数', ...lines), {
    period: '2026',
  });

describe('a file of departments', () => {
  it('is compared with what stands, and nothing is written before it is agreed to', async () => {
    const before = await yearOf('C01');
    const found = await importer.check(
      'STUDENTS_AND_SHARES',
      csv(
        '2026年在册学生统计',
        '备注,学生数,单位代码',
        `无,${before.students},C01`,
        '有,"1,234",C02',
      ),
      { period: '2026' },
    );
    expect(outcomesOf(found)).toEqual(['UNCHANGED', 'CHANGED']);
    expect(found.rows.nodes.map(({ number, key }) => [number, key])).toEqual([
      [3, 'C01'],
      [4, 'C02'],
    ]);
    const columns = found.columns.filter(({ isMissing }) => !isMissing);
    expect(columns.map(({ key, foundAs, isUnknown }) => [key, foundAs, isUnknown])).toEqual([
      ['unknown:1', '备注', true],
      ['students', '学生数', false],
      ['department', '单位代码', false],
    ]);
    const stood = await yearOf('C02');
    expect(await importer.commit(found)).toEqual([]);
    expect(await yearOf('C01')).toEqual(before);
    expect(await yearOf('C02')).toMatchObject({
      students: '1234',
      score: stood.score,
      version: stood.version + 1,
    });
    expect((await yearOf('C02')).history[0]).toEqual({
      version: stood.version + 1,
      reason: '测试导入',
    });
  });

  it('is asked back where it is ambiguous, and told all that is wrong of a row at once', async () => {
    const found = await importer.check(
      'STUDENTS_AND_SHARES',
      csv(
        '单位代码,学生数,公共基础课学时比例',
        'C01,一千,24',
        'C99,10,',
        'C03,-5,',
        'C04,100,',
        'C04,200,',
      ),
      { period: '2026' },
    );
    expect(wrongIn(found)).toEqual([
      '2 students not_a_number',
      '2 commonCourseShare share_needs_percent',
      '3 department unknown_department',
      '4 students must_not_be_negative',
      '5 department row_repeated',
      '6 department row_repeated',
    ]);
    expect(rules(await importer.commit(found, { isRightRowsOnly: true }))).toEqual([
      'nothing_to_import',
    ]);
  });

  it('without its headers, or of another kind, is refused whole', async () => {
    const found = await importer.check('ESTABLISHMENT', csv('甲,乙', '1,2'), {
      period: '2026',
    });
    expect(found.status).toBe('FAILED');
    expect(rules(found.fileProblems)).toEqual(['header_not_found']);
    const headless = await importer.check('ESTABLISHMENT', csv('编制数', '12'), {
      period: '2026',
    });
    expect(rules(headless.fileProblems)).toEqual(['column_missing']);
  });
});

describe('an import', () => {
  it('with one wrong row writes nothing, wherever the row stands, but for the right rows by choice', async () => {
    const right = ['C03,1003', 'C04,1004', 'C05,1005'];
    for (const at of [0, 1, 2]) {
      const before = await Promise.all(['C03', 'C04', 'C05'].map(yearOf));
      const lines = right.map((line, index) =>
        index === at ? `${line.slice(0, 4)}x` : `${line}${at}`,
      );
      const found = await students(...lines);
      expect(found.counts.wrong).toBe(1);
      expect(rules(await importer.commit(found))).toEqual(['import_has_wrong_rows']);
      expect(await Promise.all(['C03', 'C04', 'C05'].map(yearOf))).toEqual(before);
      expect(await importer.commit(found, { isRightRowsOnly: true })).toEqual([]);
      const after = await Promise.all(['C03', 'C04', 'C05'].map(yearOf));
      expect(after.map(({ students: each }) => each)).toEqual(
        right.map((line, index) =>
          index === at ? before[index]?.students : `${line.slice(4)}${at}`,
        ),
      );
    }
  });

  it('is written once, however often and at once it is agreed to', async () => {
    const { version } = await yearOf('C01');
    const found = await students('C01,4321');
    const answers = await Promise.all([importer.commit(found), importer.commit(found)]);
    expect(answers.flat().every(({ rule }) => rule === 'import_state_forbids')).toBe(true);
    expect(await importer.commit(found)).toEqual([]);
    expect(await yearOf('C01')).toMatchObject({ students: '4321', version: version + 1 });
  });

  it('is refused when what it rests on has moved, and nothing of it is written', async () => {
    const found = await students('C01,1', 'C02,2');
    const other = await students('C02,3');
    expect(await importer.commit(other)).toEqual([]);
    expect(rules(await importer.commit(found))).toEqual(['import_moved']);
    expect((await yearOf('C01')).students).toBe('4321');
    expect((await importer.find(found.id))?.status).toBe('CHECKED');
    expect(rules(await importer.commit({ ...found, expectedHash: 'another' }))).toEqual([
      'import_moved',
    ]);
  });

  it('begun twice under one key is one import, and a file of nobody is none', async () => {
    const uploadToken = await importer.upload(csv('单位代码,学生数', 'C01,1'));
    const input = { uploadToken, kind: 'STUDENTS_AND_SHARES', period: '2026', idempotencyKey: 'k' };
    const [first, second] = [await importer.begin(input), await importer.begin(input)];
    expect(second).toEqual(first);
    const none = await importer.begin({ ...input, uploadToken: 'x', idempotencyKey: 'l' });
    expect(rules(none.userErrors)).toEqual(['upload_not_found']);
    const unopened = await importer.begin({ ...input, period: '2039', idempotencyKey: 'm' });
    expect(rules(unopened.userErrors)).toEqual(['year_not_open']);
    const id = first.import?.id ?? '';
    await importer.checked(id);
    expect(await importer.cancel(id)).toEqual([]);
    expect((await importer.find(id))?.status).toBe('CANCELED');
    expect(rules(await importer.cancel(id))).toEqual(['import_state_forbids']);
  });
});

describe('what goes wrong on the way', () => {
  const personnel = (): Principal => ({
    kind: 'account',
    institutionId: app.signIns.institutionId,
    accountId: randomUUID(),
    accountName: 'x',
    displayName: 'x',
    roles: ['PERSONNEL'],
    actingAs: 'PERSONNEL',
    departmentIds: [],
    factGroups: [],
    employeeNumber: null,
  });

  it('at the last statement takes everything back that was written before it', async () => {
    const before = await Promise.all(['C01', 'C02'].map(yearOf));
    const found = await students('C01,11', 'C02,12');
    const importId = parseGlobalId(found.id)?.key ?? '';
    const taken = {
      institutionId: app.signIns.institutionId,
      id: randomUUID(),
      importId,
      place: 1,
    };
    const em = app.database.forkFor(personnel());
    await em.insert(ImportWrite, { ...taken, target: 'Employee', before: null, after: null });
    expect(rules(await importer.commit(found))).toEqual(['import_moved']);
    expect(await Promise.all(['C01', 'C02'].map(yearOf))).toEqual(before);
    expect((await importer.find(found.id))?.status).toBe('CHECKED');
  });

  it('when the process that reads is killed, an import says so, and the next is read', async () => {
    const killed = killReader();
    const uploadToken = await importer.upload(csv('单位代码,学生数', 'C01,1'));
    const asked = { uploadToken, kind: 'STUDENTS_AND_SHARES', period: '2026' };
    const { import: begun } = await importer.begin(asked);
    await killed;
    const left = await importer.checked(begun?.id ?? '');
    expect([left.status, rules(left.fileProblems)]).toEqual(['FAILED', ['file_refused']]);
    expect((await students('C01,11')).status).toBe('CHECKED');
  });

  it('with the process that reads leaves an import that says so', async () => {
    const found = await students('C01,11');
    const id = parseGlobalId(found.id)?.key ?? '';
    const leftAt = async (status: 'READING' | 'COMMITTING') => {
      const rows = app.database.forkFor(personnel());
      await rows.nativeUpdate(ImportRow, { id }, { status, aliveAt: new Date(0) });
      const left = await importer.find(found.id);
      return [left?.status, ...rules(left?.fileProblems ?? [])];
    };
    expect(await leftAt('COMMITTING')).toEqual(['CHECKED']);
    expect(await leftAt('READING')).toEqual(['FAILED', 'reading_failed']);
  });

  it('is no more work in statements for many people than for a few', async () => {
    const logger = app.database.forkForSignIn(null).config.getLogger();
    logger.setDebugMode(['query']);
    const seen = vi.spyOn(logger, 'logQuery').mockImplementation(() => undefined);
    const countOf = async (...lines: string[]): Promise<number> => {
      const found = await importer.check('PEOPLE', csv(NEW_PEOPLE, ...lines));
      seen.mockClear();
      expect(await importer.commit(found)).toEqual([]);
      return seen.mock.calls.length;
    };
    const line = (number: string): string => `${number},新人,2050,C01,教学岗位,2026-09`;
    const few = await countOf(line('S1'), line('S2'));
    const many = await countOf(...Array.from({ length: 60 }, (_, index) => line(`M${index}`)));
    expect(many).toBe(few);
    seen.mockRestore();
    logger.setDebugMode(false);
  });
});

/** Ends the process for one file as the system would for want of memory, as soon as it is there. */
async function killReader(): Promise<void> {
  for (;;) {
    const children = readdirSync('/proc/self/task').flatMap((thread) =>
      readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' '),
    );
    const reader = children.find(
      (id) => id !== '' && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('file-process'),
    );
    if (reader !== undefined) return void process.kill(Number(reader), 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const NEW_PEOPLE = '工号,姓名,退休年份,单位,岗位类别,起始月份';

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkExample } from '@hebo/domain';
import { filesUnder, readExamples } from './read-examples.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const RUNNER = join(HERE, 'run.ts');

describe('worked examples', () => {
  for (const file of filesUnder(['.'], HERE)) {
    for (const example of readExamples(file)) {
      test(`Art. ${String(example.articles)}: ${example.name}`, () => {
        expect(checkExample(example)).toEqual([]);
      });
    }
  }
});

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'examples-')), 'case.yaml');
  writeFileSync(file, text);
  return file;
}

const ONE_COLLEGE =
  'A: {kind: college, headcount: {junior: 10}, establishment: 10, students: 10, score: 90}';
const caseOf = (given: string, expected: string): string =>
  fileWith(
    `name: a case\nkind: allocation\ngiven: {${given}, departments: {${ONE_COLLEGE}}}\nexpect: ${expected}\n`,
  );

function failuresOf(given: string, expected: string) {
  return readExamples(caseOf(given, expected)).flatMap((example) => checkExample(example));
}

describe('the runner', () => {
  test('rounds ours half up to as many decimals as the expectation writes', () => {
    // One college alone has coefficient 1.02: K1 = 50.005 / 10.2 = 4.90245…
    expect(failuresOf('pool: 100.01', '{K1: 4.9025}')).toEqual([]);
    expect(failuresOf('pool: 100.01', '{K1: 4.90, K2: 5, total: 100.01}')).toEqual([]);
    expect(failuresOf('pool: 100.01', '{K1: "4.9024"}')).toEqual([
      { path: 'K1', expected: '4.9024', actual: '4.9025' },
    ]);
  });

  test('numbers come as they are written, never through a float', () => {
    expect(failuresOf('pool: 123456789012345.67', '{total: "123456789012345.67"}')).toEqual([]);
    expect(failuresOf('pool: 1e2', '{total: 100.00}')).toEqual([]);
    expect(failuresOf('pool: +100', '{total: 100.00}')).toEqual([]);
  });

  test('a figure that there is not, and a refusal that did not come, fail', () => {
    expect(failuresOf('pool: 100', '{K3: 1}')).toEqual([
      { path: 'K3', expected: '1', actual: 'no such figure' },
    ]);
    expect(failuresOf('pool: 100', '{departments: {Z: {Z: 1}}}')).toEqual([
      { path: 'departments.Z.Z', expected: '1', actual: 'no such figure' },
    ]);
    expect(failuresOf('pool: 100', '{error: pool}')).toEqual([
      { path: 'error', expected: 'pool', actual: 'an outcome' },
    ]);
    expect(failuresOf('pool: 0', '{total: 0}')).toEqual([
      { path: 'error', expected: 'an outcome', actual: 'pool (must_be_positive)' },
    ]);
    expect(failuresOf('pool: 0', '{error: pool}')).toEqual([]);
    expect(failuresOf('pool: -1', '{error: departments}')).toHaveLength(1);
  });

  test('as a command it names the figure, counts, and exits with one where something failed', () => {
    const good = caseOf('pool: 100', '{total: 100}');
    const output = execFileSync(process.execPath, [RUNNER, good], { encoding: 'utf8' });
    expect(output.trim().split('\n').at(-1)).toBe('1 passed, 0 failed');

    const bad = caseOf('pool: 100', '{total: 101}');
    const { status, stdout } = spawnSync(process.execPath, [RUNNER, dirname(bad), good], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain(`${bad}\n  a case\n  total: expected 101, came out 100\n`);
    expect(stdout.trim().split('\n').at(-1)).toBe('1 passed, 1 failed');
  });

  test('paths are relative to where the command was given; what cannot be read fails', () => {
    const file = caseOf('pool: 100', '{total: 100}');
    const run = (path: string) =>
      spawnSync(process.execPath, [RUNNER, path], {
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: dirname(file) },
      });
    expect(run('case.yaml').stdout.trim()).toBe('1 passed, 0 failed');
    expect(run('nowhere.yaml').status).toBe(1);
    const broken = fileWith('name: [');
    expect(run(broken).stdout).toContain('cannot be read');
    const other = fileWith('name: pay\nkind: bonus\ngiven: {}\nexpect: {living: 1600}\n');
    expect(run(other).stdout).toContain('kind not computed yet');
  });
});

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filesUnder, readExamples } from '../../../examples/read-examples.ts';
import { COVERAGE, EXPLAINED_NUMBERS } from './coverage.js';
import { EDITION_2015_01 } from './edition-2015-01/index.js';
import { FIGURES } from './figures.js';
import { READINGS } from './readings.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGE = join(HERE, '../../..');
const cells = EDITION_2015_01.tables.flatMap((table) =>
  table.rows.flatMap((row) => row.cells.map((cell) => ({ table: table.key, ...cell }))),
);
const rates = Object.entries(EDITION_2015_01.rates);
/** The annex is looked up by Article 11. */
const articleOf = (text: string): number =>
  Number(text.startsWith('annex') ? 11 : /^\d+/.exec(text)?.[0]);

/** The items of each article as the text numbers them; an article without items stands alone. */
const ITEMS: Readonly<Record<number, number>> = {
  2: 4,
  8: 2,
  10: 3,
  12: 3,
  14: 2,
  15: 3,
  19: 4,
  22: 9,
  24: 3,
  26: 3,
  28: 14,
  29: 3,
  30: 5,
  31: 5,
};

const examples = filesUnder(['examples'], PACKAGE).flatMap(readExamples);
const sources = filesOf(HERE).filter((file) => !/readings|coverage|\.test\.ts$/.test(file));
const code = sources
  .filter((file) => !file.includes('edition-2015-01'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('coverage', () => {
  test('accounts for Articles 1 to 34, in order of chapter, item by item', () => {
    const clauses = COVERAGE.filter((row) => row.source === undefined);
    const articles = new Set(clauses.map((row) => articleOf(row.article)));
    expect([...articles]).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
    const items = Object.entries(ITEMS).flatMap(([article, count]) =>
      Array.from({ length: count }, (_, index) => `${article}(${index + 1})`),
    );
    const told = new Set(clauses.map((row) => row.article));
    expect(items.filter((item) => !told.has(item))).toEqual([]);
    const known = new Set([...items, ...[...articles].map(String)]);
    expect([...told].filter((article) => !known.has(article))).toEqual([]);
  });

  test('accounts for every row of every table, and marks the damaged ones', () => {
    const rows = EDITION_2015_01.tables.flatMap((table) =>
      table.rows.map((row) => `${table.key}.${row.key}`),
    );
    expect(COVERAGE.flatMap((row) => row.source ?? [])).toEqual(rows);
    const annex = rows.filter((row) => row.startsWith('annex.'));
    expect(annex).toHaveLength(30);
    const isDamaged = ({ status }: { status: string }) => status === 'damaged';
    const repaired = cells.filter((cell) => cell.citation.isRepaired || cell.isInferred);
    const expected = repaired.map(({ key }) => key.split('.').slice(0, 2).join('.'));
    expect(COVERAGE.filter(isDamaged).map(({ source }) => source)).toEqual([...new Set(expected)]);
  });

  test('what is said to be computed stands in a file that cites its article', () => {
    const wrong = COVERAGE.filter((row) => {
      const isCode = row.status !== 'input' && row.status !== 'procedural';
      if (row.files.length > 0 !== isCode) return true;
      const cites = new RegExp(`\\b${articleOf(row.article)}\\b`);
      return !row.files.every((file) => cites.test(readFileSync(join(HERE, `${file}.ts`), 'utf8')));
    });
    expect(wrong.map((row) => row.source ?? row.article)).toEqual([]);
  });

  test('every article that is computed has a worked example or a rule test', () => {
    const shown = new Set(examples.flatMap(({ articles }) => articles.map(articleOf)));
    const tests = filesOf(HERE).filter((file) => file.endsWith('.test.ts'));
    const texts = tests.map((file) => readFileSync(file, 'utf8')).join('\n');
    const computed = COVERAGE.filter(({ status }) => status === 'computed');
    const missing = computed
      .map(({ article }) => articleOf(article))
      .filter((article) => {
        const titled = new RegExp(`Arts?\\. ([\\d(), and]*\\b)?${article}\\b`);
        return !shown.has(article) && !titled.test(texts);
      });
    expect([...new Set(missing)]).toEqual([]);
  });

  test('every figure rests on a clause, and clauses name figures that there are', () => {
    const ids = FIGURES.map((figure) => `${figure.of}.${figure.id}`);
    const told = new Set(COVERAGE.flatMap(({ figures }) => figures));
    expect([...told].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !told.has(id))).toEqual([]);
  });

  test('every number of the running text is taken by code or explained', () => {
    // A key may be written whole or with its last digit filled in: `understaffing${year}`.
    const isTaken = (key: string): boolean =>
      new RegExp(`['"\`]${key}['"\`]`).test(code) ||
      new RegExp(`['"\`]${key.replace(/\d$/, '')}(\\$\\{|['"\`])`).test(code);
    const left = rates.map(([key]) => key).filter((key) => !isTaken(key));
    expect(left).toEqual(Object.keys(EXPLAINED_NUMBERS));
  });

  test('every reading is read by code', () => {
    const isRead = (reading: string): boolean =>
      new RegExp(`choices\\.${reading}\\b`).test(code) ||
      new RegExp(`\\{[^{}]*\\b${reading}\\b[^{}]*\\}(: Choices| = [\\w.]*choices)`).test(code);
    expect(READINGS.map((one) => one.code).filter((one) => !isRead(one))).toEqual([]);
  });

  test('README.md says article → file → examples; run with -u to write it', async () => {
    await expect(readme()).toMatchFileSnapshot(join(PACKAGE, 'README.md'));
  });
});

function filesOf(folder: string): readonly string[] {
  return filesUnder(['.'], folder, /\.ts$/);
}

const inCode = (names: readonly string[], ending = ''): string =>
  names.map((name) => `\`${name}${ending}\``).join(' ');

function readme(): string {
  const rows = COVERAGE.filter((row) => row.source === undefined).map((row) => {
    const number = articleOf(row.article);
    const own = examples.filter(({ articles }) =>
      articles.some((article) => articleOf(article) === number),
    );
    const count = row.files.length > 0 && own.length > 0 ? own.length : '';
    const what = `${row.note.zh} · ${row.note.en}`;
    return `| ${row.article} | ${row.status} | ${what} | ${inCode(row.files, '.ts')} | ${inCode(row.figures)} | ${count} |`;
  });
  const tables = EDITION_2015_01.tables.map(({ key, title }) => {
    const own = COVERAGE.filter((row) => row.source?.startsWith(`${key}.`));
    const damaged = own.filter(({ status }) => status === 'damaged').length;
    const files = inCode(own[0]?.files ?? [], '.ts');
    return `| ${title.zh} · ${title.en} | ${own.length} | ${damaged || ''} | ${files} |`;
  });
  const numbers = Object.entries(EXPLAINED_NUMBERS).map(
    ([key, { zh, en }]) => `| \`${key}\` | ${zh} · ${en} |`,
  );
  const readings = READINGS.map(
    (one) =>
      `| ${one.code} | ${one.articles.join(', ')} | ${one.question.zh} | ${one.options
        .map((option) => (option.code === one.recommended ? `**${option.code}**` : option.code))
        .join(', ')} |`,
  );
  return [
    '# @hebo/domain',
    '',
    'The regulation, executable: `outcome = compute(facts, edition, decision)`, exact, explained, without clock or network.',
    '`src/index.ts` is the only door. Worked examples: `node examples/run.ts PATH...` after `pnpm build`.',
    'This file is written by `src/regulations/czie-2015/coverage.test.ts` (`pnpm vitest run coverage -u`).',
    '',
    '## Articles',
    '',
    'Status: computed · reading (the text is silent, an option decides) · input (entered) · procedural (computes nothing).',
    '',
    '| article | status | what | file below `src/regulations/czie-2015` | figures | examples |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    '## Tables',
    '',
    'Damaged: rows with a label or a number that the print lost or shuffled, and that was found again.',
    '',
    '| table | rows | damaged | looked up in |',
    '|---|---|---|---|',
    ...tables,
    '',
    '## Numbers that no formula takes',
    '',
    '| number | why |',
    '|---|---|',
    ...numbers,
    '',
    '## Readings',
    '',
    'The default stands in bold.',
    '',
    '| code | articles | question | options |',
    '|---|---|---|---|',
    ...readings,
    '',
  ].join('\n');
}

import { describe, expect, test } from 'vitest';
import { EDITION_2015_01 } from './index.js';

const NUMBER = /^\d+(\.\d+)?$/;

const cells = EDITION_2015_01.tables.flatMap((table) =>
  table.rows.flatMap((row) => row.cells.map((cell) => ({ table: table.key, ...cell }))),
);
const rates = Object.entries(EDITION_2015_01.rates);
const articleOf = (text: string): number => Number(/^\d+/.exec(text)?.[0]);

describe('the edition', () => {
  test('every number has a citation in our own words, in both languages, under a key of its own', () => {
    for (const [name, rate] of rates) {
      expect(rate.key).toBe(name);
      expect(rate.value).toMatch(NUMBER);
      expect(articleOf(rate.citation.article)).toBeGreaterThanOrEqual(11);
      expect(rate.citation.summary.zh.length * rate.citation.summary.en.length).toBeGreaterThan(0);
    }
    for (const cell of cells) {
      expect(cell.value ?? cell.suggestion).toMatch(NUMBER);
      expect(cell.citation.table).toBeDefined();
      expect(cell.citation.cell).toBeDefined();
      expect(cell.key.startsWith(`${cell.table}.`)).toBe(true);
    }
    const keys = [...rates.map(([name]) => name), ...cells.map((cell) => cell.key)];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the tables have as many cells as the print: 4, 6, 13, 18, 13, 24 and the annex', () => {
    const count = (key: string) => cells.filter((cell) => cell.table === key).length;
    expect([1, 2, 3, 4, 5, 6].map((number) => count(`table${number}`))).toEqual([
      4, 6, 13, 18, 13, 24,
    ]);
    const annex = cells.filter((cell) => cell.table === 'annex');
    const graded = annex.filter((cell) => cell.key.split('.').length === 3);
    expect(graded.filter((cell) => cell.value !== null)).toHaveLength(122);
    expect(annex.length - graded.length).toBe(4);
  });

  test('the eight blanks of the annex hold no value, only what a step of 85 suggests', () => {
    const blanks = cells.filter((cell) => cell.value === null);
    expect(blanks.map((cell) => `${cell.key} ${cell.suggestion}`)).toEqual([
      'annex.management3.upTo9 3260',
      'annex.management4.upTo9 2845',
      'annex.management10.from30 1375',
      'annex.management10.from40 1460',
      'annex.professional2.upTo9 2515',
      'annex.professional2.from10 2600',
      'annex.professional3.upTo9 2430',
      'annex.worker1.upTo9 1550',
    ]);
  });

  test('neighbouring printed cells of an annex row differ by 85', () => {
    const annex = EDITION_2015_01.tables.find((table) => table.key === 'annex');
    for (const row of annex?.rows ?? []) {
      row.cells.slice(1).forEach((cell, index) => {
        const before = row.cells[index]?.value;
        if (cell.value === null || typeof before !== 'string') return;
        expect(Number(cell.value) - Number(before), cell.key).toBe(85);
      });
    }
  });

  test('one number is inferred: the workload of tier 10', () => {
    const inferred = cells.filter((cell) => cell.isInferred);
    expect(inferred.map((cell) => `${cell.key} ${cell.value}`)).toEqual([
      'table6.workload.tier10 300',
    ]);
  });

  test('damaged labels are marked as repaired', () => {
    const repaired = new Set(
      cells
        .filter((cell) => cell.citation.isRepaired)
        .map((cell) => cell.key.split('.').slice(0, 2).join('.')),
    );
    expect([...repaired].filter((key) => !key.startsWith('annex.'))).toEqual([
      'table2.associate',
      'table3.senior',
      'table3.associate',
      'table3.assistant',
      'table4.grade4',
      'table4.grade5',
      'table6.workload',
      'table6.coefficient',
    ]);
  });

  test('in every ladder a higher step or grade is worth more', () => {
    for (const key of ['table2', 'table3', 'table4', 'table5']) {
      const values = cells.filter((cell) => cell.table === key).map((cell) => Number(cell.value));
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

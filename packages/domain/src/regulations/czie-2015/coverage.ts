import type { Label } from '../../kernel/explained.js';
import type { CoverageRow } from '../../regulation.js';
import { PRINCIPLES, DISTRIBUTION, COLLEGES, OFFICES } from './coverage-chapters-1-to-4.js';
import {
  RESEARCH,
  ORGANISATION,
  NORMAL_CASES,
  SPECIAL_CASES,
  CLOSING,
} from './coverage-chapters-5-to-8.js';
import { CH3, CH4, CH5 } from './coverage-row.js';
import { EDITION_2015_01 } from './edition-2015-01/index.js';

/** Where each table is looked up. */
const TABLE_FILES: Readonly<Record<string, readonly string[]>> = {
  table1: [`${CH3}title-coefficient`],
  table2: [`${CH4}art18-tables`, `${CH4}art18-appointments`],
  table3: [`${CH4}art18-tables`, `${CH4}art18-appointments`],
  table4: [`${CH4}art18-tables`, `${CH4}art18-appointments`],
  table5: [`${CH4}art18-tables`, `${CH4}art18-appointments`],
  table6: [`${CH5}art21-tiers`],
  annex: ['ch2-structure/art11-annex'],
};

/** Every row of every table: as printed, or damaged where a label or number had to be found again. */
const TABLES: readonly CoverageRow[] = EDITION_2015_01.tables.flatMap((table) =>
  table.rows.map((one): CoverageRow => {
    const isDamaged = one.cells.some((cell) => cell.citation.isRepaired || cell.isInferred);
    const { zh, en } = one.group
      ? { zh: `${one.group.zh} ${one.label.zh}`, en: `${one.group.en}, ${one.label.en}` }
      : one.label;
    return {
      article: table.key === 'annex' ? `annex(${one.key})` : `${table.article}(${table.key})`,
      source: `${table.key}.${one.key}`,
      status: isDamaged ? 'damaged' : 'computed',
      note: { zh: `${table.title.zh}：${zh}`, en: `${table.title.en}: ${en}` },
      files: TABLE_FILES[table.key] ?? [],
      figures: [],
    };
  }),
);

/** Articles 1 to 34, item by item, every table and every annex row: nothing is left unaccounted for. */
export const COVERAGE: readonly CoverageRow[] = [
  ...PRINCIPLES,
  ...DISTRIBUTION,
  ...COLLEGES,
  ...OFFICES,
  ...RESEARCH,
  ...ORGANISATION,
  ...NORMAL_CASES,
  ...SPECIAL_CASES,
  ...CLOSING,
  ...TABLES,
];

/** Numbers of the running text that no formula takes, and why. */
export const EXPLAINED_NUMBERS: Readonly<Record<string, Label>> = {
  projectFunds: {
    zh: '核心指标逐项认定后录入，不在此比较经费',
    en: 'each core indicator is entered as met or not; funds are not compared here',
  },
  impactFactor: {
    zh: '核心指标逐项认定后录入',
    en: 'each core indicator is entered as met or not',
  },
  transferBenefit: {
    zh: '核心指标逐项认定后录入',
    en: 'each core indicator is entered as met or not',
  },
  workingGroup: {
    zh: '工作组人数属程序，不影响金额',
    en: 'the size of a working group is procedure and moves no amount',
  },
};

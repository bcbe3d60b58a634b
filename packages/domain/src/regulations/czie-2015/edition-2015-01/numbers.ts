import { TITLE_CLASSES, type TitleClass } from '../../../fields.js';
import { leaf, type Explained } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { Decimal } from '../../../kernel/money.js';
import type { Edition } from './index.js';

/** The edition's numbers as leaves of explanations. */
export interface Numbers {
  readonly rate: (key: keyof Edition['rates']) => Explained;
  /** A table's cell by its key, `table4.grade7.II`; null where it is blank or there is none. */
  readonly cell: (key: string) => Explained | null;
  /** What a blank cell of the annex suggests, marked as inferred; null where it suggests nothing. */
  readonly suggestion: (key: string) => Explained | null;
  readonly titleCoefficients: Readonly<Record<TitleClass, Explained>>;
}

/** Art. 14 lets an untitled doctor or master count as the title that the degree stands for. */
const COUNTS_AS: Readonly<Record<TitleClass, string>> = {
  senior: 'senior',
  associate: 'associate',
  intermediate: 'intermediate',
  junior: 'junior',
  untitledDoctor: 'associate',
  untitledMaster: 'intermediate',
  untitledOther: 'junior',
};

interface Cells {
  readonly printed: ReadonlyMap<string, Explained>;
  readonly suggested: ReadonlyMap<string, Explained>;
}

function cellsOf(edition: Edition): Cells {
  const printed = new Map<string, Explained>();
  const suggested = new Map<string, Explained>();
  for (const table of edition.tables) {
    const usual = table.unit === null ? 'coefficient' : 'yuan/month';
    const all = table.rows.flatMap(({ cells, unit }) => cells.map((cell) => ({ cell, unit })));
    for (const { cell, unit = usual } of all) {
      const { key, citation } = cell;
      const text = cell.value ?? cell.suggestion;
      if (text === undefined) continue;
      const rule = { label: citation.summary, unit, citation } as const;
      const made = leaf(rule, 'regulation', `regulation.${key}`, new Decimal(text));
      const isInferred = cell.isInferred || cell.value === null;
      const cells = cell.value === null ? suggested : printed;
      cells.set(key, isInferred ? { ...made, isInferred } : made);
    }
  }
  return { printed, suggested };
}

function numbersOfNew(edition: Edition): Numbers {
  const rates = new Map<string, Explained>();
  for (const { key, value, label, unit, citation } of Object.values(edition.rates)) {
    rates.set(
      key,
      leaf({ label, unit, citation }, 'regulation', `regulation.${key}`, new Decimal(value)),
    );
  }
  const { printed, suggested } = cellsOf(edition);
  const titles = TITLE_CLASSES.map((title) => {
    const cell = printed.get(`table1.${COUNTS_AS[title]}`);
    invariant(cell !== undefined, `the edition has a coefficient for ${title}`);
    return [title, cell];
  });
  return {
    rate: (key) => {
      const found = rates.get(key);
      invariant(found !== undefined, `the edition has no rate ${key}`);
      return found;
    },
    cell: (key) => printed.get(key) ?? null,
    suggestion: (key) => suggested.get(key) ?? null,
    titleCoefficients: Object.fromEntries(titles) as Record<TitleClass, Explained>,
  };
}

const known = new WeakMap<Edition, Numbers>();

/** An edition is constant, so its leaves are made once and shared by every outcome. */
export function numbersOf(edition: Edition): Numbers {
  const numbers = known.get(edition) ?? numbersOfNew(edition);
  known.set(edition, numbers);
  return numbers;
}

import { TITLE_CLASSES, type TitleClass } from '../../../fields.js';
import { leaf, type Explained } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { Decimal } from '../../../kernel/money.js';
import type { Edition } from './index.js';

/** The edition's numbers as leaves of explanations. */
export interface Numbers {
  readonly rate: (key: keyof Edition['rates']) => Explained;
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

function tableCell(edition: Edition, key: string): Explained {
  const cells = edition.tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  const found = cells.find((candidate) => candidate.key === key);
  invariant(found !== undefined && found.value !== null, `the edition has no cell ${key}`);
  const rule = {
    label: found.citation.summary,
    unit: 'coefficient' as const,
    citation: found.citation,
  };
  return leaf(rule, 'regulation', `regulation.${key}`, new Decimal(found.value));
}

function numbersOfNew(edition: Edition): Numbers {
  const rates = new Map<string, Explained>();
  for (const { key, value, label, unit, citation } of Object.values(edition.rates)) {
    rates.set(
      key,
      leaf({ label, unit, citation }, 'regulation', `regulation.${key}`, new Decimal(value)),
    );
  }
  const titles = TITLE_CLASSES.map((title) => [
    title,
    tableCell(edition, `table1.${COUNTS_AS[title]}`),
  ]);
  return {
    rate: (key) => {
      const found = rates.get(key);
      invariant(found !== undefined, `the edition has no rate ${key}`);
      return found;
    },
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

import type { Label } from '../kernel/explained.js';
import { Decimal } from '../kernel/money.js';
import type { CollegeYear, LedgerEntry } from '../person-outcome.js';
import { isUnitPaid } from './impact-people.js';
import { joinSmall } from './impact-small.js';

/** Conditional money of one kind, by the article and the condition that it hangs on. */
export interface ConditionalSum {
  readonly kind: LedgerEntry['kind'] | 'OTHER';
  readonly status: LedgerEntry['status'] | 'OTHER';
  /** `28(2)`. */
  readonly article: string;
  readonly condition: Label;
  /** Month in which it falls due; null where none is known. */
  readonly dueOn: string | null;
  /** Yuan, as text. */
  readonly amount: string;
  /** Whose it is: so many people, or so many units. */
  readonly people: number;
  readonly units: number;
}

/**
 * 条件性资金: the year-end parts of Art. 28(2), what is withheld and what was lost, grouped. What a unit
 * settles with its own people is part of the unit's remainder and does not stand here again.
 */
export function conditionalOf({ people, ledger }: CollegeYear): readonly ConditionalSum[] {
  const ofUnits = new Set(
    people
      .filter(isUnitPaid)
      .flatMap(({ yearEndSettlement, forfeited }) => [yearEndSettlement, forfeited]),
  );
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    if (ofUnits.has(entry.amount)) continue;
    const { kind, status, condition, dueOn } = entry;
    const key = [articleOf(entry), kind, status, condition.zh, dueOn].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, entries]) => sumOf(entries) ?? []);
}

const articleOf = ({ citation: { article, item } }: LedgerEntry): string =>
  item === undefined ? article : `${article}(${item})`;

function sumOf(entries: readonly LedgerEntry[]): ConditionalSum | null {
  const [first] = entries;
  if (first === undefined) return null;
  const { kind, status, condition, dueOn } = first;
  const numbers = entries.flatMap(({ employeeNumber }) => employeeNumber ?? []);
  const amount = entries.reduce((sum, one) => sum.plus(one.amount.value), new Decimal(0));
  return {
    kind,
    status,
    article: articleOf(first),
    condition,
    dueOn,
    amount: amount.toString(),
    people: new Set(numbers).size,
    units: entries.length - numbers.length,
  };
}

const SMALL: Label = {
  zh: '人数少于 5 人的各项合计',
  en: 'sums of fewer than five people, together',
};

/** For the leadership group: sums of one to four people stand together. */
export function maskConditional(sums: readonly ConditionalSum[]): readonly ConditionalSum[] {
  return joinSmall(sums, {
    peopleOf: ({ people }) => people,
    codeOf: ({ article, kind, status, dueOn }) => [article, kind, status, dueOn].join(' '),
    join: (rows) => ({
      kind: 'OTHER',
      status: 'OTHER',
      article: [...new Set(rows.map(({ article }) => article))].toSorted().join('、'),
      condition: SMALL,
      dueOn: null,
      amount: rows.reduce((sum, row) => sum.plus(row.amount), new Decimal(0)).toString(),
      people: rows.reduce((sum, row) => sum + row.people, 0),
      units: rows.reduce((sum, row) => sum + row.units, 0),
    }),
  });
}

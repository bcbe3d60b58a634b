import { isMonth } from '../../../kernel/calendar.js';
import { Decimal } from '../../../kernel/money.js';
import type { Parsed, Problem } from '../../../kernel/problem.js';
import type { Amendment, RegulationNumber } from '../../../regulation.js';
import type { Edition } from './index.js';

const listed = new WeakMap<Edition, readonly RegulationNumber[]>();

/** Every number of an edition: the rates of the running text, then the cells of the tables. */
export function numbersIn(edition: Edition): readonly RegulationNumber[] {
  const known = listed.get(edition);
  if (known !== undefined) return known;
  const rates = Object.values(edition.rates);
  const cells = edition.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.map(({ key, value, citation }): RegulationNumber => {
        const unit = row.unit ?? (table.unit === null ? 'coefficient' : 'yuan/month');
        return { key, value, citation, unit, label: citation.summary };
      }),
    ),
  );
  const numbers = [...rates, ...cells];
  listed.set(edition, numbers);
  return numbers;
}

/** A plain decimal, not below zero: a coefficient, a share, an amount. */
const NUMBER = /^\d{1,9}(\.\d{1,10})?$/;

function problemsOf(edition: Edition, { key, value, from }: Amendment): readonly Problem[] {
  const path = `regulation.${key}`;
  const number = numbersIn(edition).find((one) => one.key === key);
  if (number === undefined) return [{ code: 'unknown_path', path, values: {} }];
  if (!isMonth(from)) return [{ code: 'not_a_month', path, values: { value: from } }];
  if (/^-\d/.test(value)) return [{ code: 'must_not_be_negative', path, values: { value } }];
  if (!NUMBER.test(value)) return [{ code: 'not_a_number', path, values: { value } }];
  if (number.unit === 'share' && new Decimal(value).greaterThan(1)) {
    return [{ code: 'share_must_be_within_zero_and_one', path, values: { value } }];
  }
  return [];
}

/** Editions made before; an edition's leaves are made once for each. */
const made = new WeakMap<Edition, Map<string, Edition>>();
const MOST_KEPT = 64;

/**
 * The edition as amended for a year: an amendment counts when it is in force in January, since the
 * pools and rates of a year are one; of two for one number the later one. Earlier years keep theirs.
 */
export function amend(
  edition: Edition,
  amendments: readonly Amendment[],
  period: string,
): Parsed<Edition> {
  const problems = amendments.flatMap((one) => problemsOf(edition, one));
  if (problems.length > 0) return { ok: false, problems };
  const inForce = amendments
    .filter(({ from }) => from <= `${period}-01`)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (inForce.length === 0) return { ok: true, value: edition };
  const values = new Map(inForce.map(({ key, value }) => [key, value]));
  const text = JSON.stringify([...values].toSorted());
  const editions = made.get(edition) ?? new Map<string, Edition>();
  const value = editions.get(text) ?? amendedBy(edition, values);
  if (editions.size >= MOST_KEPT) editions.clear();
  made.set(edition, editions.set(text, value));
  return { ok: true, value };
}

function amendedBy(edition: Edition, values: ReadonlyMap<string, string>): Edition {
  const rates = Object.fromEntries(
    Object.entries(edition.rates).map(([key, rate]) => {
      const value = values.get(key);
      return [key, value === undefined ? rate : { ...rate, value }];
    }),
  ) as Edition['rates'];
  const tables = edition.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const value = values.get(cell.key);
        return value === undefined ? cell : { ...cell, value, isInferred: false };
      }),
    })),
  }));
  return { ...edition, rates, tables };
}

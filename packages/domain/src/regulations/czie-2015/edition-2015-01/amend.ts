import { isMonth, monthOf, type Month } from '../../../kernel/calendar.js';
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
  if (!isByMonth(key) && !from.endsWith('-01')) {
    return [{ code: 'amendment_begins_in_january', path, values: { value: from } }];
  }
  if (/^-\d/.test(value)) return [{ code: 'must_not_be_negative', path, values: { value } }];
  if (!NUMBER.test(value)) return [{ code: 'not_a_number', path, values: { value } }];
  if (number.unit === 'share' && new Decimal(value).greaterThan(1)) {
    return [{ code: 'share_must_be_within_zero_and_one', path, values: { value } }];
  }
  return [];
}

/**
 * Base pay and post coefficients are found month by month, so their tables may change in any. Pools,
 * rates, Tables 1 and 6 and the rates of the text are of a whole year.
 */
const BY_MONTH: readonly string[] = ['annex', 'table2', 'table3', 'table4', 'table5'];
const isByMonth = (key: string): boolean => BY_MONTH.includes(key.slice(0, key.indexOf('.')));

/** Editions made before; an edition's leaves are made once for each. */
const made = new WeakMap<Edition, Map<string, Edition>>();
const MOST_KEPT = 64;

/**
 * The edition as amended for a year, as it is in January; numbers that begin later in the year, with
 * `later`. Of two amendments of one number the later one counts. Earlier months keep theirs.
 */
export function amend(
  edition: Edition,
  amendments: readonly Amendment[],
  period: string,
): Parsed<Edition> {
  const problems = amendments.flatMap((one) => problemsOf(edition, one));
  if (problems.length > 0) return { ok: false, problems };
  const inForce = amendments
    .filter(({ from }) => from <= `${period}-12`)
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  if (inForce.length === 0) return { ok: true, value: edition };
  const text = JSON.stringify([period, inForce.map(({ key, value, from }) => [key, value, from])]);
  const editions = made.get(edition) ?? new Map<string, Edition>();
  const value = editions.get(text) ?? amendedFor(edition, inForce, monthOf(`${period}-01`));
  if (editions.size >= MOST_KEPT) editions.clear();
  made.set(edition, editions.set(text, value));
  return { ok: true, value };
}

/** `amendments` in order of their months. */
function amendedFor(edition: Edition, amendments: readonly Amendment[], january: Month): Edition {
  const upTo = (month: string): Edition => {
    const inForce = amendments.filter(({ from }) => from <= month);
    return amendedBy(edition, new Map(inForce.map(({ key, value }) => [key, value])));
  };
  const begin = [...new Set(amendments.map(({ from }) => from))].filter((from) => from > january);
  const later = begin.map((from) => ({ from: monthOf(from), edition: upTo(from) }));
  return later.length === 0 ? upTo(january) : { ...upTo(january), later };
}

function amendedBy(edition: Edition, values: ReadonlyMap<string, string>): Edition {
  if (values.size === 0) return edition;
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

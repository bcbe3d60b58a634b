import { PRINCIPALS } from './principals.js';

/** Coordinates that share one pattern of letters stand in one line: `pattern coordinate coordinate`. */
export function readTable(text: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [pattern = '', ...coordinates] = line.replace(/ #.*$/u, '').split(/ +/u);
    if (pattern.length !== PRINCIPALS.length + 1) throw new Error(`${line}: a letter is missing`);
    for (const coordinate of coordinates) {
      if (table.has(coordinate)) throw new Error(`${coordinate} stands twice`);
      table.set(coordinate, pattern);
    }
  }
  return table;
}

/** Accounts first, then tokens behind a bar. */
export const ACCOUNTS_IN_TABLE = 13;
export const patternOf = (letters: readonly string[]): string =>
  `${letters.slice(0, ACCOUNTS_IN_TABLE).join('')}|${letters.slice(ACCOUNTS_IN_TABLE).join('')}`;

import { Decimal, REGULATIONS } from '@hebo/domain';
import type { DemoMember, Post } from './records.js';

/** Every printed cell by its key: the demo asks the edition and knows no coefficient of its own. */
const CELLS = new Map(
  REGULATIONS.flatMap((regulation) => regulation.editions)
    .flatMap((edition) => edition.tables)
    .flatMap((table) => table.rows)
    .flatMap((row) => row.cells)
    .map((cell) => [cell.key, cell.value] as const),
);

function coefficientOf(post: Post): Decimal {
  const value = CELLS.get(post);
  if (value === null || value === undefined) throw new Error(`no coefficient at ${post}`);
  return new Decimal(value);
}

/** Σ of the coefficients of people who hold a post in the tables. */
export function sumCoefficients(members: readonly DemoMember[]): string {
  const posts = members.flatMap((member) => (member.post === null ? [] : [member.post]));
  return posts.reduce((sum, post) => sum.plus(coefficientOf(post)), new Decimal(0)).toString();
}

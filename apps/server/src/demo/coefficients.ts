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

export function coefficientOf(post: Post): Decimal {
  const value = CELLS.get(post);
  if (value === null || value === undefined) throw new Error(`no coefficient at ${post}`);
  return new Decimal(value);
}

const STEPS = ['I', 'II', 'III'] as const;
export type Step = (typeof STEPS)[number];

/** The best step of a row that is worth no more than a post; null where the whole row is worth more. */
export function stepWithin(row: string, post: Post): Step | null {
  const most = coefficientOf(post);
  const step = STEPS.find(
    (each) => CELLS.has(`${row}.${each}`) && coefficientOf(`${row}.${each}`).lte(most),
  );
  return step ?? null;
}

/** Σ of the coefficients of people who hold a post in the tables. */
export function sumCoefficients(members: readonly DemoMember[]): string {
  const posts = members.flatMap((member) => (member.post === null ? [] : [member.post]));
  return posts.reduce((sum, post) => sum.plus(coefficientOf(post)), new Decimal(0)).toString();
}

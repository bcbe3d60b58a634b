import { Decimal, regulations } from '@hebo/domain';
import type { DemoMember, Post } from './records.js';

/** The printed coefficient of a post; the demo asks the edition and knows no number of its own. */
function coefficientOf({ table, row, column }: Post): Decimal {
  const tables = regulations.flatMap((regulation) =>
    regulation.editions.flatMap((each) => each.tables),
  );
  const rows = tables.filter((each) => each.key === table).flatMap((each) => each.rows);
  const cells = rows.filter((each) => each.key === row).flatMap((each) => each.cells);
  const value = cells.find((each) => each.key === column)?.value;
  if (value === null || value === undefined) throw new Error(`no cell ${table}.${row}.${column}`);
  return new Decimal(value);
}

/** Σ of the coefficients of people who hold a post in the tables. */
export function sumCoefficients(members: readonly DemoMember[]): string {
  const posts = members.flatMap((member) => (member.post === null ? [] : [member.post]));
  return posts.reduce((sum, post) => sum.plus(coefficientOf(post)), new Decimal(0)).toString();
}

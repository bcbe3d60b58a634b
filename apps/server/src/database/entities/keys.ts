import { randomUUID } from 'node:crypto';
import { p } from '@mikro-orm/core';

/** Institution first in every key, so that rows of many colleges can be split over machines. */
export const institutionId = p.uuid().primary();
export const id = p
  .uuid()
  .primary()
  .onCreate(() => randomUUID());

/** Exact, of any length, read as a string. */
export const numeric = () => p.decimal().columnType('numeric');

import { p } from '@mikro-orm/core';

/**
 * Since when a row is known, until when, by whom and why. A change closes the row in force and adds
 * another; nothing but `recordedTo` is ever written again.
 */
export const recorded = {
  recordedFrom: p.datetime(),
  recordedTo: p.datetime().strictNullable(),
  recordedBy: p.text().strictNullable(),
  reason: p.text().strictNullable(),
};

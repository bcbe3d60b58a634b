import type { Context } from '../../context.js';
import type { ReadingCost } from './reading-cost.type.js';
import type { Reading } from './reading.type.js';

export function readingCosts(
  _context: Context,
  _reading: Reading,
  _period: string,
): Promise<ReadingCost[] | null> {
  return Promise.resolve(null);
}

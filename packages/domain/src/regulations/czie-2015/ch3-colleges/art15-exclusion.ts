import type { Choices } from '../readings.js';

/**
 * Art. 15(2) and (3): who failed in teaching quality or basic workload has no part in the distribution.
 *
 * The article speaks of the distribution inside a unit. Whether the unit's own allocation falls with
 * them, by a smaller T, is reading D10; by default it does not and the others share it.
 */
export function isPoolReduced(choices: Choices): boolean {
  return choices.D10 === 'poolReduced';
}

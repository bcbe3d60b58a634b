import { FEWEST } from '@hebo/domain';

/**
 * True where some, yet too few, of a whole stand behind a figure: whoever may see no person sees
 * nothing that fewer people make up.
 */
export function isSmallGroup(some: number, whole = Infinity): boolean {
  return some > 0 && some < FEWEST && some < whole;
}

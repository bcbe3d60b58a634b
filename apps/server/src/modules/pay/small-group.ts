/** Whoever may see no person sees nothing that fewer than five people make up. */
const SMALLEST_GROUP = 5;

/** True where some, yet too few, of a whole stand behind a figure. */
export function isSmallGroup(some: number, whole = Infinity): boolean {
  return some > 0 && some < SMALLEST_GROUP && some < whole;
}

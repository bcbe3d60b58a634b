/** Heads against establishment in one year. */
export interface Staffing {
  readonly heads: number;
  readonly establishment: number;
}

/** Over (1) or under (-1) by a tenth or more of the establishment, else 0. */
function variance({ heads, establishment }: Staffing): number {
  const difference = heads - establishment;
  return 10 * Math.abs(difference) < establishment ? 0 : Math.sign(difference);
}

/**
 * Which year in a row each year is in which the staffing leaves the establishment in one direction
 * (Art. 14, reading D4). Where it does not, one: a change of staff would make it the first year.
 */
export function varianceYears(years: readonly Staffing[]): number[] {
  let previous = 0;
  let count = 0;
  return years.map((year) => {
    const direction = variance(year);
    count = direction !== 0 && direction === previous ? count + 1 : 1;
    previous = direction;
    return count;
  });
}

/** Where an arrow, Home or End leads in a list; undefined for any other key. */
export function nextIndex(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(active + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(active - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const MILLISECONDS_OF_A_TICK = 10;

/**
 * Milliseconds of processor time that a process has used; NaN where the system does not tell. Unlike
 * a rate it hardly depends on what else the machine does.
 */
export function processorTime(pid: number): number {
  try {
    const [, afterName = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = afterName.split(' ').slice(11, 13).map(Number);
    return ((user ?? NaN) + (system ?? NaN)) * MILLISECONDS_OF_A_TICK;
  } catch {
    return NaN;
  }
}

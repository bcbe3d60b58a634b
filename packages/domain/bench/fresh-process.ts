import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { summarize, type Timing } from './measure.ts';

const SCRIPT = fileURLToPath(new URL('./first-figures.ts', import.meta.url));
const PROCESSES = 7;

/** Milliseconds to the first figures, each in a process that has computed nothing before. */
export function measureFirstFigures(): Timing {
  const samples = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, [SCRIPT], { encoding: 'utf8' }).split(' ')[0]),
  );
  return summarize(samples);
}

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { summarize, type Timing } from './measure.ts';

const SCRIPT = fileURLToPath(new URL('./first-figures.ts', import.meta.url));
const PROCESSES = 7;

/** Milliseconds to the first figures, each in a process that has computed nothing before. */
export function measureFirstFigures(path: 'bulk' | 'explained'): Timing {
  const samples = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, [SCRIPT, path], { encoding: 'utf8' })),
  );
  return summarize(samples);
}

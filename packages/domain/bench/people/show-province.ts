import { runFresh } from '../fresh-process.ts';
import { limitRow } from '../limits.ts';
import { formatTable, short } from '../table.ts';

/** What a process prints when it has passed a size: times so far in milliseconds, peak of memory. */
export interface Passed {
  readonly count: number;
  readonly times: { parse: number; pack: number; amounts: number };
  readonly megabytes: number;
  readonly figures: string;
}

/** What was used and is used no more is cleared away at once, so that the peak is what is needed. */
const TIGHT = ['--max-old-space-size=64', '--max-semi-space-size=8'];
const SIZES = [10_000, 100_000, 1_000_000];

function passedSizes(path: 'loop' | 'bulk', sizes: readonly number[]): Passed[] {
  const lines = runFresh('./people/province.ts', [path, ...sizes.map(String)], TIGHT);
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passed);
}

function row(name: string, { count, times, megabytes, figures }: Passed): string[] {
  const each = (milliseconds: number): string =>
    milliseconds === 0 ? '–' : short((1_000 * milliseconds) / (12 * count));
  return [
    `${name}, ${count}`,
    each(times.parse),
    each(times.pack),
    each(times.amounts),
    short(times.amounts),
    short(megabytes),
    figures,
  ];
}

/** A million people: time grows with them, memory with what is kept of them. */
export function showProvince(sizes: readonly number[] = SIZES): void {
  process.stdout.write('\nA province, college by college, each in a fresh process\n');
  const bulk = passedSizes('bulk', sizes);
  const loops = sizes.flatMap((size) => passedSizes('loop', [size]));
  for (const [index, loop] of loops.entries()) {
    if (bulk[index]?.figures !== loop.figures) throw new Error(`${loop.count}: amounts differ`);
  }
  const heading = [
    'people',
    'parse us',
    'pack us',
    'amounts us',
    'all amounts ms',
    'MB',
    'figures',
  ];
  const rows = [
    ...loops.map((one) => row('typed arrays, plain loop', one)),
    ...bulk.map((one) => row('Hebo amounts, in bulk', one)),
  ];
  process.stdout.write(`${formatTable(heading, rows)}\n(us: microseconds a person-month)\n\n`);
  showLimits(bulk, loops);
}

function showLimits(bulk: readonly Passed[], loops: readonly Passed[]): void {
  const [first, last, loop] = [bulk[0], bulk.at(-1), loops.at(-1)];
  if (first === undefined || last === undefined || loop === undefined) return;
  const each = ({ times, count }: Passed): number => times.amounts / count;
  const rows = [
    limitRow(`amounts, ${last.count}: under 300 MB`, last.megabytes, 'MB', 300),
    limitRow('one person costs no more than twice what few cost', each(last) / each(first), 'x', 2),
    limitRow('amounts within 10 x the loop', each(last) / each(loop), 'x', 10),
  ];
  process.stdout.write(`${formatTable(['limit', 'here', 'met'], rows)}\n`);
}

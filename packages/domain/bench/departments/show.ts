import { comparePeers, minimumOf, type Timings } from '../compare.ts';
import { runFresh } from '../fresh-process.ts';
import { showGrowth, type Size } from '../growth.ts';
import { limitRow } from '../limits.ts';
import { summarize } from '../measure.ts';
import type { Peer } from '../peer.ts';
import { formatTable } from '../table.ts';
import { drawColleges, type BenchCollege } from './college.ts';
import { bulk } from './peers/bulk.ts';
import { decimalSteps } from './peers/decimal-steps.ts';
import { explained } from './peers/explained.ts';
import { bigIntFen, typedArrayLoop } from './peers/scaled-integers.ts';
import { spreadsheet } from './peers/spreadsheet.ts';

type Colleges = readonly BenchCollege[];

const PEERS: readonly Peer<Colleges>[] = [
  typedArrayLoop,
  bigIntFen,
  bulk,
  explained,
  decimalSteps,
  spreadsheet,
];
const PROCESSES = 7;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function sizeOf(count: number, size: number): Size<Colleges> {
  const name = count === 1 ? `one college of ${size}` : `${count} colleges of ${size}`;
  return { name, count: count * size, input: drawColleges(count, size) };
}

/** Milliseconds to the first figures, each in a process of its own. */
function firstFigures(path: 'bulk' | 'explained'): number {
  const samples = Array.from({ length: PROCESSES }, () =>
    Number(runFresh('./departments/first-figures.ts', [path])),
  );
  return summarize(samples).minimum;
}

/** The limits of one college that a person feels, and how near the bulk path comes to the loop. */
function showLimits(college: Timings, province: Timings): void {
  const ratio = minimumOf(province, bulk) / minimumOf(province, typedArrayLoop);
  const rows = [
    limitRow('explained, 40, warm: under 4 ms', minimumOf(college, explained), 'ms', 4),
    limitRow('amounts, 10,000: within 2 x the loop', ratio, 'x', 2),
    ...(['bulk', 'explained'] as const).map((path) =>
      limitRow(
        `first figures of 40 in a fresh process, ${path}: under 5 ms`,
        firstFigures(path),
        'ms',
        5,
      ),
    ),
  ];
  print(formatTable(['limit', 'here', 'met'], rows));
}

/** Articles 14 and 17: ranks, K1, K2, every Z, P and M. */
export function showDepartments(): void {
  print('\nOne college of 40 departments: ranks, K1, K2, every Z, P and M');
  const college = comparePeers(PEERS, drawColleges(1, 40), { count: 40, of: 'departments' });
  print('\n250 colleges, 10,000 departments');
  const all = { count: 10_000, of: 'departments' };
  const province = comparePeers(PEERS, drawColleges(250, 40), all);
  print('\nGrowth: more colleges, and a college that grows');
  const growing = { timed: [typedArrayLoop, bulk, explained], held: [explained] };
  showGrowth('department', [sizeOf(10, 40), sizeOf(50, 40), sizeOf(250, 40)], growing);
  showGrowth('department', [sizeOf(1, 40), sizeOf(1, 200), sizeOf(1, 1_000)], growing);
  showLimits(college, province);
}

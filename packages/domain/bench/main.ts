/**
 * Articles 14 and 17 for departments, beside other ways to compute them. Times of one run on one
 * machine: ratios carry over, milliseconds do not. Nothing fails because a machine is slow, but
 * exact peers that disagree by a fen end the bench.
 */
import { availableParallelism } from 'node:os';
import { drawColleges } from './college.ts';
import { comparePeers, type Timings } from './compare.ts';
import { measureFirstFigures } from './fresh-process.ts';
import { showGrowth } from './growth.ts';
import { bulk } from './peers/bulk.ts';
import { decimalSteps } from './peers/decimal-steps.ts';
import { explained } from './peers/explained.ts';
import type { Peer } from './peers/peer.ts';
import { bigIntFen, typedArrayLoop } from './peers/scaled-integers.ts';
import { spreadsheet } from './peers/spreadsheet.ts';
import { formatTable, short, yesOrNo } from './table.ts';

const PEERS: readonly Peer[] = [
  typedArrayLoop,
  bigIntFen,
  bulk,
  explained,
  decimalSteps,
  spreadsheet,
];

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function minimumOf(timings: Timings, peer: Peer): number {
  return timings.get(peer.name)?.minimum ?? NaN;
}

function limitRow(what: string, value: number, unit: string, limit: number): string[] {
  return [what, `${short(value)} ${unit}`, yesOrNo(value <= limit)];
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
        measureFirstFigures(path).minimum,
        'ms',
        5,
      ),
    ),
  ];
  print(formatTable(['limit', 'here', 'met'], rows));
}

print(`Node ${process.version} on ${process.platform}, ${availableParallelism()} cores`);
print('\nOne college of 40 departments: ranks, K1, K2, every Z, P and M');
const college = comparePeers(PEERS, drawColleges(1, 40));
print('\n250 colleges, 10,000 departments');
const province = comparePeers(PEERS, drawColleges(250, 40));
print('\nGrowth');
showGrowth([typedArrayLoop, bulk, explained], explained);
showLimits(college, province);

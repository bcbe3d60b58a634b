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
import { decimalSteps } from './peers/decimal-steps.ts';
import { explained } from './peers/explained.ts';
import type { Peer } from './peers/peer.ts';
import { bigIntFen, typedArrayLoop } from './peers/scaled-integers.ts';
import { spreadsheet } from './peers/spreadsheet.ts';
import { formatTable, short, yesOrNo } from './table.ts';

const PEERS: readonly Peer[] = [typedArrayLoop, bigIntFen, explained, decimalSteps, spreadsheet];

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function minimumOf(timings: Timings, peer: Peer): number {
  return timings.get(peer.name)?.minimum ?? NaN;
}

/** The limits of one college that a person feels. */
function showLimits(college: Timings): void {
  const warm = minimumOf(college, explained);
  const first = measureFirstFigures();
  const rows = [
    ['compute, explained, 40 warm: under 4 ms', `${short(warm)} ms`, yesOrNo(warm < 4)],
    [
      'first figures of 40 in a fresh process, after load: under 5 ms',
      `${short(first.minimum)} ms (median ${short(first.median)})`,
      yesOrNo(first.minimum < 5),
    ],
  ];
  print(formatTable(['limit', 'here', 'met'], rows));
}

print(`Node ${process.version} on ${process.platform}, ${availableParallelism()} cores`);
print('\nOne college of 40 departments: ranks, K1, K2, every Z, P and M');
const college = comparePeers(PEERS, drawColleges(1, 40));
print('\n250 colleges, 10,000 departments');
comparePeers(PEERS, drawColleges(250, 40));
print('\nGrowth');
showGrowth([typedArrayLoop, explained]);
showLimits(college);

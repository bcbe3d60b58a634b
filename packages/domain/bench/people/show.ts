import { comparePeers } from '../compare.ts';
import { showGrowth, type Size } from '../growth.ts';
import type { Peer } from '../peer.ts';
import { decimalSteps } from './peers/decimal-steps.ts';
import { spreadsheet } from './peers/spreadsheet.ts';
import { typedArrayLoop } from './peers/typed-arrays.ts';
import { drawPeople, type BenchPeople } from './person.ts';

const COLLEGE = 2_000;
const CITY = 100_000;
/** The slow ones are not asked for a city. */
const IN_A_COLLEGE: readonly Peer<BenchPeople>[] = [typedArrayLoop, decimalSteps, spreadsheet];
const IN_A_CITY: readonly Peer<BenchPeople>[] = [typedArrayLoop, decimalSteps];

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function sizeOf(count: number): Size<BenchPeople> {
  return { name: `${count} people`, count: 12 * count, input: drawPeople(count) };
}

function compare(peers: readonly Peer<BenchPeople>[], count: number): void {
  comparePeers(peers, drawPeople(count), { count: 12 * count, of: 'person-months' });
}

/** Articles 11, 18, 19, 20 and 28 to 30: every month paid, and the settlement of the year. */
export function showPeople(): void {
  print('\n2,000 people x 12 months: base pay, instalments, leave, settlement');
  compare(IN_A_COLLEGE, COLLEGE);
  print('\n100,000 people x 12 months');
  compare(IN_A_CITY, CITY);
  print('\nGrowth');
  showGrowth('person-month', [sizeOf(500), sizeOf(2_000), sizeOf(8_000)], {
    timed: [typedArrayLoop, decimalSteps],
    held: [decimalSteps],
  });
}

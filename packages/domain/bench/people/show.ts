import { comparePeers, minimumOf, type Timings } from '../compare.ts';
import { showGrowth, type Size } from '../growth.ts';
import { limitRow } from '../limits.ts';
import type { Peer } from '../peer.ts';
import { formatTable } from '../table.ts';
import { measureOnePerson } from './one-person.ts';
import { bulk } from './peers/bulk.ts';
import { decimalSteps } from './peers/decimal-steps.ts';
import { explained } from './peers/explained.ts';
import { spreadsheet } from './peers/spreadsheet.ts';
import { typedArrayLoop } from './peers/typed-arrays.ts';
import { drawPeople, type BenchPeople } from './person.ts';

/** The slow ones are not asked for a city. */
const IN_A_COLLEGE: readonly Peer<BenchPeople>[] = [
  typedArrayLoop,
  bulk,
  explained,
  decimalSteps,
  spreadsheet,
];
const IN_A_CITY: readonly Peer<BenchPeople>[] = [typedArrayLoop, bulk, decimalSteps];

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function sizeOf(count: number): Size<BenchPeople> {
  return { name: `${count} people`, count: 12 * count, input: drawPeople(count) };
}

function compare(peers: readonly Peer<BenchPeople>[], count: number): Timings {
  return comparePeers(peers, drawPeople(count), { count: 12 * count, of: 'person-months' });
}

function showLimits(college: Timings, city: Timings): void {
  const ratio = minimumOf(city, bulk) / minimumOf(city, typedArrayLoop);
  const rows = [
    limitRow('explained, 2,000 x 12: under 2,000 ms', minimumOf(college, explained), 'ms', 2_000),
    limitRow("one person's year, explained: under 5 ms", measureOnePerson().minimum, 'ms', 5),
    limitRow('amounts, 100,000 x 12: within 10 x the loop', ratio, 'x', 10),
  ];
  print(formatTable(['limit', 'here', 'met'], rows));
}

/** Articles 11, 18, 19, 20 and 28 to 30: every month paid, and the settlement of the year. */
export function showPeople(inCollege = 2_000, inCity = 100_000): void {
  print(`\n${inCollege} people x 12 months: base pay, instalments, leave, settlement`);
  const college = compare(IN_A_COLLEGE, inCollege);
  print(`\n${inCity} people x 12 months`);
  const city = compare(IN_A_CITY, inCity);
  print('\nGrowth');
  showGrowth('person-month', [sizeOf(500), sizeOf(2_000), sizeOf(8_000)], {
    timed: [typedArrayLoop, bulk, explained],
    held: [bulk, explained],
  });
  showLimits(college, city);
}

/**
 * Run in a process of its own: a province as one college after the other, so that of the people
 * themselves nobody is kept, and of the results as much as the plain loop keeps. Prints a line of JSON
 * for each size that it passes.
 */
import { performance } from 'node:perf_hooks';
import { amounts, packYear } from '@hebo/domain';
import { checksum } from '../checksum.ts';
import type { Figures } from '../peer.ts';
import { figuresOf } from './figures.ts';
import { edition, parsePeople } from './inputs.ts';
import { drawPeople, type BenchPerson } from './person.ts';
import { typedArrayLoop } from './peers/typed-arrays.ts';
import type { Passed } from './show-province.ts';

const COLLEGE = 2_000;

function* colleges(people: Iterable<BenchPerson>): Iterable<readonly BenchPerson[]> {
  let college: BenchPerson[] = [];
  for (const person of people) {
    college.push(person);
    if (college.length < COLLEGE) continue;
    yield college;
    college = [];
  }
}

/** Runs a step and adds its milliseconds to what it took before. */
function timed<Result>(
  times: Passed['times'],
  step: keyof Passed['times'],
  run: () => Result,
): Result {
  const start = performance.now();
  const result = run();
  times[step] += performance.now() - start;
  return result;
}

function runInColleges(sizes: readonly number[]): void {
  const count = Math.max(...sizes);
  const times = { parse: 0, pack: 0, amounts: 0 };
  const paid = new Int32Array(12 * count);
  const settlements = new Float64Array(count);
  const forfeited = new Float64Array(count);
  let done = 0;
  for (const college of colleges(drawPeople(count).draw())) {
    const { facts, decision } = timed(times, 'parse', () => parsePeople(college));
    const packed = timed(times, 'pack', () => packYear(facts, edition, decision));
    const computed = timed(times, 'amounts', () => amounts(packed));
    const people = computed.ok ? computed.value.people : null;
    if (people === null) throw new Error('the bench makes only people that can be computed');
    paid.set(people.months.paid, 12 * done);
    settlements.set(people.years.yearEndSettlement, done);
    forfeited.set(people.years.forfeited, done);
    done += college.length;
    if (!sizes.includes(done)) continue;
    report(done, times, () =>
      figuresOf({
        paid: paid.subarray(0, 12 * done),
        settlements: settlements.subarray(0, done),
        forfeited: forfeited.subarray(0, done),
      }),
    );
  }
}

/** The plain loop at the largest size, which holds everybody at once. */
function runLoop(count: number): void {
  const work = typedArrayLoop.prepare(drawPeople(count));
  const times = { parse: 0, pack: 0, amounts: 0 };
  work.run();
  timed(times, 'amounts', () => work.run());
  report(count, times, work.figures);
}

function report(count: number, times: Passed['times'], figures: () => Figures): void {
  // The peak is read before the figures are put together for their checksum.
  const megabytes = process.resourceUsage().maxRSS / 1_024;
  const passed: Passed = { count, times, megabytes, figures: checksum(figures()) };
  process.stdout.write(`${JSON.stringify(passed)}\n`);
}

const [path, ...sizes] = process.argv.slice(2);
if (path === 'loop') runLoop(Math.max(...sizes.map(Number)));
else runInColleges(sizes.map(Number));

import { drawColleges, type BenchCollege } from './college.ts';
import { measure } from './measure.ts';
import type { Peer } from './peers/peer.ts';
import { formatTable, short } from './table.ts';

interface Size {
  readonly name: string;
  readonly departments: number;
  readonly colleges: readonly BenchCollege[];
}

function sizeOf(count: number, size: number): Size {
  const name = count === 1 ? `one college of ${size}` : `${count} colleges of ${size}`;
  return { name, departments: count * size, colleges: drawColleges(count, size) };
}

/** Microseconds a department at three sizes: they should not grow. */
function growthRows(peers: readonly Peer[], sizes: readonly Size[]): string[][] {
  return peers.map((peer) => {
    const perDepartment = sizes.map(({ colleges, departments }) => {
      const work = peer.prepare(colleges);
      return (1_000 * measure(() => work.run()).minimum) / departments;
    });
    const [first = NaN, ...later] = perDepartment;
    const growth = (later.at(-1) ?? NaN) / first;
    return [peer.name, ...perDepartment.map(short), `${short(growth)} x`];
  });
}

/** More colleges, and a college that grows. */
export function showGrowth(peers: readonly Peer[]): void {
  for (const sizes of [
    [sizeOf(10, 40), sizeOf(50, 40), sizeOf(250, 40)],
    [sizeOf(1, 40), sizeOf(1, 200), sizeOf(1, 1_000)],
  ]) {
    const heading = [
      'microseconds a department',
      ...sizes.map(({ name }) => name),
      'last to first',
    ];
    process.stdout.write(`${formatTable(heading, growthRows(peers, sizes))}\n\n`);
  }
}

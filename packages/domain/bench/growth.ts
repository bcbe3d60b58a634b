import { drawColleges, type BenchCollege } from './college.ts';
import { measure } from './measure.ts';
import { measureHeld } from './memory.ts';
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

/** What one department costs at each size, and how much more at the last size than at the first. */
function growthRow(name: string, sizes: readonly Size[], cost: (size: Size) => number): string[] {
  const perDepartment = sizes.map((size) => cost(size) / size.departments);
  const [first = NaN, ...later] = perDepartment;
  return [name, ...perDepartment.map(short), `${short((later.at(-1) ?? NaN) / first)} x`];
}

function microseconds(peer: Peer, { colleges }: Size): number {
  const work = peer.prepare(colleges);
  return 1_000 * measure(() => work.run()).minimum;
}

/** More colleges, and a college that grows: neither time nor what results hold should grow faster. */
export function showGrowth(peers: readonly Peer[], holding: Peer): void {
  for (const sizes of [
    [sizeOf(10, 40), sizeOf(50, 40), sizeOf(250, 40)],
    [sizeOf(1, 40), sizeOf(1, 200), sizeOf(1, 1_000)],
  ]) {
    const heading = ['a department costs', ...sizes.map(({ name }) => name), 'last to first'];
    const times = peers.map((peer) =>
      growthRow(`${peer.name}, microseconds`, sizes, (size) => microseconds(peer, size)),
    );
    const bytes = growthRow(`${holding.name}, bytes held`, sizes, ({ colleges }) =>
      measureHeld(() => holding.prepare(colleges)),
    );
    process.stdout.write(`${formatTable(heading, [...times, bytes])}\n\n`);
  }
}

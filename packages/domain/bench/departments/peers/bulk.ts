import { amounts, packYear, type YearAmounts } from '@hebo/domain';
import type { BenchCollege } from '../college.ts';
import { edition, parseCollege } from '../inputs.ts';
import type { Peer, Work } from '../../peer.ts';
import { writeScaled } from '../rules.ts';

function readFigures(year: YearAmounts): string[] {
  return [
    writeScaled(year.averageTeachingAllowance, 4),
    writeScaled(year.officeBase ?? NaN, 4),
    ...Array.from(year.allocations, (fen) => writeScaled(fen, 2)),
  ];
}

function prepare(colleges: readonly BenchCollege[]): Work {
  const packed = colleges.map((college) => {
    const { facts, decision } = parseCollege(college);
    return packYear(facts, edition, decision);
  });
  let years: YearAmounts[] = [];
  return {
    run() {
      years = packed.map((college) => {
        const computed = amounts(college);
        if (!computed.ok) throw new Error('the bench makes only colleges that can be computed');
        return computed.value;
      });
    },
    figures: () => years.flatMap(readFigures),
  };
}

export const bulk: Peer<readonly BenchCollege[]> = {
  name: 'Hebo amounts, in bulk',
  isExact: true,
  prepare,
};

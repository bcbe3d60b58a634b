import { CZIE_2015, type Computed, type Outcome } from '@hebo/domain';
import type { BenchCollege } from '../college.ts';
import { edition, parseCollege, type ParsedCollege } from '../inputs.ts';
import type { Peer, Work } from '../../peer.ts';

function computeCollege({ facts, decision }: ParsedCollege): Outcome {
  const computed: Computed = CZIE_2015.compute(facts, edition, decision);
  if (!computed.ok) throw new Error('the bench makes only colleges that can be computed');
  return computed.outcome;
}

function readFigures(outcome: Outcome): string[] {
  return [
    outcome.averageTeachingAllowance.value.toFixed(4),
    outcome.officeBase?.value.toFixed(4) ?? '',
    ...outcome.departments.map((each) => each.allocation.value.toFixed(2)),
  ];
}

function prepare(colleges: readonly BenchCollege[]): Work {
  const parsed = colleges.map(parseCollege);
  let outcomes: Outcome[] = [];
  return {
    run() {
      outcomes = parsed.map(computeCollege);
    },
    figures: () => outcomes.flatMap(readFigures),
  };
}

export const explained: Peer<readonly BenchCollege[]> = {
  name: 'Hebo compute, explained',
  isExact: true,
  prepare,
};

import { CZIE_2015, type Outcome, type PersonYear } from '@hebo/domain';
import type { Peer } from '../../peer.ts';
import { figuresOf } from '../figures.ts';
import { edition, parsePeople } from '../inputs.ts';
import type { BenchPeople } from '../person.ts';

function readFigures(people: readonly PersonYear[]): Float64Array {
  return figuresOf({
    paid: people.flatMap(({ months }) =>
      months.map(({ paid }) => paid.value.times(100).toNumber()),
    ),
    settlements: people.map((one) => one.yearEndSettlement.value.times(100).toNumber()),
    forfeited: people.map((one) => one.forfeited.value.times(100).toNumber()),
  });
}

export const explained: Peer<BenchPeople> = {
  name: 'Hebo compute, explained',
  isExact: true,
  prepare(people) {
    const { facts, decision } = parsePeople(people.draw());
    let outcome: Outcome | undefined;
    return {
      run() {
        const computed = CZIE_2015.compute(facts, edition, decision);
        if (!computed.ok) throw new Error('the bench makes only people that can be computed');
        outcome = computed.outcome;
      },
      figures: () => readFigures(outcome?.college?.people ?? []),
    };
  },
};

import { amounts, packYear, type YearAmounts } from '@hebo/domain';
import type { Peer } from '../../peer.ts';
import { figuresOf } from '../figures.ts';
import { edition, parsePeople } from '../inputs.ts';
import type { BenchPeople } from '../person.ts';

/** Ready columns of people, as the typed arrays of the plain loop are ready: packing is timed by itself. */
export const bulk: Peer<BenchPeople> = {
  name: 'Hebo amounts, in bulk',
  isExact: true,
  prepare(people) {
    const { facts, decision } = parsePeople(people.draw());
    const packed = packYear(facts, edition, decision);
    let found: YearAmounts['people'] = null;
    return {
      run() {
        const computed = amounts(packed);
        if (!computed.ok) throw new Error('the bench makes only people that can be computed');
        found = computed.value.people;
      },
      figures() {
        if (found === null) return [];
        const { yearEndSettlement, forfeited } = found.years;
        return figuresOf({ paid: found.months.paid, settlements: yearEndSettlement, forfeited });
      },
    };
  },
};

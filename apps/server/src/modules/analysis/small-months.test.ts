import { Decimal, type CashMonth, type FactsInput } from '@hebo/domain';
import { expect, it } from 'vitest';
import { joinSmallMonths } from './small-months.js';

const month = (name: string, outstanding: string, released = '0'): CashMonth => ({
  month: name,
  livingAllowance: '1000',
  postAllowance: '0',
  instalment: '0',
  outstanding,
  settlement: '0',
  released,
  total: Decimal.sum('1000', outstanding, released).toString(),
});

/** So many people with an award in each of the months. */
function factsWith(awards: Readonly<Record<string, number>>): FactsInput {
  const people = Object.entries(awards).flatMap(([from, count]) =>
    Array.from({ length: count }, (_, at) => [
      `${from}-${at}`,
      { events: [{ type: 'AWARD' as const, from, amount: '10' }] },
    ]),
  );
  return { period: '2026', departments: {}, people: Object.fromEntries(people) };
}

const told = (months: readonly CashMonth[]) =>
  months.map(({ outstanding, released, total }) => [outstanding, released, total]);

it('leaves months alone that five or more people make up', () => {
  const months = [month('2026-03', '50'), month('2026-06', '60')];
  expect(joinSmallMonths(months, factsWith({ '2026-03': 5, '2026-06': 6 }))).toEqual(months);
});

it('tells what few got in the last month concerned, so that no month follows by subtraction', () => {
  const months = [month('2026-03', '20'), month('2026-06', '30'), month('2026-09', '70')];
  const facts = factsWith({ '2026-03': 2, '2026-06': 3, '2026-09': 7 });
  expect(told(joinSmallMonths(months, facts))).toEqual([
    ['0', '0', '1000'],
    ['50', '0', '1050'],
    ['70', '0', '1070'],
  ]);
});

it('takes the next smallest month along where the few are still too few together', () => {
  const months = [month('2026-03', '20'), month('2026-06', '60'), month('2026-09', '70')];
  const facts = factsWith({ '2026-03': 2, '2026-06': 6, '2026-09': 7 });
  expect(told(joinSmallMonths(months, facts))).toEqual([
    ['0', '0', '1000'],
    ['80', '0', '1080'],
    ['70', '0', '1070'],
  ]);
});

it('tells repayments, of whom nobody counts, as one sum of the year', () => {
  const months = [month('2026-03', '0', '5'), month('2026-12', '0', '7')];
  expect(told(joinSmallMonths(months, factsWith({})))).toEqual([
    ['0', '0', '1000'],
    ['0', '12', '1012'],
  ]);
});

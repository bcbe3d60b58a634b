import { expect, test } from 'vitest';
import type { DecisionInput } from '../../../regulation.js';
import { held, happened, teacher } from '../../../testing/members.js';
import { college, factsOf, outcomeOf } from '../../../testing/outcomes.js';

const DECISION: DecisionInput = { lockMode: 'POOL', teachingPool: '600000' };

function yearUnder(approvedTotal: string | null) {
  const facts = {
    ...factsOf({ A: college({ unitIncome: '1000' }) }),
    people: {
      '1': teacher(happened({ type: 'AWARD', from: '2015-11', amount: '8000' })),
      '2': teacher({ employment: held('ESTABLISHED', '2015-11') }),
    },
    college: { approvedTotal },
  };
  const outcome = outcomeOf(facts, DECISION);
  const notices = outcome.notices.filter(({ code }) => code === 'cap_exceeded');
  return { ...outcome.college, notices };
}

test('Arts. 7 and 13: base, general, outstanding and income of units stay within the approved total', () => {
  const year = yearUnder('700000');
  // 10 to 19 years of work, post grade 10: 1,600 + 1,515 a month, twelve months and two.
  expect(year.basePayTotal?.value.toString()).toBe('43610');
  expect(year.generalTotal?.value.toString()).toBe('600000');
  expect(year.outstandingTotal?.value.toString()).toBe('8000');
  expect(year.unitIncomeTotal?.value.toString()).toBe('1000');
  expect(year.grandTotal?.value.toString()).toBe('652610');
  expect(year.headroom?.value.toString()).toBe('47390');
  expect(year.notices).toEqual([]);
});

test('Art. 7: at the cap there is no headroom and no notice; a fen below it there is one', () => {
  const at = yearUnder('652610');
  expect(at.headroom?.value.toString()).toBe('0');
  expect(at.notices).toEqual([]);
  const over = yearUnder('652609.99');
  expect(over.headroom?.value.toString()).toBe('-0.01');
  expect(over.notices).toEqual([
    { code: 'cap_exceeded', departments: [], values: { approved: '652609.99', excess: '0.01' } },
  ]);
});

test('Art. 7: without an approved total there is no headroom to tell', () => {
  expect(yearUnder(null).headroom).toBeNull();
});

import { expect, it } from 'vitest';
import { buildGraphQLSchema } from '../../schema.js';
import { personalAmounts } from '../../testing/personal-amounts.js';
import { PAY_FIELDS } from './pay-fields.js';

/** By its service. */
const TOLD_BY_ITSELF = 'Employee.latestPay';

it('names every field that gives an amount of one person, so that a new one cannot be forgotten', async () => {
  const found = personalAmounts(await buildGraphQLSchema());
  expect(found).toEqual([...Object.keys(PAY_FIELDS), TOLD_BY_ITSELF].sort());
});

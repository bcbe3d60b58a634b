import { getNamedType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { buildGraphQLSchema } from '../../schema.js';
import { PAY_FIELDS } from './pay-fields.js';

/** Objects about one person; what stands under `Employee.payYear` is read with it. */
const OF_ONE_PERSON = [
  'Employee',
  'EmployeeEvent',
  'EmployeePayment',
  'EmployeeYear',
  'LedgerEntry',
  'ResearchPost',
];
const AMOUNTS = new Set(['Money', 'PayFigure', 'PayYear']);

it('names every field that gives an amount of one person, so that a new one cannot be forgotten', async () => {
  const schema = await buildGraphQLSchema();
  const amounts = OF_ONE_PERSON.flatMap((name) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    return fields
      .filter((field) => AMOUNTS.has(getNamedType(field.type).name))
      .map((field) => `${name}.${field.name}`);
  });
  expect(Object.keys(PAY_FIELDS).sort()).toEqual(amounts.sort());
});

import { expect, test } from 'vitest';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { leavesRegulation } from './leaves-regulation.js';
import { groundOf } from './scenario.js';

const ground = groundOf(CZIE_2015, EDITION_2015_01);

test.each([
  ['regulation.table1.associate', '1.9', true],
  ['regulation.table1.associate', '1.850', false],
  ['regulation.table1.associate', null, false],
  ['regulation.table1.associate', 'many', true],
  ['regulation.nothing', '1', false],
  ['decision.staffShare', '0.5', false],
  ['decision.staffShare', '0.45', true],
  ['decision.officeRatio', '0.95', false],
  ['decision.officeRatio', '1', true],
  ['decision.generalPool', '9000000', false],
  ['facts.departments.A.establishment', '60', false],
] as const)('%s at %s leaves the regulation: %s', (path, value, leaves) => {
  expect(leavesRegulation(ground, { path, value })).toBe(leaves);
});

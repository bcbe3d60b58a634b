import { expect, it } from 'vitest';
import { unitOfPath } from './path-unit';

it.each([
  ['decision.generalPool', 'yuan/year'],
  ['decision.readings.D2', 'none'],
  ['facts.departments.A.establishment', 'head'],
  ['facts.departments.A.headcount.senior', 'head'],
  ['facts.departments.A.commonCourseShare', 'share'],
  ['facts.departments.a.b.score', 'points'],
  ['facts.research.coefficients', 'coefficient'],
  ['regulation.staffingThreshold', 'share'],
])('%s is counted in %s', (path, unit) => {
  expect(unitOfPath(path, '2015-01')).toBe(unit);
});

import { describe, expect, it } from 'vitest';
import { readWritten, rowsOf, yamlOf } from './example-text';

const GIVEN =
  '{"pool":"6000000","departments":{"A":{"kind":"college","students":"1800"}},"events":[]}';
const EXPECT = '{"total":"6000000.00"}';

describe('a worked example', () => {
  it('is shown by the paths that a failure names', () => {
    expect(rowsOf(readWritten(GIVEN))).toEqual([
      { path: 'pool', value: '6000000' },
      { path: 'departments.A.kind', value: 'college' },
      { path: 'departments.A.students', value: '1800' },
      { path: 'events', value: '–' },
    ]);
    expect(rowsOf({ events: [{ type: 'sickLeave', days: 4 }] }).map(({ path }) => path)).toEqual([
      'events.0.type',
      'events.0.days',
    ]);
  });
  it('is written as a file to be changed, every number still quoted', () => {
    const example = { name: 'A: b', articles: ['14'], kind: 'allocation' };
    expect(yamlOf({ ...example, given: GIVEN, expect: EXPECT })).toBe(
      [
        'name: "A: b"',
        'articles: ["14"]',
        'kind: "allocation"',
        'given:',
        '  pool: "6000000"',
        '  departments:',
        '    A:',
        '      kind: "college"',
        '      students: "1800"',
        '  events: []',
        'expect:',
        '  total: "6000000.00"',
      ].join('\n'),
    );
  });
});

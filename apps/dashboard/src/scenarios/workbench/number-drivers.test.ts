import { describe, expect, it } from 'vitest';
import { disorders, numberDrivers } from './number-drivers';
import { groundIn } from './regulation';

const EDITION = '2015-01';

function disordersWith(changed: Readonly<Record<string, string>>) {
  const { numbers } = groundIn(EDITION);
  return disorders(
    EDITION,
    (path) => changed[path] ?? numbers.get(path.slice('regulation.'.length))?.value ?? null,
  );
}

describe('numbers of the regulation as inputs', () => {
  it('stand in groups, with their table or article', () => {
    expect(numberDrivers(EDITION, 'titles').map(({ path, table }) => [path, table])).toEqual([
      ['regulation.table1.senior', '表 1'],
      ['regulation.table1.associate', '表 1'],
      ['regulation.table1.intermediate', '表 1'],
      ['regulation.table1.junior', '表 1'],
    ]);
    const [threshold, factor] = numberDrivers(EDITION, 'staffing');
    expect([threshold?.step, threshold?.max, factor?.step]).toEqual(['0.01', '1', '0.05']);
    expect(numberDrivers(EDITION, 'assessment')).toHaveLength(16);
  });

  it('are in order as printed, all tables included', () => {
    expect(disordersWith({})).toEqual([]);
  });

  it('are warned of where a change turns the order round', () => {
    expect(disordersWith({ 'regulation.table1.associate': '2.5' })).toEqual([
      { upper: 'regulation.table1.senior', lower: 'regulation.table1.associate' },
    ]);
    expect(disordersWith({ 'regulation.cutoff1': '0.5' })).toEqual([
      { upper: 'regulation.cutoff2', lower: 'regulation.cutoff1' },
    ]);
    expect(disordersWith({ 'regulation.table3.senior.III': '2.1' })).toEqual([
      { upper: 'regulation.table3.senior.II', lower: 'regulation.table3.senior.III' },
    ]);
    expect(disordersWith({ 'regulation.table1.senior': 'abc' })).toEqual([]);
  });
});

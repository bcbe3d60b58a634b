import { expect, it } from 'vitest';
import { csvOf } from './csv';

const columns = [
  { key: 'name', label: '单位', value: (row: readonly [string, string]) => row[0] },
  { key: 'amount', label: '变动', unit: '元', value: (row: readonly [string, string]) => row[1] },
];

it('writes plain figures, quotes where it must, and lets no text become a formula', () => {
  const rows = [
    ['机械学院', '-1234.50'],
    ['A, "B"', '0.00'],
    ['=1+1', '12.00'],
  ] as const;
  expect(csvOf('桥图', columns, rows)).toEqual({
    name: '桥图.csv',
    text: '\uFEFF单位,变动 (元)\r\n机械学院,-1234.50\r\n"A, ""B""",0.00\r\n\'=1+1,12.00\r\n',
  });
});

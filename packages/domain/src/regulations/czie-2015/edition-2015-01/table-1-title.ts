import type { CoefficientTable } from '../../../regulation.js';
import { cell } from './cited.js';

const NAME = { zh: '表 1', en: 'Table 1' };
const TABLE = { key: 'table1', article: '14', name: NAME };

/** 核拨职称系数 of colleges and teaching departments, Art. 14. */
export const TABLE_1: CoefficientTable = {
  key: 'table1',
  title: { zh: '表 1 二级学院（部）核拨职称系数', en: 'Table 1: title coefficients of allocation' },
  article: '14',
  unit: null,
  columns: [
    { zh: '正高', en: 'professor' },
    { zh: '副高', en: 'associate professor' },
    { zh: '中级', en: 'lecturer' },
    { zh: '初级及以下', en: 'junior and below' },
  ],
  rows: [
    {
      key: 'coefficient',
      label: { zh: '系数', en: 'coefficient' },
      cells: [
        cell(TABLE, { row: 'senior', column: '', zh: '正高', en: 'professor' }, '2.4'),
        cell(
          TABLE,
          { row: 'associate', column: '', zh: '副高', en: 'associate professor' },
          '1.85',
        ),
        cell(TABLE, { row: 'intermediate', column: '', zh: '中级', en: 'lecturer' }, '1.15'),
        cell(TABLE, { row: 'junior', column: '', zh: '初级及以下', en: 'junior and below' }, '1.0'),
      ],
    },
  ],
};

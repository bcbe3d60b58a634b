import { ladder } from './cited.js';

/** 管理岗位. The spans of the first two headings are damaged; the row of step labels is whole. */
export const TABLE_4 = ladder(
  'table4',
  { zh: '表 4', en: 'Table 4' },
  { zh: '表 4 管理岗位分配系数', en: 'Table 4: post coefficients of management posts' },
  [
    { key: 'grade4', zh: '四级职员', en: 'grade 4', values: ['2.7', '2.6'], isRepaired: true },
    {
      key: 'grade5',
      zh: '五级职员',
      en: 'grade 5',
      values: ['2.4', '2.3', '2.2'],
      isRepaired: true,
    },
    { key: 'grade6', zh: '六级职员', en: 'grade 6', values: ['1.9', '1.8', '1.7'] },
    { key: 'grade7', zh: '七级职员', en: 'grade 7', values: ['1.6', '1.4', '1.2'] },
    { key: 'grade8', zh: '八级职员', en: 'grade 8', values: ['1.12', '1.02', '0.92'] },
    { key: 'grade9', zh: '九级职员', en: 'grade 9', values: ['0.9', '0.88', '0.85'] },
    { key: 'grade10', zh: '十级职员', en: 'grade 10', values: ['0.8'] },
  ],
);

import { ladder } from './cited.js';

/** 双肩挑: leaders who also teach. The heading of the second row is printed with a variant character. */
export const TABLE_2 = ladder(
  'table2',
  { zh: '表 2', en: 'Table 2' },
  { zh: '表 2 双肩挑岗位分配系数', en: 'Table 2: post coefficients of dual-role posts' },
  [
    { key: 'senior', zh: '正高', en: 'professor', values: ['2.3', '2.2', '2.1'] },
    {
      key: 'associate',
      zh: '副高',
      en: 'associate professor',
      values: ['1.75', '1.55', '1.3'],
      isRepaired: true,
    },
  ],
);

import { ladder } from './cited.js';

/**
 * 其他专业技术岗位. The print lost two headings; thirteen values in groups of three steps and one,
 * strictly falling, leave one reading only.
 */
export const TABLE_3 = ladder(
  'table3',
  { zh: '表 3', en: 'Table 3' },
  {
    zh: '表 3 其他专业技术岗位分配系数',
    en: 'Table 3: post coefficients of other professional posts',
  },
  [
    {
      key: 'senior',
      zh: '正高',
      en: 'professor',
      values: ['2.15', '2.05', '1.95'],
      isRepaired: true,
    },
    {
      key: 'associate',
      zh: '副高',
      en: 'associate professor',
      values: ['1.6', '1.4', '1.2'],
      isRepaired: true,
    },
    { key: 'intermediate', zh: '中级', en: 'intermediate', values: ['1.12', '1.02', '0.92'] },
    {
      key: 'assistant',
      zh: '助级',
      en: 'assistant',
      values: ['0.87', '0.84', '0.81'],
      isRepaired: true,
    },
    { key: 'technician', zh: '员级', en: 'technician', values: ['0.8'] },
  ],
);

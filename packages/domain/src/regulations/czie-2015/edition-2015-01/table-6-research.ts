import type { Label } from '../../../kernel/explained.js';
import type { CoefficientTable, TableRow } from '../../../regulation.js';
import { cell } from './cited.js';

const NAME = { zh: '表 6', en: 'Table 6' };
const TABLE = { key: 'table6', article: '21', name: NAME };

const WORKLOADS = [
  '2000',
  '1750',
  '1500',
  '1250',
  '1000',
  '525',
  '475',
  '425',
  '375',
  '300',
  '275',
  '250',
];
const COEFFICIENTS = [
  '2.5',
  '2.4',
  '2.3',
  '2.2',
  '2.1',
  '1.85',
  '1.75',
  '1.55',
  '1.3',
  '1.15',
  '1.1',
  '1.05',
];

/** D19: eleven workloads are printed for twelve tiers; even steps put the lost one here. */
const INFERRED_TIER = 10;

function row(key: string, label: Label, values: readonly string[]): TableRow {
  return {
    key,
    label,
    cells: values.map((value, index) => {
      const tier = index + 1;
      const at = {
        row: key,
        column: `tier${tier}`,
        zh: `${label.zh} ${tier} 档`,
        en: `${label.en}, tier ${tier}`,
      };
      const isInferred = key === 'workload' && tier === INFERRED_TIER;
      return cell(TABLE, at, value, { isRepaired: true, isInferred });
    }),
  };
}

/**
 * 专职科研岗. The print shuffles tiers 6 and 9 to 12 and moves the last coefficient to the front; the
 * coefficients sort back in one way only, the workload of tier 10 is inferred.
 */
export const TABLE_6: CoefficientTable = {
  key: 'table6',
  title: {
    zh: '表 6 专职科研岗科研工作津贴分配系数',
    en: 'Table 6: coefficients of research posts',
  },
  article: '21',
  unit: null,
  columns: WORKLOADS.map((_, index) => ({ zh: `${index + 1} 档`, en: `tier ${index + 1}` })),
  rows: [
    {
      ...row(
        'workload',
        { zh: '科研工作量（不低于）', en: 'research workload (at least)' },
        WORKLOADS,
      ),
      unit: 'none',
    },
    row('coefficient', { zh: '分配系数', en: 'coefficient' }, COEFFICIENTS),
  ],
};

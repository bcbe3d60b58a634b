import type { Label } from '../../../kernel/explained.js';
import { Decimal } from '../../../kernel/money.js';
import type { CoefficientTable, TableRow } from '../../../regulation.js';
import { cell } from './cited.js';

const NAME = { zh: '附件', en: 'Annex' };
const TABLE = { key: 'annex', article: '11', name: NAME };

const BANDS = [
  { key: 'upTo9', zh: '9 年及以下', en: 'up to 9 years' },
  { key: 'from10', zh: '10–19 年', en: '10 to 19 years' },
  { key: 'from20', zh: '20–29 年', en: '20 to 29 years' },
  { key: 'from30', zh: '30–39 年', en: '30 to 39 years' },
  { key: 'from40', zh: '40 年及以上', en: '40 years and more' },
];

/** Neighbouring printed cells of every row differ by this; blanks are suggested from it, never paid. */
const STEP = 85;

const MANAGEMENT = { zh: '管理岗位', en: 'management' };
const FULL = { zh: '专业技术岗位·正高', en: 'professional, full' };
const ASSOCIATE = { zh: '专业技术岗位·副高', en: 'professional, associate' };
const INTERMEDIATE = { zh: '专业技术岗位·中级', en: 'professional, intermediate' };
const ASSISTANT = { zh: '专业技术岗位·助级', en: 'professional, assistant' };
const TECHNICIAN = { zh: '专业技术岗位·技术员', en: 'professional, technician' };
const PROFESSIONAL = { zh: '专业技术岗位', en: 'professional' };
const WORKER = { zh: '工勤岗位', en: 'worker' };

/** D49: what the constant step suggests for a blank, from the nearest printed cell of its row. */
function suggestionFor(values: readonly (string | null)[], blank: number): string {
  let printed = values.findIndex((value) => value !== null);
  if (printed < blank) printed = values.findLastIndex((value) => value !== null);
  return new Decimal(values[printed] ?? 0).plus((blank - printed) * STEP).toString();
}

interface Grade {
  readonly key: string;
  readonly group: Label;
  readonly zh: string;
  readonly en: string;
  readonly values: readonly (string | null)[];
  readonly isRepaired?: boolean;
}

function graded({ key, group, zh, en, values, isRepaired = false }: Grade): TableRow {
  return {
    key,
    group,
    label: { zh, en },
    cells: values.map((value, index) => {
      const band = BANDS[index] ?? { key: '', zh: '', en: '' };
      const at = { row: key, column: band.key, zh: `${zh} ${band.zh}`, en: `${en}, ${band.en}` };
      return value === null
        ? cell(TABLE, at, null, { isRepaired, suggestion: suggestionFor(values, index) })
        : cell(TABLE, at, value, { isRepaired });
    }),
  };
}

/** One value over all bands: the trial period, and the living allowance that everybody gets. */
function flat(key: string, group: Label | undefined, label: Label, value: string): TableRow {
  const at = { row: key, column: '', zh: label.zh, en: label.en };
  return { key, label, ...(group ? { group } : {}), cells: [cell(TABLE, at, value)] };
}

/** The management rows' labels are damaged; their order and equal rows elsewhere give them back. */
const management = (grade: string, zh: string, values: readonly (string | null)[]): TableRow =>
  graded({
    key: `management${grade}`,
    group: MANAGEMENT,
    zh,
    en: `grade ${grade}`,
    values,
    isRepaired: true,
  });

const professional = (
  grade: string,
  group: Label,
  zh: string,
  values: readonly (string | null)[],
): TableRow =>
  graded({ key: `professional${grade}`, group, zh, en: `post grade ${grade}`, values });

const worker = (
  key: string,
  zh: string,
  en: string,
  values: readonly (string | null)[],
): TableRow => graded({ key, group: WORKER, zh, en, values });

const TRIAL = { zh: '试用期', en: 'trial period' };

/** 基础性绩效工资: post allowance a month by grade and years of work, and the living allowance. */
export const ANNEX: CoefficientTable = {
  key: 'annex',
  title: { zh: '附件 基础性绩效工资标准', en: 'Annex: base pay' },
  article: '11',
  unit: { zh: '元/月', en: 'yuan a month' },
  columns: BANDS.map(({ zh, en }) => ({ zh, en })),
  rows: [
    flat('livingAllowance', undefined, { zh: '生活补贴', en: 'living allowance' }, '1600'),
    management('3', '三级职员', [null, '3345', '3430', '3515', '3600']),
    management('4', '四级职员', [null, '2930', '3015', '3100', '3185']),
    management('5', '五级职员', ['2430', '2515', '2600', '2685', '2770']),
    management('6', '六级职员', ['2015', '2100', '2185', '2270', '2355']),
    management('7', '七级职员', ['1700', '1785', '1870', '1955', '2040']),
    management('8', '八级职员', ['1430', '1515', '1600', '1685', '1770']),
    management('9', '九级职员', ['1270', '1355', '1440', '1525', '1610']),
    management('10', '十级职员', ['1120', '1205', '1290', null, null]),
    flat('managementTrial', MANAGEMENT, TRIAL, '890'),
    professional('2', FULL, '二级', [null, null, '2685', '2770', '2855']),
    professional('3', FULL, '三级', [null, '2515', '2600', '2685', '2770']),
    professional('4', FULL, '四级', ['2345', '2430', '2515', '2600', '2685']),
    professional('5', ASSOCIATE, '五级', ['1860', '1945', '2030', '2115', '2200']),
    professional('6', ASSOCIATE, '六级', ['1780', '1865', '1950', '2035', '2120']),
    professional('7', ASSOCIATE, '七级', ['1700', '1785', '1870', '1955', '2040']),
    professional('8', INTERMEDIATE, '八级', ['1570', '1655', '1740', '1825', '1910']),
    professional('9', INTERMEDIATE, '九级', ['1500', '1585', '1670', '1755', '1840']),
    professional('10', INTERMEDIATE, '十级', ['1430', '1515', '1600', '1685', '1770']),
    professional('11', ASSISTANT, '十一级', ['1340', '1425', '1510', '1595', '1680']),
    professional('12', ASSISTANT, '十二级', ['1270', '1355', '1440', '1525', '1610']),
    professional('13', TECHNICIAN, '十三级', ['1080', '1165', '1250', '1335', '1420']),
    flat('professionalTrial', PROFESSIONAL, TRIAL, '890'),
    worker('worker1', '技术工一级', 'skilled worker 1', [null, '1635', '1720', '1805', '1890']),
    worker('worker2', '技术工二级', 'skilled worker 2', ['1360', '1445', '1530', '1615', '1700']),
    worker('worker3', '技术工三级', 'skilled worker 3', ['1200', '1285', '1370', '1455', '1540']),
    worker('worker4', '技术工四级', 'skilled worker 4', ['1080', '1165', '1250', '1335', '1420']),
    worker('worker5', '技术工五级', 'skilled worker 5', ['1000', '1085', '1170', '1255', '1340']),
    worker('general', '普通工', 'general worker', ['950', '1035', '1120', '1205', '1290']),
    flat('workerTrial', WORKER, TRIAL, '860'),
  ],
};

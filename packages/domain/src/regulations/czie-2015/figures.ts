import type { Unit } from '../../kernel/explained.js';
import type { FigureDefinition } from '../../regulation.js';

type Of = FigureDefinition['of'];
type Row = readonly [
  id: string,
  zh: string,
  en: string,
  symbol: string | null,
  unit: Unit,
  decimals: number,
];

const figures = (of: Of, rows: readonly Row[]): readonly FigureDefinition[] =>
  rows.map(([id, zh, en, symbol, unit, decimals]) => ({
    id,
    of,
    label: { zh, en },
    symbol,
    unit,
    decimals,
  }));

/** What an outcome yields, in the order in which it is shown; ids are the outcome's field names. */
export const FIGURES: readonly FigureDefinition[] = [
  ...figures('pool', [
    ['generalPool', '一般业绩总量', 'general pool', 'Z', 'yuan/year', 2],
    ['teachingPool', '核拨总量', 'teaching pool', 'W', 'yuan/year', 2],
    ['staffShare', '教职工数核拨比例', 'share by staff', null, 'share', 4],
    ['officeRatio', '机关与学院平均水平之比', 'office ratio', null, 'share', 4],
    ['staffRate', '教师划拨基数', 'staff rate', 'K1', 'yuan/coefficient', 4],
    ['studentRate', '学生划拨基数', 'student rate', 'K2', 'yuan/student', 4],
    [
      'averageTeachingAllowance',
      '教学工作津贴平均水平',
      'average teaching allowance',
      'P',
      'yuan/head',
      4,
    ],
    ['officeBase', '分配基数', 'office base', 'M', 'yuan/coefficient', 4],
    ['institutionStudents', '全校在册学生数', 'students of the institution', 'S2', 'student', 0],
    ['officeHeadcount', '机关、直属单位人数', 'office heads', 'T1', 'head', 0],
    ['collegeHeadcount', '二级学院（部）人数之和', 'teaching heads', 'ΣT2', 'head', 0],
    ['weightedCoefficients', '岗位系数合计', 'sum of post coefficients', 'Σxy', 'coefficient', 2],
    [
      'researchCoefficients',
      '科研系数合计',
      'sum of research coefficients',
      null,
      'coefficient',
      2,
    ],
    ['allocated', '核拨合计', 'allocated in all', 'ΣZ', 'yuan/year', 2],
    ['balance', '总量结余', 'balance of the pool', null, 'yuan/year', 2],
  ]),
  ...figures('department', [
    ['headcount', '教职工数', 'heads', 'T', 'head', 0],
    ['establishment', '岗位编制数', 'establishment', 'B', 'head', 0],
    [
      'averageTitleCoefficient',
      '平均职称系数',
      'average title coefficient',
      'Y1',
      'coefficient',
      4,
    ],
    ['staffingVariance', '超（缺）编率', 'staffing variance', 'q', 'share', 4],
    ['varianceYear', '连续年数', 'year of variance', null, 'year', 0],
    ['staffingAdjustment', '编制调节系数', 'staffing adjustment', 'Q', 'coefficient', 1],
    ['staffUnits', '人员基数', 'staff units', 'T·Y1−Q·|T−B|', 'units', 4],
    ['students', '在册学生数', 'students', 'S1', 'student', 0],
    ['commonCourseShare', '公共基础课学时比例', 'share of common course hours', 'N', 'share', 4],
    ['studentUnits', '学生基数', 'student units', null, 'units', 4],
    ['score', '考核得分', 'assessment score', null, 'points', 2],
    ['rank', '考核名次', 'rank', null, 'rank', 0],
    ['assessmentCoefficient', '考核系数', 'assessment coefficient', 'Y2', 'coefficient', 2],
    ['staffRate', '教师划拨基数', 'staff rate', 'K1', 'yuan/coefficient', 4],
    ['studentRate', '学生划拨基数', 'student rate', 'K2', 'yuan/student', 4],
    ['staffPart', '教职工部分', 'staff part', null, 'yuan/year', 2],
    ['studentPart', '学生部分', 'student part', null, 'yuan/year', 2],
    ['allocation', '核拨额', 'allocation', 'Z', 'yuan/year', 2],
    ['perHead', '人均核拨额', 'allocation a head', null, 'yuan/head', 2],
  ]),
  ...figures('office', [
    ['headcount', '部门人数', 'heads', 'y', 'head', 0],
    ['coefficients', '岗位系数合计', 'sum of post coefficients', 'Σxy', 'coefficient', 2],
    ['score', '考核得分', 'assessment score', null, 'points', 2],
    ['rank', '考核名次', 'rank', null, 'rank', 0],
    ['assessmentCoefficient', '考核系数', 'assessment coefficient', 'Yd', 'coefficient', 2],
    ['allocation', '管理服务津贴', 'administrative allowance', null, 'yuan/year', 2],
    ['perHead', '人均管理服务津贴', 'allowance a head', null, 'yuan/head', 2],
  ]),
];

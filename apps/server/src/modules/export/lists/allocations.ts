import {
  count,
  money,
  number,
  percent,
  quotient,
  rate,
  text,
  type ExportedList,
} from '../exported-list.js';

const CODE = text('code', '代码', 'Code', 'department.code');
const NAME = text('department', '单位', 'Department', 'department.name');

export const ALLOCATIONS: ExportedList = {
  name: { zh: '单位 Z', en: 'Departments' },
  root: 'allocations',
  takes: { period: 'String!', scenario: 'ID' },
  isPaged: false,
  columns: [
    CODE,
    NAME,
    count('headcount', '人数 T', 'Heads T'),
    count('establishment', '编制 B', 'Posts B'),
    percent('staffingVariance', '超缺编率 q', 'Variance q'),
    number('varianceYear', '连续年数', 'Year in a row'),
    number('staffingAdjustment', '调节系数 Q', 'Adjustment Q'),
    quotient('averageTitleCoefficient', '平均职称系数 Y1', 'Mean title Y1'),
    quotient('assessmentCoefficient', '考核系数 Y2', 'Assessment Y2'),
    number('score', '考核得分', 'Score'),
    number('rank', '名次', 'Rank'),
    count('students', '学生数 S1', 'Students S1'),
    percent('commonCourseShare', '公共课比例 N', 'Common courses N'),
    quotient('staffUnits', '人员基数', 'Staff units'),
    quotient('studentUnits', '学生基数', 'Student units'),
    money('staffPart', '教职工部分（元）', 'Staff part (yuan)'),
    money('studentPart', '学生部分（元）', 'Student part (yuan)'),
    money('amount', '核拨额 Z（元）', 'Allocation Z (yuan)'),
    rate('perHead', '人均（元）', 'Per head (yuan)'),
  ],
};

export const OFFICE_ALLOCATIONS: ExportedList = {
  name: { zh: '机关', en: 'Offices' },
  root: 'officeAllocations',
  takes: { period: 'String!', scenario: 'ID' },
  isPaged: false,
  columns: [
    CODE,
    NAME,
    count('headcount', '人数', 'Heads'),
    quotient('coefficients', '岗位系数之和 Σxy', 'Post coefficients Σxy'),
    number('score', '考核得分', 'Score'),
    number('rank', '名次', 'Rank'),
    quotient('assessmentCoefficient', '考核系数', 'Assessment'),
    money('amount', '核拨额（元）', 'Allocation (yuan)'),
    rate('perHead', '人均（元）', 'Per head (yuan)'),
  ],
};

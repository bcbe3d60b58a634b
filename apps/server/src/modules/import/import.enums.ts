import { enumOf } from '../../graphql/enums.js';

export const ImportKind = enumOf('ImportKind', '导入种类。What a file holds.', {
  PEOPLE: '人员。People: name, start of work, retirement; new ones with what they begin with.',
  POSTS_AND_TITLES: '岗位与职称。Posts, titles and grades, each from a month.',
  STUDENTS_AND_SHARES: '学生数与公共课比例。Students and shares of common course hours.',
  ESTABLISHMENT: '岗位编制。Approved posts of departments.',
  ASSESSMENTS: '单位年度考核。Scores of departments, whether they passed, order of equal ones.',
  PERSON_ASSESSMENTS: '个人年度考核。Annual assessments of persons.',
  LEAVE: '请假与变动。Leave and other events of persons.',
  RESEARCH: '科研事实。Research facts of persons.',
  UNIT_INCOME: '单位创收。Income of units.',
  APPROVED_TOTAL: '核定总量。The approved total of the year.',
  AWARDS_AND_CUTS: '奖励与酌情扣发。Awards and discretionary cuts.',
  LAST_YEAR: '上年核拨额与分配基数。Last year’s allocations and office base.',
  PAYMENTS: '已发金额。Amounts that were already paid.',
  VARIANCE_YEAR: '超缺编连续年数。Years of variance in a row.',
});
export type ImportKind = keyof typeof ImportKind;

export const ImportStatus = enumOf('ImportStatus', '导入状态。State of an import.', {
  READING: '正在读取。The file is being read.',
  CHECKED: '已核对，待确认。Checked; nothing is written yet.',
  COMMITTING: '正在写入。Being written.',
  COMMITTED: '已写入。Written.',
  REQUESTED: '已提交申请。Handed in as change requests.',
  FAILED: '失败，未写入。Failed; nothing was written.',
  CANCELED: '已取消。Given up.',
  UNDONE: '已撤销。Taken back.',
});
export type ImportStatus = keyof typeof ImportStatus;

export const ImportOutcome = enumOf('ImportOutcome', '一行的结果。What becomes of a row.', {
  NEW: '新增。It adds something.',
  CHANGED: '更新。It changes what stands.',
  UNCHANGED: '无变化。It says what stands already.',
  WRONG: '错误。It cannot be taken.',
});
export type ImportOutcome = keyof typeof ImportOutcome;

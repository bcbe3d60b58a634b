import { entryMessages } from './entry-messages';
import { payMessages } from './pay-messages';
import { recordMessages } from './record-messages';

/** Words of the staff list, of a person's record and of the year month by month. */
export const employeeMessages = {
  zh: {
    ...recordMessages.zh,
    ...entryMessages.zh,
    ...payMessages.zh,
    search: '工号、姓名、拼音或首字母',
    nothing: '没有符合条件的教职工。',
    column: {
      employeeNumber: '工号',
      name: '姓名',
      department: '单位',
      postKind: '岗位类别',
      titleClass: '职称',
      basePay: '本月基础性绩效',
      reward: '本年奖励性绩效',
    },
    query: {
      onDate: '某日在册',
      assessment: '年度考核',
      assessmentPeriod: '考核年度',
      open: '未了事项',
      names: '姓名次序',
      objection: '有未了结异议',
      request: '有未办更改申请',
      stroke: '按姓氏笔画',
    },
    postKind: {
      MANAGEMENT: '管理岗',
      TEACHING: '教学岗',
      RESEARCH: '专职科研岗',
      DUAL_ROLE: '双肩挑',
      COUNSELLOR: '辅导员',
      OTHER_PROFESSIONAL: '其他专技岗',
      WORKER: '工勤岗',
    },
    titleClass: {
      SENIOR: '正高',
      ASSOCIATE: '副高',
      INTERMEDIATE: '中级',
      ASSISTANT: '初级（助级）',
      TECHNICIAN: '初级（员级）',
      UNTITLED: '未定职称',
    },
    lead: '列出工号、姓名、单位、岗位与职称。',
    lead_pay:
      '列出工号、姓名、单位、岗位与职称；需要时可在“列”中加上本月基础性绩效和本年奖励，查看会记入审计。',
  },
  en: {
    ...recordMessages.en,
    ...entryMessages.en,
    ...payMessages.en,
    search: 'Number, name or pinyin',
    nothing: 'Nobody matches.',
    column: {
      employeeNumber: 'Number',
      name: 'Name',
      department: 'Department',
      postKind: 'Kind of post',
      titleClass: 'Title',
      basePay: 'Base pay this month',
      reward: 'Reward this year',
    },
    query: {
      onDate: 'On staff on',
      assessment: 'Assessment',
      assessmentPeriod: 'Year of assessment',
      open: 'Open matters',
      names: 'Order of names',
      objection: 'Objection open',
      request: 'Change request open',
      stroke: 'By strokes',
    },
    postKind: {
      MANAGEMENT: 'Management',
      TEACHING: 'Teaching',
      RESEARCH: 'Research',
      DUAL_ROLE: 'Teaching and management',
      COUNSELLOR: 'Counsellor',
      OTHER_PROFESSIONAL: 'Other professional',
      WORKER: 'Worker',
    },
    titleClass: {
      SENIOR: 'Senior',
      ASSOCIATE: 'Associate',
      INTERMEDIATE: 'Intermediate',
      ASSISTANT: 'Junior (assistant)',
      TECHNICIAN: 'Junior (technician)',
      UNTITLED: 'No title yet',
    },
    lead: 'Number, name, department, post and title.',
    lead_pay:
      'Number, name, department, post and title; base pay of the month and reward of the year are added under “Columns” when needed, and looking at them is logged.',
  },
};

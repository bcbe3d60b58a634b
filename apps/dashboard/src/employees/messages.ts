import { entryMessages } from './entry-messages';
import { payMessages } from './pay-messages';
import { recordMessages } from './record-messages';

/** Words of the staff list, of a person's record and of the year month by month. */
export const employeeMessages = {
  zh: {
    ...recordMessages.zh,
    ...entryMessages.zh,
    ...payMessages.zh,
    search: '工号、姓名或拼音首字母',
    nothing: '没有符合条件的教职工。',
    column: {
      employeeNumber: '工号',
      name: '姓名',
      department: '单位',
      postKind: '岗位类别',
      titleClass: '职称',
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
    lead: '只列工号、姓名、单位、岗位与职称，不含工资。',
  },
  en: {
    ...recordMessages.en,
    ...entryMessages.en,
    ...payMessages.en,
    search: 'Number, name or pinyin initials',
    nothing: 'Nobody matches.',
    column: {
      employeeNumber: 'Number',
      name: 'Name',
      department: 'Department',
      postKind: 'Kind of post',
      titleClass: 'Title',
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
    lead: 'Number, name, department, post and title only; no pay.',
  },
};

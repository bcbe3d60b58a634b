import type { PersonEventType } from '@hebo/domain';
import type { Wording } from '../../common/locale.js';

/** What each kind of event is called, and the article that treats it. */
export const EVENTS: Readonly<Record<PersonEventType, Wording & { readonly article: string }>> = {
  JOINED: { zh: '入职', en: 'joined', article: '28(6)' },
  LEFT: { zh: '离岗、解聘', en: 'left or dismissed', article: '31(3)' },
  RESIGNED: { zh: '辞职', en: 'resigned', article: '31(3)' },
  TRANSFERRED: { zh: '调出', en: 'transferred out', article: '31(4)' },
  RETIRED: { zh: '退休', en: 'retired', article: '31(5)' },
  SUSPENDED: { zh: '停职', en: 'suspended', article: '31(2)' },
  AWAITING_APPOINTMENT: { zh: '待聘', en: 'awaiting appointment', article: '31(1)' },
  STUDY_LEAVE: { zh: '脱产进修', en: 'study leave', article: '28(7)' },
  SECONDMENT: { zh: '外派、挂职、借调', en: 'secondment', article: '28(8)' },
  PRACTICE: { zh: '专业实践锻炼', en: 'professional practice', article: '28(9)' },
  LONG_TERM_SICK: { zh: '长期病假', en: 'long-term sickness', article: '30(3)' },
  SERIOUS_ILLNESS: { zh: '重病', en: 'serious illness', article: '30(4)' },
  SICK_LEAVE: { zh: '病假', en: 'sick leave', article: '30(1)' },
  PERSONAL_LEAVE: { zh: '事假', en: 'personal leave', article: '30(2)' },
  ABSENT_WITHOUT_LEAVE: { zh: '旷工', en: 'absence without leave', article: '30(5)' },
  PROTECTED_LEAVE: { zh: '规定假期', en: 'protected leave', article: '29(3)' },
  DISCRETIONARY_CUT: { zh: '酌情扣减', en: 'discretionary cut', article: '29(2)' },
  AWARD: { zh: '突出业绩奖励', en: 'award', article: '13' },
};

/** States that last until their end is recorded. */
export const LASTING: ReadonlySet<PersonEventType> = new Set<PersonEventType>([
  'SUSPENDED',
  'AWAITING_APPOINTMENT',
  'STUDY_LEAVE',
  'SECONDMENT',
  'PRACTICE',
  'LONG_TERM_SICK',
  'SERIOUS_ILLNESS',
]);

import type { Month } from '../../../kernel/calendar.js';
import { clause } from './clause.js';

/**
 * Art. 28(7): on approved study leave the reward is withheld from the month after departure, and repaid
 * in full when the leave is completed in time. Base pay goes on.
 */
export const STUDY_LEAVE = clause(
  'studyLeave',
  '28/7',
  { zh: '脱产进修暂停发放', en: 'withheld on study leave' },
  ['脱产进修中', 'on study leave'],
);

export function isOnStudyLeave(
  spell: { readonly from: Month; readonly to: Month | null },
  month: Month,
): boolean {
  return month > spell.from && (spell.to === null || month <= spell.to);
}

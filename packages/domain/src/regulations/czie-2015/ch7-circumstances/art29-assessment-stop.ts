import { addMonths, type Month } from '../../../kernel/calendar.js';
import type { DepartmentKind } from '../../../fields.js';
import type { Numbers } from '../edition-2015-01/numbers.js';
import type { Choices } from '../readings.js';
import { clause } from './clause.js';

/**
 * Art. 29(1): who stays away from the annual assessment without reason gets nothing in the following
 * year. A basically qualified or unqualified result stops the post allowance for three or six months
 * from the month after it was issued, in offices the reward with it; in colleges the college decides.
 */
export const NO_SHOW = clause(
  'noShow',
  '29/1',
  { zh: '无故不参加考核停发', en: 'assessment not attended' },
  ['上一年度无故不参加考核', 'assessment of last year not attended'],
);
export const ASSESSMENT_STOP = clause(
  'assessmentStop',
  '29/1',
  { zh: '考核结果停发', en: 'assessment result' },
  ['考核基本合格或不合格', 'basically qualified or unqualified'],
);

export type StoppingResult = 'BASICALLY_QUALIFIED' | 'UNQUALIFIED';

export function isStoppedByAbsence(year: string, month: Month): boolean {
  return month.slice(0, 4) === String(Number(year) + 1).padStart(4, '0');
}

export function isStoppedByResult(
  { result, issued }: { readonly result: StoppingResult; readonly issued: Month },
  month: Month,
  numbers: Numbers,
): boolean {
  if (month <= issued) return false;
  const months = numbers.rate(result === 'UNQUALIFIED' ? 'stopUnqualified' : 'stopBasic').value;
  return month <= addMonths(issued, months.toNumber());
}

/** D51: whether the reward stops with the post allowance; `stopsReward` is the college's decision. */
export function takesReward(
  departmentKind: DepartmentKind | null,
  { stopsReward, isResearchPost }: { stopsReward: boolean; isResearchPost: boolean },
  choices: Choices,
): boolean {
  if (departmentKind === 'OFFICE' || departmentKind === 'AFFILIATED') return true;
  return stopsReward || (isResearchPost && choices.D51 === 'likeOffices');
}

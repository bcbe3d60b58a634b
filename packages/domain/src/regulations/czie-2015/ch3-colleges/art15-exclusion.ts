import type { Citation } from '../../../kernel/explained.js';
import type { Person } from '../facts/person.js';
import type { Choices } from '../readings.js';

/**
 * Art. 15(2) and (3): who failed in teaching quality or basic workload has no part in the distribution.
 *
 * The article speaks of the distribution inside a unit. Whether the unit's own allocation falls with
 * them, by a smaller T, is reading D10; by default it does not and the others share it.
 */
export function isPoolReduced(choices: Choices): boolean {
  return choices.D10 === 'poolReduced';
}

const UNQUALIFIED: Citation = {
  article: '15',
  item: '2',
  summary: {
    zh: '教学质量考核不合格，不参与教学工作津贴分配',
    en: 'teaching quality unqualified: no part in the teaching allowance',
  },
};
const WORKLOAD_NOT_MET: Citation = {
  article: '15',
  item: '3',
  summary: {
    zh: '未完成基本教学工作量，不参与教学工作津贴分配',
    en: 'basic teaching load not done: no part in the teaching allowance',
  },
};

/** Why a person has no part in the year's teaching allowance; null where nothing stands against it. */
export function exclusionOf(
  person: Person,
  period: string,
  { isFirstYear }: { readonly isFirstYear: boolean },
): Citation | null {
  const year = person.years.get(period);
  if (year === undefined) return null;
  if (!year.isTeachingQualified) return UNQUALIFIED;
  // Art. 28(6) frees a recruit of the first year from the load, not from teaching well.
  return year.isTeachingWorkloadMet || isFirstYear ? null : WORKLOAD_NOT_MET;
}

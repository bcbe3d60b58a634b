import type { Wording } from '../../common/locale.js';

/** The chapters by their last article. */
const CHAPTERS: readonly (readonly [last: number, title: Wording])[] = [
  [5, { zh: '第一章 总则', en: 'Chapter 1: general' }],
  [13, { zh: '第二章 构成', en: 'Chapter 2: structure' }],
  [15, { zh: '第三章 二级学院（部）', en: 'Chapter 3: colleges and teaching departments' }],
  [20, { zh: '第四章 机关、直属单位', en: 'Chapter 4: offices and affiliated units' }],
  [22, { zh: '第五章 专职科研岗', en: 'Chapter 5: full-time research posts' }],
  [27, { zh: '第六章 组织', en: 'Chapter 6: organisation' }],
  [31, { zh: '第七章 有关情形', en: 'Chapter 7: circumstances' }],
  [34, { zh: '第八章 附则', en: 'Chapter 8: final provisions' }],
];
const ANNEX_TITLE: Wording = { zh: '附件', en: 'Annex' };

/** What stands for a number where the annex is meant. */
export const ANNEX = 'annex';

export function chapterOf(number: string): Wording {
  return CHAPTERS.find(([last]) => Number(number) <= last)?.[1] ?? ANNEX_TITLE;
}

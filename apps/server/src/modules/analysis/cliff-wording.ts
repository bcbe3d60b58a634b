import type { PlainThreshold } from '@hebo/domain';
import type { Locale, Wording } from '../../common/locale.js';

type Kind = PlainThreshold['kind'];

export const CLIFF_LABELS: Readonly<Record<Kind, Wording>> = {
  staffing: { zh: '超缺编一成', en: 'staffing variance of a tenth' },
  varianceYear: { zh: '超缺编年次', en: 'year of variance in a row' },
  rank: { zh: '考核档次', en: 'band of the assessment' },
  tie: { zh: '考核并列', en: 'tie in the assessment' },
};

/** What it comes to, in one sentence. */
export function cliffMessage(one: PlainThreshold, locale: Locale): string {
  return MESSAGES[one.kind](one)[locale];
}

const MESSAGES: Readonly<Record<Kind, (one: PlainThreshold) => Wording>> = {
  staffing: ({ isReached, distance }) =>
    isReached
      ? {
          zh: `超缺编率已达一成，回到一成以内相差 ${distance} 人。`,
          en: `The staffing variance has reached a tenth; ${distance} heads lie between it and the threshold.`,
        }
      : {
          zh: `距超缺编率一成还有 ${distance} 人，达到后全部差额都要扣减。`,
          en: `${distance} heads short of a variance of a tenth, from where on the whole distance counts.`,
        },
  varianceYear: ({ threshold, expectedFrom }) => ({
    zh: `若不改变，自 ${expectedFrom} 起为连续第 ${threshold} 年，扣减加重。`,
    en: `If nothing changes, it is year ${threshold} in a row from ${expectedFrom} on and weighs more.`,
  }),
  rank: ({ direction, distance, points }) =>
    direction === 'up'
      ? {
          zh: `距上一档差 ${distance} 个名次${points === null ? '' : `、${points} 分`}。`,
          en: `${distance} ranks${points === null ? '' : ` and ${points} points`} below the next better band.`,
        }
      : {
          zh: `距下一档差 ${distance} 个名次${points === null ? '' : `、${points} 分`}。`,
          en: `${distance} ranks${points === null ? '' : ` and ${points} points`} above the next lower band.`,
        },
  tie: ({ value }) => ({
    zh: `并列${value === null ? '' : `（${value} 分）`}跨越档次界线，并列单位均取较高系数。`,
    en: `A tie${value === null ? '' : ` (score ${value})`} lies across a cut-off; all of them take the better coefficient.`,
  }),
};

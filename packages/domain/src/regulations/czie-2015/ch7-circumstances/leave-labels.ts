import type { Label } from '../../../kernel/explained.js';

/** What the days of each kind of leave are called, in the month and before it. */
export const LEAVE_LABELS = {
  sick: {
    days: { zh: '当月病假天数', en: 'days of sick leave in the month' },
    earlier: { zh: '本学期此前病假天数', en: 'days of sick leave earlier in the semester' },
  },
  personal: {
    days: { zh: '当月事假天数', en: 'days of personal leave in the month' },
    earlier: {
      zh: '本学年此前事假天数',
      en: 'days of personal leave earlier in the academic year',
    },
  },
  absent: {
    days: { zh: '当月旷工天数', en: 'days absent in the month' },
    earlier: { zh: '此前旷工天数', en: 'days absent before' },
  },
} as const satisfies Readonly<Record<string, { readonly days: Label; readonly earlier: Label }>>;

export type LeaveKind = keyof typeof LEAVE_LABELS;

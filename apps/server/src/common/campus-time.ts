/** Business dates are those of the campus, wherever the server stands. */
const CAMPUS = { timeZone: 'Asia/Shanghai' } as const;
const DAY = new Intl.DateTimeFormat('sv-SE', CAMPUS);
const MONTH = new Intl.DateTimeFormat('sv-SE', { ...CAMPUS, year: 'numeric', month: '2-digit' });
const MINUTE = new Intl.DateTimeFormat('sv-SE', {
  ...CAMPUS,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Such as 2026-03-01. */
export const dayOf = (time: Date): string => DAY.format(time);
/** Such as 2026-03. */
export const monthOf = (time: Date): string => MONTH.format(time);
/** Such as 2026-03-01 09:30. */
export const minuteOf = (time: Date): string => MINUTE.format(time);

const CAMPUS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day on the campus, wherever the browser is. */
export const today = (now: Date = new Date()): string => CAMPUS.format(now);

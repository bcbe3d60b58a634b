/** The month that the college's clock shows: "2026-05". */
export function campusMonth(moment = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', {
    year: 'numeric',
    month: '2-digit',
    timeZone: 'Asia/Shanghai',
  }).format(moment);
}

/** The month itself where it lies in the year, else the year's last. */
export function monthWithin(period: string, month: string): string {
  return month.startsWith(`${period}-`) ? month : `${period}-12`;
}

/** The day that the college's clock shows: "2026-05-04". */
export function campusDay(moment = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment);
}

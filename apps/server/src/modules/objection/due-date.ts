/** Where the year names no number of its own. */
export const USUAL_DAYS = 15;

const A_DAY = 86_400_000;

/**
 * The day so many working days later. Saturdays and Sundays do not count; public holidays are decided
 * from year to year and known to nobody here, so they count as working days.
 */
export function dueDate(day: string, workingDays: number): string {
  let time = Date.parse(`${day}T00:00:00Z`);
  for (let left = workingDays; left > 0;) {
    time += A_DAY;
    if (isWorkingDay(new Date(time))) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
}

const isWorkingDay = (date: Date): boolean => date.getUTCDay() !== 0 && date.getUTCDay() !== 6;

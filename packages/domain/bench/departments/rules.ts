import type { BenchDepartment } from './college.ts';

/**
 * The numbers of the edition as whole numbers, for the peers alone: a peer that asked the domain for
 * them would be no check on it. Coefficients in hundredths, Q in tenths.
 */
export const TITLE_HUNDREDTHS = { senior: 240, associate: 185, intermediate: 115, junior: 100 };
export const OVER_TENTHS = [4, 6, 8] as const;
export const UNDER_TENTHS = [5, 7, 9] as const;
export const OFFICE_RATIO_PERCENT = 95;
export const UNQUALIFIED_HUNDREDTHS = 98;

/** Y2 by place in the ranking: up to which per cent of the departments, and the coefficient. */
export const PLACES = [
  { upToPercent: 20, hundredths: 106 },
  { upToPercent: 40, hundredths: 104 },
  { upToPercent: 80, hundredths: 102 },
  { upToPercent: 100, hundredths: 100 },
] as const;

/** Half up; a fifth of a whole number never has a half. */
export function cutOff(percent: number, count: number): number {
  return Math.floor((percent * count + 50) / 100);
}

export function headsOf(department: BenchDepartment): number {
  return department.senior + department.associate + department.intermediate + department.junior;
}

/** Q in tenths: nothing below a tenth of the establishment. */
export function adjustmentTenths(heads: number, establishment: number, year: number): number {
  const difference = heads - establishment;
  if (10 * Math.abs(difference) < establishment) return 0;
  const steps = difference > 0 ? OVER_TENTHS : UNDER_TENTHS;
  return steps[Math.min(year, steps.length) - 1] ?? 0;
}

/** A whole number of units as a decimal string with so many places. */
export function writeScaled(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

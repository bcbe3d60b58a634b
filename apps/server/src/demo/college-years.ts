import type { CollegeYearInput } from '@hebo/domain';
import { EARLIER_YEARS } from './earlier-years.js';

const SEMESTERS = [
  { from: '2024-09-02', to: '2025-01-12' },
  { from: '2025-02-17', to: '2025-07-06' },
  { from: '2025-09-01', to: '2026-01-18' },
  { from: '2026-03-02', to: '2026-07-12' },
  { from: '2026-08-31', to: '2027-01-17' },
];

/** Approved by the province's and city's offices, and what is kept back for posts still to be filled. */
const TOTALS: Readonly<Record<string, { approvedTotal: string; reserves: string }>> = {
  '2025': { approvedTotal: '56800000.00', reserves: '150000.00' },
  '2026': { approvedTotal: '58000000.00', reserves: '180000.00' },
};

/** What a year holds beside departments and people. Last year's M is known from March. */
export function collegeYear(period: string, countDate: string): CollegeYearInput {
  const earlier = EARLIER_YEARS[period];
  const totals = TOTALS[period];
  if (earlier === undefined || totals === undefined) throw new Error(`nothing known of ${period}`);
  return {
    countMonth: countDate.slice(0, 7),
    semesters: SEMESTERS.filter(({ to }) => to >= `${period}-01-01`),
    academicYearFrom: '09',
    ...totals,
    previousOfficeBase: earlier.officeBase,
    provisionalOfficeBase: null,
    lastFrozenOfficeBase: earlier.lastFrozenOfficeBase,
    previousFrozenIn: `${period}-03`,
    settlementMonth: `${Number(period) + 1}-01`,
    annexOverrides: [],
  };
}

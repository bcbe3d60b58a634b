const MINUTE = 60_000;
const TWO_HOURS = 120 * MINUTE;
const QUARTER = 15 * MINUTE;

/** Lists and pages on which pay of persons stands. */
const WITH_PAY = /^\/(?:employees|research|objections|requests)(?:\/|$)/u;

/** How long a page may lie open untouched; an employee's home shows the own pay. */
export function idleLimit(pathname: string, role: string | null | undefined): number {
  const isOwnPay = pathname === '/' && role === 'EMPLOYEE';
  return isOwnPay || WITH_PAY.test(pathname) ? QUARTER : TWO_HOURS;
}

/** So many months later, or earlier: "2026-01" and −1 give "2025-12". */
export function monthAfter(month: string, count: number): string {
  const [year = '', number = ''] = month.split('-');
  const months = Number.parseInt(year, 10) * 12 + Number.parseInt(number, 10) - 1 + count;
  const own = String((months % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${own}`;
}

export function yearAddress(period: string): string {
  return `/years/${encodeURIComponent(period)}`;
}

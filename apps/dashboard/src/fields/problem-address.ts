import { readingAddress } from './article-address';

/** Where the fact of a problem stands: "departments.C05.establishment", "readings.D2". */
export function problemAddress(path: string, period: string): string | undefined {
  const department = /(?:^|\.)departments\.([^.]+)/.exec(path)?.[1];
  if (department) return `/departments/${encodeURIComponent(department)}?period=${period}`;
  const reading = /(?:^|\.)readings\.(D\w+)/.exec(path)?.[1];
  if (reading) return readingAddress(reading);
  return undefined;
}

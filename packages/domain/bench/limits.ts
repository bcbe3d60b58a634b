import { short, yesOrNo } from './table.ts';

/** A row of the table of limits: what is asked, what was measured here, and whether it is met. */
export function limitRow(what: string, value: number, unit: string, limit: number): string[] {
  return [what, `${short(value)} ${unit}`, yesOrNo(value <= limit)];
}

import { randomUUID } from 'node:crypto';
import type { PersonEventInput } from '@hebo/domain';
import { DAY } from './handed-in.js';

/**
 * What was known late, so that histories have something to show: a promotion entered months after it
 * took effect, and a sick note that was taken back.
 */
const PROMOTION = {
  employeeNumber: '2017027',
  month: '2026-06',
  age: 7 * DAY,
  reason: '职称评审结果补录',
};
const WITHDRAWN: { employeeNumber: string; event: PersonEventInput; age: number } = {
  employeeNumber: '2013025',
  event: {
    type: 'SICK_LEAVE',
    from: '2026-09-14',
    to: '2026-09-15',
    reason: '请假条登记错人，已撤销',
  },
  age: 20 * DAY,
};

interface FactRow {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly recordedFrom: Date;
  readonly recordedTo: Date | null;
  readonly reason: string | null;
}

/** The rows of a person, with what stood there before a late promotion was known. */
export function withHistory<Row extends FactRow>(
  employeeNumber: string,
  rows: readonly Row[],
  recordedAt: Date,
) {
  const known = rows.map((row) => ({ ...row, replacesId: null as string | null }));
  if (employeeNumber !== PROMOTION.employeeNumber) return known;
  const { month, age, reason } = PROMOTION;
  const at = new Date(recordedAt.getTime() - age);
  return known.flatMap((row) => {
    if (row.validFrom === month) return [{ ...row, recordedFrom: at, reason }];
    if (row.validTo !== month) return [row];
    const before = { ...row, id: randomUUID(), validTo: null, recordedTo: at };
    return [before, { ...row, recordedFrom: at, replacesId: before.id, reason }];
  });
}

/** An event that is no longer known, and since when; nothing for everybody else. */
export function withdrawnEvents(employeeNumber: string, recordedAt: Date) {
  if (employeeNumber !== WITHDRAWN.employeeNumber) return [];
  const { event, age } = WITHDRAWN;
  return [{ event, recordedTo: new Date(recordedAt.getTime() - age) }];
}

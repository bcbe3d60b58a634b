import type { ObjectionStatus } from './objection.type.js';

/** Not yet decided; only then is anything said about it. */
export const UNDECIDED: readonly ObjectionStatus[] = ['OPEN', 'FORWARDED', 'ANSWERED'];
/** The personnel office owes an answer. */
export const WAITING: readonly ObjectionStatus[] = ['OPEN', 'FORWARDED'];

export const isUndecided = (status: ObjectionStatus): boolean => UNDECIDED.includes(status);

/** An answer of the personnel office answers; whoever asks back waits for the next one. */
export function afterReply(status: ObjectionStatus, isPersonnel: boolean): ObjectionStatus {
  if (isPersonnel) return 'ANSWERED';
  return status === 'ANSWERED' ? 'OPEN' : status;
}

export const isOverdue = (
  { status, dueOn }: { readonly status: ObjectionStatus; readonly dueOn: string },
  today: string,
): boolean => WAITING.includes(status) && dueOn < today;

import type { Recorded } from './timeline';

/** An entry in words, under what it is an entry of: a title, a leave, the assessment of a year. */
export interface Worded extends Recorded {
  readonly subject: string;
  readonly text: string;
}

export interface RecordChange {
  readonly key: string;
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Everything recorded after the person was: what was added, corrected or taken back, newest first. */
export function changesOf(entries: readonly Worded[]): RecordChange[] {
  const [first] = entries.map(({ recordedFrom }) => recordedFrom).toSorted();
  const added = entries.filter(({ recordedFrom }) => recordedFrom !== first);
  const takenBack = entries.filter(
    (entry) => entry.recordedTo != null && !added.some((next) => replaces(next, entry)),
  );
  return [
    ...added.map((entry) => correction(entry, entries)),
    ...takenBack.map(withdrawal),
  ].toSorted((left, right) => right.at.localeCompare(left.at));
}

function replaces(next: Worded, entry: Worded): boolean {
  return next.subject === entry.subject && next.recordedFrom === entry.recordedTo;
}

function correction(entry: Worded, entries: readonly Worded[]): RecordChange {
  const before = entries.filter((older) => replaces(entry, older)).map(({ text }) => text);
  return {
    key: entry.id,
    at: entry.recordedFrom,
    by: entry.recordedBy ?? null,
    reason: entry.reason ?? null,
    subject: entry.subject,
    before: before.length > 0 ? before.join('；') : null,
    after: entry.text,
  };
}

/** The record keeps who made an entry, not who took it back; its time is kept. */
function withdrawal({ id, recordedTo, subject, text }: Worded): RecordChange {
  const nobody = { by: null, reason: null, after: null };
  return { key: `${id}.withdrawn`, at: recordedTo ?? '', subject, before: text, ...nobody };
}

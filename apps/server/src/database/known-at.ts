/** A condition in SQL, with a question mark for each of its parameters. */
export interface Condition {
  readonly where: string;
  readonly parameters: readonly Date[];
}

/** The entries that were known at a time, or are known now. */
export function knownAt(time: string | null): Condition {
  if (time === null) return { where: 'recorded_to is null', parameters: [] };
  const at = new Date(time);
  return {
    where: 'recorded_from <= ? and (recorded_to is null or recorded_to > ?)',
    parameters: [at, at],
  };
}

import type { UserErrorView } from '../providers/graphql-client';

export interface FieldErrors {
  /** By the path inside the input, dotted: "establishment", "headcount.senior". */
  readonly byField: Readonly<Record<string, string>>;
  /** What belongs to no field, for the summary at the top. */
  readonly general: readonly string[];
}

export const NO_ERRORS: FieldErrors = { byField: {}, general: [] };

/** The server's user errors, each beside its field where the form has it. */
export function fieldErrors(
  errors: readonly UserErrorView[],
  fields: ReadonlySet<string>,
): FieldErrors {
  const byField: Record<string, string> = {};
  const general: string[] = [];
  for (const { field, message } of errors) {
    const path = (field ?? [])
      .filter((part, index) => !(index === 0 && part === 'input'))
      .join('.');
    if (fields.has(path)) byField[path] ??= message;
    else general.push(message);
  }
  return { byField, general };
}

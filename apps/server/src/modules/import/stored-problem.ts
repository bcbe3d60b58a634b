import type { StoredProblem } from '../../database/entities/index.js';
import type { BrokenRule } from '../../graphql/problems.js';
import type { Rule } from '../../graphql/wording.js';

type Values = Readonly<Record<string, string | number>>;

const asText = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

/** A broken rule as it is kept until somebody reads it in a language. */
export const storedProblem = (
  rule: Rule,
  column: string | null,
  values: Values = {},
): StoredProblem => ({ rule, column, values: asText(values) });

export const fileProblem = (
  rule: Rule,
  values: Values = {},
  column: string | null = null,
): StoredProblem => storedProblem(rule, column, values);

/** Of a rule whose path is a column. */
export const ofColumn = ({ code, path, values }: BrokenRule): StoredProblem =>
  storedProblem(code, path === '' ? null : path, values);

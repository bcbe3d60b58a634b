/** What a worked example holds: numbers as text, nested as in its file. */
export type Written = string | number | boolean | null | readonly Written[] | WrittenFields;
export interface WrittenFields {
  readonly [name: string]: Written;
}

export interface WrittenRow {
  readonly path: string;
  readonly value: string;
}

/** The leaves by the paths that a failure would name: `departments.A.Z`. */
export function rowsOf(written: Written, path = ''): WrittenRow[] {
  if (typeof written !== 'object' || written === null) return [{ path, value: String(written) }];
  const entries = Object.entries(written);
  if (entries.length === 0) return path === '' ? [] : [{ path, value: '–' }];
  return entries.flatMap(([name, value]) => rowsOf(value, path === '' ? name : `${path}.${name}`));
}

/** The server sends what was written as JSON text. */
export function readWritten(text: string): WrittenFields {
  return JSON.parse(text) as WrittenFields;
}

interface ExampleText {
  readonly name: string;
  readonly articles: readonly string[];
  readonly kind: string;
  readonly given: string;
  readonly expect: string;
}

/** An example as a file would hold it, to be changed and run. */
export function yamlOf({ name, articles, kind, given, expect }: ExampleText): string {
  return yaml({ name, articles, kind, given: readWritten(given), expect: readWritten(expect) });
}

function yaml(fields: WrittenFields, indent = ''): string {
  return Object.entries(fields)
    .map(([name, value]) => `${indent}${name}:${yamlValue(value, indent)}`)
    .join('\n');
}

/** Objects get lines of their own; lists and scalars are JSON, which YAML reads as well. */
function yamlValue(value: Written, indent: string): string {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isFields || Object.keys(value).length === 0) return ` ${JSON.stringify(value)}`;
  return `\n${yaml(value as WrittenFields, `${indent}  `)}`;
}

import { isDecimal } from '../../formats/decimal';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One entry of a form, named as the input of the API names it. */
export interface EntryField {
  readonly name: string;
  readonly label: string;
  readonly type: 'choice' | 'boolean' | 'month' | 'day' | 'decimal' | 'integer' | 'text';
  readonly isRequired?: boolean;
  readonly options?: readonly Option[];
  readonly hint?: string;
  /** Heading under which it stands. */
  readonly group?: string;
}

/** What is typed, by name; blank means not known. */
export type EntryDraft = Readonly<Record<string, string>>;

export type Fault = 'required' | 'month' | 'day' | 'decimal' | 'integer';

const PATTERNS: Partial<Record<EntryField['type'], RegExp>> = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  integer: /^\d+$/,
};

function faultOf({ type, isRequired }: EntryField, typed: string): Fault | undefined {
  if (typed === '') return isRequired ? 'required' : undefined;
  if (type === 'decimal') return isDecimal(typed) ? undefined : 'decimal';
  const pattern = PATTERNS[type];
  return pattern === undefined || pattern.test(typed) ? undefined : (type as Fault);
}

/** What cannot be sent as it is typed; everything else is for the server to judge. */
export function faultsOf(fields: readonly EntryField[], draft: EntryDraft): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  for (const field of fields) {
    const fault = faultOf(field, draft[field.name]?.trim() ?? '');
    if (fault) faults[field.name] = fault;
  }
  return faults;
}

type Value = string | number | boolean | null;

function valueOf(type: EntryField['type'], typed: string): Value {
  if (typed === '') return null;
  if (type === 'boolean') return typed === 'true';
  return type === 'integer' ? Number.parseInt(typed, 10) : typed;
}

/** The values as the API takes them: decimals and months stay the text that was typed. */
export function valuesOf(fields: readonly EntryField[], draft: EntryDraft): Record<string, Value> {
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, valueOf(type, draft[name]?.trim() ?? '')]),
  );
}

/** A record's values as text, to begin a correction with. */
export function draftOf(fields: readonly EntryField[], record: object): EntryDraft {
  const values = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map(({ name }) => [name, values[name] == null ? '' : String(values[name])]),
  );
}

import type { Explained } from '../kernel/explained.js';
import type { Problem } from '../kernel/problem.js';

/** What an example holds, as written: every number is text, never a float. */
export type Value = string | boolean | null | undefined | readonly Value[] | Fields;
export interface Fields {
  readonly [name: string]: Value;
}

/** A worked example (算例): what is given, and the figures that somebody worked out by hand. */
export interface Example {
  readonly name: string;
  readonly articles: readonly string[];
  readonly kind: string;
  readonly given: Fields;
  readonly expect: Fields;
}

/** The figures of an example by the examples' own names; null where the example says `null`. */
export interface Figures {
  readonly [name: string]: Explained | Figures | null;
}

/** Figures, or what is wrong with the given, at the examples' own paths. */
export type ExampleResult =
  | { readonly ok: true; readonly figures: Figures }
  | { readonly ok: false; readonly problems: readonly Pick<Problem, 'code' | 'path'>[] };

/** How a kind of example is computed. */
export type ExampleKind = (given: Fields) => ExampleResult;

export function fieldsOf(value: Value): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

export function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

/** A scalar as text; undefined where nothing is written. */
export function textOf(value: Value): string | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Exact optional fields: what was not written is left out. */
export function written<T>(fields: Readonly<Record<string, unknown>>): T {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

export function readingsOf(given: Fields): Record<string, string> {
  const entries = Object.entries(fieldsOf(given['readings']));
  return Object.fromEntries(entries.map(([code, option]) => [code, textOf(option) ?? '']));
}

/** A document of a file as an example; what is not written is empty. */
export function exampleOf(document: Value): Example {
  const fields = fieldsOf(document);
  return {
    name: textOf(fields['name']) ?? '(without a name)',
    articles: listOf(fields['articles']).flatMap((article) => textOf(article) ?? []),
    kind: textOf(fields['kind']) ?? '(without a kind)',
    given: fieldsOf(fields['given']),
    expect: fieldsOf(fields['expect']),
  };
}

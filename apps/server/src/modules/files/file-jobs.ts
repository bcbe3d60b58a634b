import type { Book, TableSpec } from './book.ts';
import type { Cell, ReadFile } from './sheet.ts';
import type { MarkSpec, TemplateSpec } from './template.ts';

export type FileJob =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'template'; readonly spec: TemplateSpec }
  | { readonly kind: 'mark'; readonly bytes: Uint8Array; readonly spec: MarkSpec }
  | { readonly kind: 'table'; readonly spec: TableSpec }
  | { readonly kind: 'book'; readonly book: Book };

export interface FileAnswers {
  readonly read: ReadFile;
  readonly template: Uint8Array;
  readonly mark: Uint8Array;
  readonly table: Uint8Array;
  readonly book: Uint8Array;
}

export type FileAnswer<Job extends FileJob> = FileAnswers[Job['kind']];

export const MOST_ROWS_A_MESSAGE = 500;

/** What the process says: rows of a sheet as they come, at last the answer or why there is none. */
export type Told =
  | { readonly sheet: number; readonly rows: readonly (readonly (Cell | null)[])[] }
  | { readonly answer: unknown }
  | { readonly failure: string };

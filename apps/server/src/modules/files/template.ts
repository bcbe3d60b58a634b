import type { Locale, Wording } from '../../common/locale.js';

export type TemplateColumnType = 'text' | 'number' | 'percent' | 'date' | 'month' | 'choice';

export interface TemplateColumn {
  readonly key: string;
  readonly header: Wording;
  readonly isRequired: boolean;
  readonly type: TemplateColumnType;
  /** What may stand here, in a word or two; shown in 说明 and beside the header. */
  readonly note?: Wording;
  /** Offered in a drop-down; the words that the import reads. */
  readonly choices?: readonly string[];
  /** Typed as a user would; stands in 说明, not in the sheet that is filled in. */
  readonly example?: string;
  /** There for the import, such as the version of a row; not shown. */
  readonly isHidden?: boolean;
}

/** An empty form, or with `rows` the present state in the same form. */
export interface TemplateSpec {
  readonly locale: Locale;
  /** The sheet that is filled in. */
  readonly sheet: Wording;
  /** What 说明 says first: what this is for, who fills it in, until when. */
  readonly lines: readonly string[];
  readonly columns: readonly TemplateColumn[];
  /** In the order of the columns; numbers as decimal text, months YYYY-MM, days YYYY-MM-DD. */
  readonly rows?: readonly (readonly (string | null)[])[];
}

export interface Mark {
  /** The row in the user's sheet, from 1. */
  readonly row: number;
  /** The column in the user's sheet, from 1; null where the whole row is meant. */
  readonly column: number | null;
  readonly message: string;
}

/** The user's own file with what is wrong in it. */
export interface MarkSpec {
  readonly locale: Locale;
  /** By its name as read; a CSV has one sheet. */
  readonly sheet: string;
  readonly headerRow: number;
  readonly marks: readonly Mark[];
}

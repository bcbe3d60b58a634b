import type { Wording } from '../../common/locale.js';
import type { BookFormat } from '../files/book.js';

/** A column by the way to its value in the answer of the API: `department.name`, `allocation(period: $period).amount`. */
export interface ListColumn {
  readonly key: string;
  readonly header: Wording;
  readonly path: string;
  /** What is asked of each change where the value is a list of changes. */
  readonly select?: string;
  readonly format: BookFormat;
  readonly width: number;
  readonly isSummed?: boolean;
}

/** A list of the API that may be exported; the rights, the rows and their order are those of its query. */
export interface ExportedList {
  readonly name: Wording;
  /** The field of Query. */
  readonly root: string;
  /** Its arguments by name and type, but those of paging. */
  readonly takes: Readonly<Record<string, string>>;
  readonly isPaged: boolean;
  readonly columns: readonly ListColumn[];
}

const column =
  (format: BookFormat, width: number, isSummed = false) =>
  (key: string, zh: string, en: string, path: string = key): ListColumn => ({
    key,
    header: { zh, en },
    path,
    format,
    width,
    isSummed,
  });

export const text = column('text', 18);
export const long = column('text', 48);
export const number = column('number', 12);
export const count = column('number', 12, true);
export const percent = column('percent', 12);
export const quotient = column('quotient', 16);
export const money = column('money', 18, true);
export const rate = column('money', 18);

/** What was changed: each label with its old and its new value. */
export const changes = (key: string, zh: string, en: string): ListColumn => ({
  ...long(key, zh, en),
  select: 'label old new',
});

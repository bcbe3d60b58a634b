import type { Wording } from '../../common/locale.js';

/** What a cell holds, as it can be read without guessing; which of it is meant, the kind of import says. */
export interface Cell {
  /** Such as C7, as in the user's own sheet. */
  readonly address: string;
  /** As it was typed: full-width letters and digits are plain, blanks at the ends gone, '' where empty. */
  readonly text: string;
  /** Where it is a number: decimal text without grouping, exactly as the file holds it. */
  readonly number?: string;
  /** "24 %", typed so or shown so: `number` is then 0.24. */
  readonly isPercent?: true;
  /** Where it reads as a day: 2015-04-22. */
  readonly date?: string;
  /** Where it reads as a day or a month: 2015-04. */
  readonly month?: string;
  /** Why it cannot be used: an error of Excel's, a formula without a stored value. */
  readonly problem?: FileProblem;
}

export interface Sheet {
  readonly name: string;
  /** Hidden by its author; imports leave it out unless it is the only one. */
  readonly isHidden: boolean;
  /** Row 1 of the sheet is `rows[0]`, column A `rows[0][0]`; null where nothing stands. */
  readonly rows: readonly (readonly (Cell | null)[])[];
}

/** No sheet where the file was refused; `problems` then says why. */
export interface ReadFile {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly FileProblem[];
}

export const FILE_PROBLEM_CODES = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_KIND_UNKNOWN',
  'FILE_KIND_OLD',
  'FILE_ENCRYPTED',
  'FILE_DAMAGED',
  'FILE_HAS_MACROS',
  'FILE_HAS_ENTITIES',
  'FILE_NESTED',
  'UNPACKED_TOO_LARGE',
  'TOO_MANY_PARTS',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'TEXT_UNREADABLE',
  'TOOK_TOO_LONG',
  'WRITING_TOOK_TOO_LONG',
  'BUSY',
  'CELL_ERROR',
  'CELL_FORMULA_WITHOUT_VALUE',
  'CELL_TOO_LONG',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number];

/** What is wrong with a file or a cell, in words for whoever sent it. */
export interface FileProblem extends Wording {
  readonly code: FileProblemCode;
  readonly sheet?: string;
  readonly cell?: string;
}

export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_UNPACKED = 50 * 1024 * 1024;
export const MOST_RATIO = 100;
export const MOST_PARTS = 200;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 60;
export const LONGEST_TEXT = 2_000;

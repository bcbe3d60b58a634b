import type { Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import type {
  Import as ImportRowOfTable,
  ImportRow as RowRow,
  StoredProblem,
} from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { CODES, toUserError } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import type { Rule } from '../../graphql/wording.js';
import { KINDS } from './kinds/index.js';
import type { Column, Kind } from './kinds/kind.js';
import type { Words } from './reading/words.js';
import type { Import, ImportColumn, ImportRow } from './import.type.js';

/** The marked workbook is made of the file as it came, which is kept for an hour. */
const FILE_KEPT_MILLISECONDS = 60 * 60 * 1000;

export function toImport({ locale, now }: Context, row: ImportRowOfTable): Import {
  const kind = KINDS[row.kind];
  const age = now.getTime() - row.createdAt.getTime();
  return {
    __typename: 'Import',
    id: toGlobalId('Import', row.id),
    key: row.id,
    createdBy: row.accountId,
    kind: row.kind,
    period: row.period,
    fileName: row.fileName,
    status: row.status,
    processed: row.processed,
    total: row.total,
    counts: {
      new: row.newRows,
      changed: row.changedRows,
      unchanged: row.unchangedRows,
      wrong: row.wrongRows,
    },
    columns: row.columns.map(({ key, foundAs, place }) => ({
      key: key ?? `unknown:${place}`,
      label: labelOf(kind, key, locale) ?? foundAs ?? '',
      foundAs,
      isMissing: place === null,
      isUnknown: key === null,
      isRequired: kind.columns.some((column) => column.key === key && column.isRequired === true),
    })),
    fileProblems: row.fileProblems.map((problem) =>
      toProblem(problem, { kind, locale, row: null }),
    ),
    createdAt: row.createdAt.toISOString(),
    createdByName: row.createdByName,
    committedAt: row.committedAt?.toISOString() ?? null,
    isRightRowsOnly: row.isRightRowsOnly,
    expectedHash: row.expectedHash,
    requests: row.requests,
    hasMarkedWorkbook: row.uploadToken !== null && age < FILE_KEPT_MILLISECONDS,
  };
}

export function toRow(
  row: RowRow,
  { kind, locale, words }: { kind: Kind; locale: Locale; words: Words },
): ImportRow {
  const columns = new Map(kind.columns.map((column) => [column.key, column]));
  const said = (field: string, value: string | null): string | null => {
    const column = columns.get(field);
    if (value === null || column === undefined) return value;
    return labelOfValue(column, value, { words, locale });
  };
  return {
    id: row.id,
    number: row.number,
    key: row.key,
    label: row.label,
    outcome: row.outcome,
    changes: row.changes.map((change) => ({
      field: change.field,
      label: labelOf(kind, change.field, locale) ?? change.field,
      old: said(change.field, change.old),
      new: said(change.field, change.new),
    })),
    problems: row.problems.map((each) => toProblem(each, { kind, locale, row: row.number })),
  };
}

/** The word for a value of a closed list; any other value is itself. */
export const labelOfValue = (
  column: Column,
  value: string,
  { words, locale }: { words: Words; locale: Locale },
): string =>
  words.choicesOf(column).find((choice) => choice.value === value)?.label[locale] ?? value;

export const labelOf = (kind: Kind, key: string | null, locale: Locale): string | null =>
  kind.columns.find((column) => column.key === key)?.label[locale] ?? null;

/** What is wrong, in the reader's words; the field is the column. */
export function toProblem(
  { rule, column, values, words }: StoredProblem,
  { kind, locale, row }: { kind: Kind; locale: Locale; row: number | null },
): UserError {
  const label = labelOf(kind, column, locale);
  const code = (Object.hasOwn(CODES, rule) ? rule : 'reading_failed') as Rule;
  const said = { ...values, ...(label !== null && { column: label }) };
  const broken = { code, path: column ?? '', values: said };
  const error = toUserError(broken, column === null ? null : [column], { locale, edition: '' });
  return { ...error, row, ...(words !== undefined && { message: words[locale] }) };
}

export const toColumn = (column: Column, locale: Locale): ImportColumn => ({
  key: column.key,
  label: column.label[locale],
  foundAs: null,
  isMissing: false,
  isUnknown: false,
  isRequired: column.isRequired === true,
});

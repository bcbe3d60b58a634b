import { Decimal } from '@hebo/domain';
import { sha256 } from '../../../common/sha256.js';
import type { StoredChange } from '../../../database/entities/index.js';
import type { Column, Values } from '../kinds/kind.js';

const isNumeric = ({ type }: Column): boolean =>
  type === 'number' || type === 'money' || type === 'share' || type === 'integer';

export const isCompared = ({ isKey, isChecked }: Column): boolean =>
  isKey !== true && isChecked !== true;

/** What the row says otherwise than what stands; an empty cell says nothing. */
export function changesOf(
  columns: readonly Column[],
  values: Values,
  present: Values | null,
): StoredChange[] {
  return columns.filter(isCompared).flatMap((column) => {
    const given = values[column.key] ?? null;
    const stands = present?.[column.key] ?? null;
    if (given === null || isSame(column, given, stands)) return [];
    return [{ field: column.key, old: stands, new: given }];
  });
}

function isSame(column: Column, given: string, stands: string | null): boolean {
  if (stands === null || !isNumeric(column)) return given === stands;
  return new Decimal(given).equals(stands);
}

/** A short mark of what stands, which an export carries and an import compares. */
export function versionOf(columns: readonly Column[], present: Values | null): string {
  const stands = columns.filter(isCompared).map((column) => {
    const value = present?.[column.key] ?? null;
    return value === null || !isNumeric(column) ? value : new Decimal(value).toString();
  });
  return sha256(JSON.stringify(stands)).slice(0, 12);
}

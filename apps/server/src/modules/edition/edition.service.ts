import type { TableCell } from '@hebo/domain';
import type { Locale } from '../../common/locale.js';
import type { Context } from '../../context.js';
import { toCitation } from '../../graphql/citation.js';
import { editionNamed } from './edition-in-force.js';
import type { CoefficientCell, CoefficientTable } from './edition.type.js';

export function coefficientTables(
  { locale }: Context,
  id?: string | null,
): CoefficientTable[] | null {
  const edition = editionNamed(id);
  if (edition === null) return null;
  return edition.tables.map((table) => ({
    key: table.key,
    title: table.title[locale],
    article: table.article,
    unit: table.unit?.[locale] ?? null,
    columns: table.columns.map((column) => column[locale]),
    rows: table.rows.map((row) => ({
      key: row.key,
      label: row.label[locale],
      group: row.group?.[locale] ?? null,
      cells: row.cells.map((cell) => toCell(cell, edition.id, locale)),
    })),
  }));
}

function toCell(cell: TableCell, edition: string, locale: Locale): CoefficientCell {
  return {
    key: cell.key,
    value: cell.value,
    citation: toCitation(cell.citation, edition, locale),
    isInferred: cell.isInferred,
    suggestion: cell.suggestion ?? null,
  };
}

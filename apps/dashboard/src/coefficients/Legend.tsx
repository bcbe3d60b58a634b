import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { TableView } from './documents';
import { MARKS } from './GridRow';

interface Props {
  readonly table: TableView;
  readonly ownCells: ReadonlySet<string>;
  readonly amendedCells: ReadonlySet<string>;
}

/** The marks that this table has, and no others. */
export function Legend({ table, ownCells, amendedCells }: Props) {
  const translate = useTranslate();
  const cells = table.rows.flatMap((row) => row.cells);
  const marks = [
    cells.some(({ key }) => ownCells.has(key)) && [
      translate('coefficients.own_mark'),
      'coefficients.own',
    ],
    cells.some(({ key }) => amendedCells.has(key)) && [
      translate('amendments.mark'),
      'amendments.mark_text',
    ],
    cells.some(({ citation }) => citation.isRepaired) && [MARKS.repaired, 'coefficients.repaired'],
    cells.some(({ isInferred }) => isInferred) && [MARKS.inferred, 'coefficients.inferred'],
    cells.some(({ value }) => value === null) && ['–', 'coefficients.blank'],
  ].filter((mark) => mark !== false);
  if (marks.length === 0) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 3, color: 'text.secondary' }}>
      <Typography variant="body2">{translate('coefficients.legend')}</Typography>
      {marks.map(([mark, key]) => (
        <Typography key={key} variant="body2">
          <strong>{mark}</strong> {translate(key ?? '')}
        </Typography>
      ))}
    </Stack>
  );
}

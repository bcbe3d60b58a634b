import { Alert, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useOwnMonth } from '../providers/use-period';
import type { OwnCellView, TableView } from './documents';

interface Props {
  readonly own: readonly OwnCellView[];
  readonly tables: readonly TableView[];
  readonly onOpen: (table: string) => void;
}

/** The reader's question answered before any table is read: 您：副高 II 档 1.55. */
export function OwnCells({ own, tables, onOpen }: Props) {
  const translate = useTranslate();
  const month = useOwnMonth() ?? '';
  if (own.length === 0) return null;
  return (
    <Alert severity="info" role="note" sx={{ mb: 2 }}>
      {translate('coefficients.own_cells', { month })}
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {own.map(({ table, cell, label, value }) => (
          <li key={cell}>
            <strong>{translate('coefficients.own_cell', { label, value })}</strong>{' '}
            <Link component="button" type="button" onClick={() => onOpen(table)}>
              {tables.find(({ key }) => key === table)?.title}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

import { TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { TableView } from './documents';

/** Two levels: what the columns are, and each of them. */
export function GridHead({ table, hasGroups }: { table: TableView; hasGroups: boolean }) {
  const translate = useTranslate();
  const line = { borderRight: 1, borderColor: 'divider' };
  return (
    <TableHead>
      <TableRow>
        {hasGroups && (
          <TableCell scope="col" rowSpan={2} sx={line}>
            {translate('coefficients.group')}
          </TableCell>
        )}
        <TableCell scope="col" rowSpan={2} sx={line}>
          {translate('coefficients.row')}
        </TableCell>
        <TableCell scope="colgroup" colSpan={table.columns.length} align="center">
          {translate(`coefficients.column_group.${table.key}`)}
        </TableCell>
      </TableRow>
      <TableRow>
        {table.columns.map((column) => (
          <TableCell key={column} scope="col" align="right" sx={{ whiteSpace: 'nowrap' }}>
            {column}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}

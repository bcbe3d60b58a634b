import { useTranslate } from 'react-admin';
import { useDocument } from '../../providers/use-document';
import { TABLE_ROWS } from './documents';
import type { PayMonthView } from './documents';

type Tables = NonNullable<ReturnType<typeof useTables>>;

function useTables() {
  return useDocument(TABLE_ROWS, {}).data?.coefficientTables;
}

/** The heading of the row that a cell key names: `table4.grade7.II` is in the row of grade 7. */
export function rowLabel(cell: string, tables: Tables | null | undefined): string | undefined {
  const [table, row] = cell.split('.');
  return tables?.find(({ key }) => key === table)?.rows.find(({ key }) => key === row)?.label;
}

/** Where a month's coefficient comes from: table, row and step, or the rule that gave it. */
export function useSourceWords(): (month: PayMonthView) => string {
  const translate = useTranslate();
  const tables = useTables();
  return ({ coefficientSource, step, tableCell }) => {
    if (!coefficientSource) return '';
    const parts = [
      translate(`employees.pay.source.${coefficientSource}`),
      tableCell && rowLabel(tableCell, tables),
      step && translate('employees.pay.step', { step }),
    ];
    return parts.filter(Boolean).join(' ');
  };
}

import { Checkbox } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RequestRow } from './documents';

interface Props {
  readonly row: RequestRow;
  readonly selected: readonly RequestRow[];
  readonly onSelect: (selected: readonly RequestRow[]) => void;
}

/** Only what waits, and nobody's own, can be decided. */
export function SelectBox({ row, selected, onSelect }: Props) {
  const translate = useTranslate();
  if (row.status !== 'OPEN' || row.isOwn) return null;
  const others = selected.filter(({ id }) => id !== row.id);
  const isChecked = others.length < selected.length;
  const name = row.employeeName ?? row.department.name;
  return (
    <Checkbox
      size="small"
      checked={isChecked}
      onChange={() => onSelect(isChecked ? others : [...others, row])}
      slotProps={{ input: { 'aria-label': translate('desk.request.select', { name }) } }}
    />
  );
}

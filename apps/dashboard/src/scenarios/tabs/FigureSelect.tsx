import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ofUnit } from './figure-choice';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (choice: string) => void;
  readonly kinds: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** Codes of the units that have an amount. */
  readonly codes: readonly string[];
}

/** One figure of the outcome: of the whole college, or of one department. */
export function FigureSelect({ label, value, onChange, kinds, names, codes }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 200 }}
    >
      {codes.map((code) => (
        <MenuItem key={code} value={ofUnit(code)}>
          {translate('scenario.figure.unit', { name: names[code] ?? code })}
        </MenuItem>
      ))}
      {kinds.map((kind) => (
        <MenuItem key={kind} value={kind}>
          {translate(`scenario.figure.${kind}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { WIDE_SCOPES } from './scope';

interface Props {
  readonly value: string;
  readonly onChange: (scope: string) => void;
  readonly codes: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}

/** One unit, or several together. */
export function ScopeSelect({ value, onChange, codes, names }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={translate('scenario.bridge.scope')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 168 }}
    >
      {WIDE_SCOPES.map((scope) => (
        <MenuItem key={scope} value={scope}>
          {translate(`scenario.bridge.${scope}`)}
        </MenuItem>
      ))}
      {codes.map((code) => (
        <MenuItem key={code} value={code}>
          {names[code] ?? code}
        </MenuItem>
      ))}
    </TextField>
  );
}

import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';

export interface QueryField {
  readonly key: string;
  readonly label: string;
  /** Without options it is a search text; with them the answer is one of them. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly isDate?: boolean;
}

export type QueryValues = Readonly<Record<string, string>>;

interface Props {
  readonly fields: readonly QueryField[];
  readonly values: QueryValues;
  readonly onQuery: (values: QueryValues) => void;
}

const SHOWN_AT_FIRST = 3;

/** Three fields and 展开, with 查询 and 重置: the convention of the users' other systems. */
export function QueryForm({ fields, values, onQuery }: Props) {
  const translate = useTranslate();
  const [draft, setDraft] = useState(values);
  const [isExpanded, setExpanded] = useState(() =>
    fields.slice(SHOWN_AT_FIRST).some(({ key }) => values[key] !== undefined),
  );
  const asked = JSON.stringify(values);
  useEffect(() => setDraft(JSON.parse(asked) as QueryValues), [asked]);
  const shown = isExpanded ? fields : fields.slice(0, SHOWN_AT_FIRST);
  return (
    <Box
      component="form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onQuery(withoutBlanks(draft));
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
    >
      {shown.map((field) => (
        <QueryInput
          key={field.key}
          field={field}
          value={draft[field.key] ?? ''}
          onChange={(value) => setDraft({ ...draft, [field.key]: value })}
        />
      ))}
      {fields.length > SHOWN_AT_FIRST && (
        <Button aria-expanded={isExpanded} onClick={() => setExpanded(!isExpanded)}>
          {translate(isExpanded ? 'common.collapse' : 'common.expand')}
        </Button>
      )}
      <Button type="submit" variant="contained">
        {translate('common.query')}
      </Button>
      <Button variant="outlined" onClick={() => onQuery({})}>
        {translate('common.reset')}
      </Button>
    </Box>
  );
}

interface InputProps {
  readonly field: QueryField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function QueryInput({ field, value, onChange }: InputProps) {
  const { label, options, isDate } = field;
  return (
    <TextField
      size="small"
      type={isDate ? 'date' : options ? 'text' : 'search'}
      label={label}
      value={value}
      select={options !== undefined}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: isDate ? { shrink: true } : {} }}
      sx={{ width: { xs: '100%', sm: options || isDate ? 180 : 240 } }}
    >
      {options && [
        <MenuItem key="" value="">
          &nbsp;
        </MenuItem>,
        ...options.map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.label}
          </MenuItem>
        )),
      ]}
    </TextField>
  );
}

function withoutBlanks(values: QueryValues): QueryValues {
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, value.trim()])
      .filter(([, value]) => value !== ''),
  );
}

import { MenuItem, TextField } from '@mui/material';
import type { TextFieldProps } from '@mui/material';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string;
  readonly hint?: string;
  readonly isDecimal?: boolean;
  readonly isRequired?: boolean;
  readonly type?: TextFieldProps['type'];
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** One labelled entry with its error beside it; numbers are typed as text, so that no digit is lost. */
export function FormField(props: Props) {
  const { name, label, value, onChange, error, hint, options, isDecimal, isRequired } = props;
  return (
    <TextField
      name={name}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error ?? hint}
      type={props.type ?? 'text'}
      autoComplete={props.autoComplete ?? 'off'}
      placeholder={props.placeholder}
      required={isRequired}
      fullWidth
      size="small"
      select={options !== undefined}
      slotProps={{
        htmlInput: { ...(isDecimal && { inputMode: 'decimal' }), 'data-field': name },
        inputLabel: props.type === 'date' ? { shrink: true } : {},
      }}
    >
      {options?.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FormField } from '../../fields/FormField';
import type { EntryDraft, EntryField, Option } from './entry-draft';

interface Props {
  readonly fields: readonly EntryField[];
  readonly draft: EntryDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

/** The entries of a form under their headings; how a month is written stands below it. */
export function EntryFields({ fields, draft, errors, onChange }: Props) {
  const optionsOf = useOptions();
  const hintOf = useHint();
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) => (
    <Box key={group ?? ''} component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      {group && (
        <Typography component="legend" variant="h3" sx={{ mb: 1.5 }}>
          {group}
        </Typography>
      )}
      <Box sx={grid}>
        {fields
          .filter((field) => field.group === group)
          .map((field) => (
            <FormField
              key={field.name}
              name={field.name}
              label={field.label}
              value={draft[field.name] ?? ''}
              onChange={(value) => onChange(field.name, value)}
              error={errors[field.name]}
              hint={hintOf(field)}
              isDecimal={field.type === 'decimal' || field.type === 'integer'}
              isRequired={field.isRequired}
              options={optionsOf(field)}
            />
          ))}
      </Box>
    </Box>
  ));
}

function useOptions(): (field: EntryField) => readonly Option[] | undefined {
  const translate = useTranslate();
  const unset = { value: '', label: translate('employees.entry.unset') };
  const yesNo = [
    { value: 'true', label: translate('common.yes') },
    { value: 'false', label: translate('common.no') },
  ];
  return ({ type, options, isRequired }) => {
    if (type !== 'choice' && type !== 'boolean') return undefined;
    const offered = options ?? (type === 'boolean' ? yesNo : []);
    return isRequired ? offered : [unset, ...offered];
  };
}

function useHint(): (field: EntryField) => string | undefined {
  const translate = useTranslate();
  return ({ hint, type }) => {
    if (hint !== undefined) return hint;
    if (type === 'month' || type === 'day') return translate(`employees.entry.hint_${type}`);
    return undefined;
  };
}

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
  gap: 2,
};

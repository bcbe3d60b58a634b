import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import type { DepartmentKind } from '../generated/graphql';
import { GROUPS, TITLES, factFieldsOf, hasTitleHeadcount } from './fact-fields';
import type { FactField } from './fact-fields';
import type { FactsDraft } from './facts-draft';
import { IndicatorFields } from './IndicatorFields';

interface Props {
  readonly kind: DepartmentKind;
  readonly draft: FactsDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (path: string, value: string) => void;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

export function FactsFields({ kind, draft, errors, onChange, reason, onReason }: Props) {
  const translate = useTranslate();
  const entry = (path: string, label: string, field?: FactField) => (
    <FormField
      key={path}
      name={path}
      label={label}
      value={draft[path] ?? ''}
      onChange={(value) => onChange(path, value)}
      error={errors[path]}
      hint={field?.hint && translate(`departments.form.${field.hint}`)}
      isDecimal
      options={field?.type === 'boolean' ? yesNo(translate) : undefined}
    />
  );
  return (
    <>
      <Box sx={grid}>
        {factFieldsOf(kind).map((field) =>
          entry(field.name, translate(`departments.fact.${field.name}`), field),
        )}
      </Box>
      {hasTitleHeadcount(kind) &&
        GROUPS.map((group) => (
          <Box key={group} component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
            <Typography component="legend" variant="h3" sx={{ mb: 1.5 }}>
              {translate(`departments.fact.${group}`)}
            </Typography>
            <Box sx={grid}>
              {TITLES.map((title) =>
                entry(`${group}.${title}`, translate(`departments.staffing.${title}`)),
              )}
            </Box>
          </Box>
        ))}
      <IndicatorFields draft={draft} errors={errors} onChange={onChange} />
      <FormField
        name="reason"
        label={translate('departments.form.reason')}
        hint={translate('departments.form.reason_help')}
        value={reason}
        onChange={onReason}
      />
    </>
  );
}

function yesNo(translate: (key: string) => string) {
  return [
    { value: '', label: translate('departments.form.unset') },
    { value: 'true', label: translate('common.yes') },
    { value: 'false', label: translate('common.no') },
  ];
}

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
  gap: 2,
};

import { Box, Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ErrorSummary } from '../fields/ErrorSummary';
import { FormField } from '../fields/FormField';
import { useFocusOnErrors } from '../fields/use-focus-on-errors';
import { NO_ERRORS, fieldErrors } from '../fields/user-errors';
import type { FieldErrors } from '../fields/user-errors';
import type { InstitutionYearSetInput } from '../generated/graphql';
import { useDocumentMutation } from '../providers/use-document';
import { YEAR_SET } from './documents';
import {
  AMOUNT_FIELDS,
  malformedEntries,
  semesterCount,
  yearDraftOf,
  yearInputOf,
} from './year-facts-draft';
import type { YearFacts } from './year-facts-draft';

const BLANK = '–';
/** Month pickers are not in every browser, and speak the browser's language where they are. */
const MONTH = { placeholder: '2026-12' };
const ACADEMIC_MONTHS = Array.from({ length: 12 }, (_, month) =>
  String(month + 1).padStart(2, '0'),
);

/** What the year itself holds: when heads are counted, semesters, the cap, last year's M. */
export function YearFactsForm({ period, facts }: { period: string; facts: YearFacts }) {
  const translate = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const before = yearDraftOf(facts);
  const [draft, setDraft] = useState(before);
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const save = useSave(new Set(Object.keys(before)));
  useFocusOnErrors(form, errors);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const malformed = Object.entries(malformedEntries(draft));
    if (malformed.length > 0) {
      const words = malformed.map(([path, why]) => [path, translate(`setup.facts.${why}`)]);
      setErrors({ byField: Object.fromEntries(words), general: [] });
      return;
    }
    const input = yearInputOf(period, before, draft);
    setErrors(
      input
        ? ((await save(input)) ?? NO_ERRORS)
        : { byField: {}, general: [translate('setup.facts.nothing')] },
    );
  };
  const field = (path: string, rest: Partial<Parameters<typeof FormField>[0]> = {}) => (
    <FormField
      key={path}
      name={path}
      label={translate(`setup.facts.${path.replace(/\.\d+/, '')}`, {
        number: Number(path.split('.')[1]) + 1,
      })}
      value={draft[path] ?? ''}
      onChange={(value) => setDraft({ ...draft, [path]: value })}
      error={errors.byField[path]}
      {...rest}
    />
  );
  const hinted = (path: string, rest: Partial<Parameters<typeof FormField>[0]> = {}) =>
    field(path, { hint: translate(`setup.facts.${path}_help`), ...rest });

  return (
    <Stack
      component="form"
      ref={form}
      spacing={2}
      noValidate
      onSubmit={(event: FormEvent) => void submit(event)}
    >
      <ErrorSummary errors={errors} />
      <Group name="calendar">
        {hinted('countMonth', MONTH)}
        {hinted('academicYearFrom', {
          options: ['', ...ACADEMIC_MONTHS].map((month) => ({
            value: month,
            label: month ? translate('setup.facts.month', { month }) : BLANK,
          })),
        })}
        {hinted('settlementMonth', MONTH)}
        {Array.from({ length: semesterCount(facts) }, (_, index) => [
          field(`semesters.${index}.from`, { type: 'date' }),
          field(`semesters.${index}.to`, { type: 'date' }),
        ])}
      </Group>
      <Group name="amounts">
        {AMOUNT_FIELDS.map((path) => hinted(path, { isDecimal: true }))}
        {hinted('previousFrozenIn', MONTH)}
      </Group>
      <Button type="submit" variant="contained" sx={{ alignSelf: 'flex-start' }}>
        {translate('setup.facts.submit')}
      </Button>
    </Stack>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1.5 }}>
        {translate(`setup.facts.${name}`)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { sm: '1fr 1fr', lg: 'repeat(3, 1fr)' },
          alignItems: 'start',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

/** Writes and waits for the server's word; answers with what it refused. */
function useSave(fields: ReadonlySet<string>) {
  const { mutateAsync } = useDocumentMutation(YEAR_SET);
  const client = useQueryClient();
  const notify = useNotify();
  return async (input: InstitutionYearSetInput): Promise<FieldErrors | undefined> => {
    const answer = await mutateAsync({ input }).catch((error: Error) => error);
    if (answer instanceof Error) return { byField: {}, general: [answer.message] };
    const refused = answer.institutionYearSet?.userErrors ?? [];
    if (refused.length > 0) return fieldErrors(refused, fields);
    await client.invalidateQueries({ queryKey: ['document'] });
    notify('setup.facts.saved', { type: 'success' });
    return undefined;
  };
}

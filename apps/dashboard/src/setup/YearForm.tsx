import { Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ErrorSummary } from '../fields/ErrorSummary';
import { FormField } from '../fields/FormField';
import { useDocumentMutation } from '../providers/use-document';
import { forgetSession } from '../providers/viewer';
import { usePeriod } from '../providers/use-period';
import { YEAR_OPEN } from './documents';
import { useSmallForm } from './use-small-form';

const BLANK = { period: '', countDate: '', generalPool: '' };

/** Opens a pay year with its count date and the general pool of Art. 17. */
export function YearForm() {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [, choosePeriod] = usePeriod();
  const { mutateAsync } = useDocumentMutation(YEAR_OPEN);
  const ref = useRef<HTMLFormElement>(null);
  const form = useSmallForm(ref, BLANK, async (input, idempotencyKey) => {
    const { institutionYearOpen } = await mutateAsync({ input: { ...input, idempotencyKey } });
    if (!institutionYearOpen?.institutionYear) return institutionYearOpen?.userErrors ?? [];
    notify('setup.year.opened', { messageArgs: { period: input.period }, type: 'success' });
    forgetSession();
    await client.invalidateQueries();
    choosePeriod(input.period);
    return [];
  });
  return (
    <Stack component="form" spacing={2} ref={ref} onSubmit={form.submit} sx={{ maxWidth: 420 }}>
      <ErrorSummary errors={form.errors} />
      <FormField
        {...form.field('period')}
        label={translate('setup.year.period')}
        hint={translate('setup.year.period_help')}
        isRequired
        isDecimal
      />
      <FormField
        {...form.field('countDate')}
        label={translate('setup.year.count_date')}
        type="date"
        isRequired
      />
      <FormField
        {...form.field('generalPool')}
        label={translate('setup.year.pool')}
        hint={translate('setup.year.pool_help')}
        isRequired
        isDecimal
      />
      <Button type="submit" variant="contained" sx={{ alignSelf: 'flex-start' }}>
        {translate('setup.year.submit')}
      </Button>
    </Stack>
  );
}

import { Button, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { useDocumentMutation } from '../providers/use-document';
import { useViewer } from '../providers/viewer';
import { YEAR_SET } from './documents';
import type { YearView } from './documents';

/** Within how many working days an objection of this year is answered. */
export function Answering({ year }: { year: YearView }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const maySet = useViewer()?.permissions.includes('Mutation.institutionYearSet') ?? false;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        {translate('years.answering')}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography>{translate('years.answering_days', { days: year.objectionDays })}</Typography>
        {maySet && (
          <Button size="small" onClick={() => setOpen(true)}>
            {translate('years.answering_set')}
          </Button>
        )}
      </Stack>
      {isOpen && <DaysDialog year={year} onClose={() => setOpen(false)} />}
    </Card>
  );
}

const WHOLE = /^\d{1,2}$/;

function DaysDialog({ year, onClose }: { year: YearView; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [days, setDays] = useState(String(year.objectionDays));
  const { mutateAsync } = useDocumentMutation(YEAR_SET);
  const { errors, isBusy, send } = useSending(['objectionDays'], () => {
    notify('years.answering_saved', { type: 'success' });
    onClose();
  });
  const save = async () => {
    const input = { period: year.period, objectionDays: Number(days) };
    return (await mutateAsync({ input })).institutionYearSet;
  };
  return (
    <ActionDialog
      title={translate('years.answering')}
      action={translate('common.save')}
      errors={errors}
      isBusy={isBusy}
      isReady={WHOLE.test(days.trim())}
      onClose={onClose}
      onConfirm={() => void send(save)}
    >
      <FormField
        name="objectionDays"
        label={translate('years.answering_label')}
        value={days}
        onChange={setDays}
        error={errors.byField['objectionDays']}
        hint={translate('years.answering_help')}
        isDecimal
        isRequired
      />
    </ActionDialog>
  );
}

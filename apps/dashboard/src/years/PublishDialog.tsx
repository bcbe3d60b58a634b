import { Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { ConsequenceLine } from '../fields/ConsequenceLine';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { YEAR_PUBLISH } from './documents';
import type { FrozenView, YearView } from './documents';

interface Props {
  readonly year: YearView;
  readonly frozen: FrozenView;
  readonly onClose: () => void;
}

/** 公布: from then on secretaries, employees and other systems read these figures. */
export function PublishDialog({ year, frozen, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { errors, isBusy, send } = useSending([], () => {
    notify('years.told_published', { type: 'success' });
    onClose();
  });
  const { outcome } = frozen;
  const confirm = () => {
    if (!outcome) return;
    const input = { period: year.period, expectedSummaryHash: outcome.receipt.summaryHash };
    void send(async () => (await request(YEAR_PUBLISH, { input })).institutionYearPublish);
  };
  return (
    <ActionDialog
      title={translate('years.publish_title', { period: year.period })}
      action={translate('years.publish')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('years.publish_text')}</Typography>
      <ConsequenceLine outcome={outcome} base={frozen.base?.outcome} />
    </ActionDialog>
  );
}

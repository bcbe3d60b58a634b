import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../fields/use-sending';
import { ActionDialog } from '../layout/ActionDialog';
import { request } from '../providers/graphql-client';
import { usePeriod } from '../providers/use-period';
import { ResolutionPicker } from '../resolutions/ResolutionPicker';
import { AMENDMENT_PUBLISH, AMENDMENT_WITHDRAW } from './documents';
import type { AmendmentView } from './documents';

interface Props {
  readonly amendment: AmendmentView;
  readonly onClose: () => void;
}

/** Art. 25: by another than the drafter, with what staff congress and superior have decided. */
export function PublishDialog({ amendment, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [period = ''] = usePeriod();
  const [resolutions, setResolutions] = useState<readonly string[]>([]);
  const { errors, isBusy, send } = useSending(['resolutions'], () => {
    notify('amendments.told_published', { type: 'success' });
    onClose();
  });
  const { id, version: expectedVersion, label } = amendment;
  const confirm = () => {
    const input = { id, expectedVersion, resolutions: [...resolutions] };
    void send(async () => (await request(AMENDMENT_PUBLISH, { input })).amendmentPublish);
  };
  return (
    <ActionDialog
      title={translate('amendments.publish_of', { label })}
      action={translate('amendments.publish')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>
        {translate('amendments.publish_text', {
          ...amendment,
          printed: amendment.printed ?? translate('amendments.blank'),
        })}
      </Typography>
      <ResolutionPicker
        period={period}
        subject="EDITION"
        chosen={resolutions}
        onChange={setResolutions}
        error={errors.byField['resolutions']}
      />
    </ActionDialog>
  );
}

export function WithdrawDialog({ amendment, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { errors, isBusy, send } = useSending([], () => {
    notify('amendments.told_withdrawn', { type: 'success' });
    onClose();
  });
  const { id, version: expectedVersion, label } = amendment;
  const confirm = () => {
    const input = { id, expectedVersion };
    void send(async () => (await request(AMENDMENT_WITHDRAW, { input })).amendmentWithdraw);
  };
  return (
    <ActionDialog
      title={translate('amendments.withdraw_of', { label })}
      action={translate('amendments.withdraw')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{translate('amendments.withdraw_text')}</Typography>
    </ActionDialog>
  );
}

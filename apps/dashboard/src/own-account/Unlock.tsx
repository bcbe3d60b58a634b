import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import { useSending } from '../fields/use-sending';
import { ErrorSummary } from '../fields/ErrorSummary';
import { graphql } from '../generated';
import { request } from '../providers/graphql-client';

const UNLOCK = graphql(`
  mutation AccountUnlock($input: AccountUnlockInput!) {
    accountUnlock(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

/** Lets somebody try again who has mistyped too often; the name is not looked up for the reader. */
export function Unlock() {
  const translate = useTranslate();
  const notify = useNotify();
  const [accountName, setName] = useState('');
  const { errors, isBusy, send } = useSending(['accountName'], () => {
    notify('own_account.unlocked', { type: 'success' });
    setName('');
  });
  return (
    <Stack
      component="form"
      spacing={2}
      onSubmit={(event) => {
        event.preventDefault();
        const input = { accountName };
        void send(async () => (await request(UNLOCK, { input })).accountUnlock);
      }}
    >
      <Typography>{translate('own_account.unlock_text')}</Typography>
      <ErrorSummary errors={errors} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
        <FormField
          name="accountName"
          label={translate('own_account.unlock_name')}
          value={accountName}
          error={errors.byField['accountName']}
          onChange={setName}
          isRequired
        />
        <Button
          type="submit"
          variant="outlined"
          disabled={isBusy || accountName.trim() === ''}
          sx={{ flexShrink: 0 }}
        >
          {translate('own_account.unlock_action')}
        </Button>
      </Stack>
    </Stack>
  );
}

import { Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useSending } from '../../fields/use-sending';
import { ActionDialog } from '../../layout/ActionDialog';
import { request } from '../../providers/graphql-client';
import { CLIENT_TOKEN_REVOKE } from './documents';
import type { TokenView } from './documents';

interface Props {
  readonly token: TokenView;
  readonly onClose: () => void;
}

/** Ends a token at once; there is no way back, so it is asked twice. */
export function RevokeDialog({ token, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { errors, isBusy, send } = useSending(['id'], () => {
    notify('api.tokens.revoked_done', { type: 'success' });
    onClose();
  });
  return (
    <ActionDialog
      title={translate('api.tokens.revoke_title')}
      action={translate('api.tokens.revoke')}
      errors={errors}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={() =>
        void send(
          async () =>
            (await request(CLIENT_TOKEN_REVOKE, { input: { id: token.id } })).clientTokenRevoke,
        )
      }
    >
      <Typography>{translate('api.tokens.revoke_text', { name: token.name })}</Typography>
    </ActionDialog>
  );
}

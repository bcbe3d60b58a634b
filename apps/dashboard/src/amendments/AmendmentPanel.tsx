import { Button, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useViewer } from '../providers/viewer';
import { AmendmentTable } from './AmendmentTable';
import type { AmendmentView } from './documents';
import { DraftDialog } from './DraftDialog';
import { PublishDialog, WithdrawDialog } from './PublishDialog';

type Asked =
  | { readonly kind: 'draft' }
  | { readonly kind: 'publish' | 'withdraw'; readonly amendment: AmendmentView };

/** All amendments, and what the reader may do with them. */
export function AmendmentPanel({ amendments }: { amendments: readonly AmendmentView[] }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const permissions = useViewer()?.permissions ?? [];
  const mayDraft = permissions.includes('Mutation.amendmentDraft');
  const mayTry = permissions.includes('Mutation.scenarioCreate');
  return (
    <Card component="section" sx={{ p: 2, mb: 2 }} aria-label={translate('amendments.title')}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" sx={{ mr: 'auto' }}>
          {translate('amendments.title')}
        </Typography>
        {mayTry && (
          <Button size="small" component={Link} to="/scenarios/create">
            {translate('amendments.try')}
          </Button>
        )}
        {mayDraft && (
          <Button size="small" variant="contained" onClick={() => setAsked({ kind: 'draft' })}>
            {translate('amendments.draft')}
          </Button>
        )}
      </Stack>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('amendments.lead')}
      </Typography>
      {amendments.length > 0 ? (
        <AmendmentTable
          amendments={amendments}
          actions={(amendment) => (
            <Actions amendment={amendment} onAsk={(kind) => setAsked({ kind, amendment })} />
          )}
        />
      ) : (
        <Typography>{translate('amendments.none')}</Typography>
      )}
      {asked?.kind === 'draft' && <DraftDialog numberKey={null} onClose={close} />}
      {asked?.kind === 'publish' && <PublishDialog amendment={asked.amendment} onClose={close} />}
      {asked?.kind === 'withdraw' && <WithdrawDialog amendment={asked.amendment} onClose={close} />}
    </Card>
  );
}

interface ActionsProps {
  readonly amendment: AmendmentView;
  readonly onAsk: (kind: 'publish' | 'withdraw') => void;
}

function Actions({ amendment, onAsk }: ActionsProps) {
  const translate = useTranslate();
  const permissions = useViewer()?.permissions ?? [];
  const { label, status, isMine } = amendment;
  if (status !== 'DRAFT') return translate('common.not_applicable');
  const mayTake = (kind: 'publish' | 'withdraw') =>
    permissions.includes(MUTATIONS[kind]) && (kind === 'withdraw' || !isMine);
  return (
    <>
      {(['publish', 'withdraw'] as const).filter(mayTake).map((kind) => (
        <Button
          key={kind}
          size="small"
          onClick={() => onAsk(kind)}
          aria-label={translate(`amendments.${kind}_of`, { label })}
        >
          {translate(`amendments.${kind}`)}
        </Button>
      ))}
      {isMine && permissions.includes(MUTATIONS.publish) && (
        <Typography component="span" variant="body2" color="text.secondary">
          {translate('amendments.own_draft')}
        </Typography>
      )}
    </>
  );
}

const MUTATIONS = {
  publish: 'Mutation.amendmentPublish',
  withdraw: 'Mutation.amendmentWithdraw',
} as const;

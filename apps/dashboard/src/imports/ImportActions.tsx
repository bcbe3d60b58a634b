import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Button, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { saveFile } from '../providers/files';
import { RequestFailed } from '../providers/graphql-client';
import { useViewer } from '../providers/viewer';
import { CancelDialog, CommitDialog, UndoDialog } from './dialogs';
import type { ImportView } from './documents';

type Asked = 'commit' | 'right_rows' | 'cancel' | 'undo' | null;

/** What can be done next with an import, and what it will do in numbers. */
export function ImportActions({ found }: { found: ImportView }) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const may = useViewer()?.permissions.includes('Mutation.importCommit') ?? false;
  return (
    <Stack spacing={1}>
      <Outlook found={found} />
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {may && <Steps found={found} onAsk={setAsked} />}
        {found.hasMarkedWorkbook && <MarkedWorkbook id={found.id} />}
      </Stack>
      {(asked === 'commit' || asked === 'right_rows') && (
        <CommitDialog found={found} isRightRowsOnly={asked === 'right_rows'} onClose={close} />
      )}
      {asked === 'cancel' && <CancelDialog found={found} onClose={close} />}
      {asked === 'undo' && <UndoDialog found={found} onClose={close} />}
    </Stack>
  );
}

function outlookOf({ new: added, changed, wrong }: ImportView['counts']): string {
  const isAny = added + changed > 0;
  if (wrong > 0) return isAny ? 'wrong' : 'all_wrong';
  return isAny ? 'right' : 'nothing';
}

function Outlook({ found }: { found: ImportView }) {
  const translate = useTranslate();
  const { status, counts, requests, undoProblem } = found;
  const said = (key: string, values: object) => translate(`imports.outlook.${key}`, values);
  if (status === 'CHECKED') {
    return (
      <Alert severity={counts.wrong > 0 ? 'warning' : 'info'}>
        {said(outlookOf(counts), counts)}
      </Alert>
    );
  }
  if (status === 'REQUESTED') {
    return (
      <Alert severity="success">
        {said('requested', { requests })}{' '}
        <Link component={RouterLink} to="/requests">
          {translate('imports.to_requests')}
        </Link>
      </Alert>
    );
  }
  if (status !== 'COMMITTED') return null;
  return (
    <Alert severity="success">
      {said('committed', counts)}
      {undoProblem && <Typography variant="body2">{undoProblem}</Typography>}
    </Alert>
  );
}

function Steps({ found, onAsk }: { found: ImportView; onAsk: (asked: Asked) => void }) {
  const translate = useTranslate();
  const { status, counts, isUndoable } = found;
  const isAny = counts.new + counts.changed > 0;
  if (status === 'COMMITTED' || status === 'REQUESTED') {
    if (!isUndoable) return null;
    return (
      <Button variant="outlined" color="warning" onClick={() => onAsk('undo')}>
        {translate('imports.undo')}
      </Button>
    );
  }
  if (status !== 'CHECKED') return null;
  return (
    <>
      {isAny && counts.wrong === 0 && (
        <Button variant="contained" onClick={() => onAsk('commit')}>
          {translate('imports.commit')}
        </Button>
      )}
      {isAny && counts.wrong > 0 && (
        <Button variant="outlined" onClick={() => onAsk('right_rows')}>
          {translate('imports.commit_right_rows')}
        </Button>
      )}
      <Button onClick={() => onAsk('cancel')}>{translate('imports.cancel')}</Button>
    </>
  );
}

/** The user's own file with red cells; there as long as the file itself is kept. */
function MarkedWorkbook({ id }: { id: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [error, setError] = useState<string>();
  const save = async () => {
    try {
      setError(undefined);
      await saveFile(`/imports/${encodeURIComponent(id)}/marked.xlsx?lang=${locale}`);
    } catch (failed) {
      if (!(failed instanceof RequestFailed)) throw failed;
      setError(failed.message);
    }
  };
  return (
    <>
      <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => void save()}>
        {translate('imports.marked')}
      </Button>
      {error !== undefined && <Alert severity="error">{error}</Alert>}
    </>
  );
}

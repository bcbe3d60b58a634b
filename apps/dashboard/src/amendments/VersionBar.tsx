import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAddressState } from '../providers/use-address-state';
import { AmendmentPanel } from './AmendmentPanel';
import type { AmendmentView } from './documents';

/** Which numbers are in force, and the way to their amendments. */
export function VersionBar({ amendments }: { amendments: readonly AmendmentView[] }) {
  const translate = useTranslate();
  const [shown, show] = useAddressState('amendments', 'closed', ['closed', 'open']);
  const count = (status: AmendmentView['status']) =>
    amendments.filter((one) => one.status === status).length;
  const published = count('PUBLISHED');
  const isOpen = shown === 'open';
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography>
          {translate(published > 0 ? 'amendments.version_amended' : 'amendments.version', {
            count: published,
          })}
        </Typography>
        <Button
          size="small"
          aria-expanded={isOpen}
          onClick={() => show(isOpen ? 'closed' : 'open')}
        >
          {translate('amendments.open', { published, drafts: count('DRAFT') })}
        </Button>
      </Stack>
      {isOpen && <AmendmentPanel amendments={amendments} />}
    </>
  );
}

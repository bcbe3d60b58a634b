import { Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { PoolChain } from '../fields/PoolChain';
import { Answer } from '../layout/Answer';
import { mayOpen } from '../providers/pages';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import { HOME_POOL } from './documents';

/** Where the pool comes from: the approved total less what is bound already. */
export function PoolCard() {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const viewer = useViewer();
  const mayRead = viewer !== undefined && mayOpen('years', viewer);
  const query = useDocument(HOME_POOL, { period }, { enabled: mayRead && period !== '' });
  if (!mayRead) return null;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="h2">{translate('home.pool')}</Typography>
        <Button component={Link} to={`/years/${period}`} size="small">
          {translate('home.to_year')}
        </Button>
      </Stack>
      <Answer query={query} height={200}>
        {({ institutionYear: year }) =>
          year ? <PoolChain steps={year.poolFromAbove} label={translate('home.pool')} /> : null
        }
      </Answer>
    </Card>
  );
}

import { Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { graphql } from '../generated';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';

const DESKS_DUE = graphql(`
  query DesksDue($period: String!) {
    departmentDesks(period: $period) {
      openRequests
      confirmation {
        status
        isStale
      }
    }
  }
`);

const OPEN = `/requests?filter=${encodeURIComponent(JSON.stringify({ status: 'OPEN' }))}`;

/** How many departments have confirmed their facts, and how many of their requests wait. */
export function DesksDue() {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const mayCount = useViewer()?.permissions.includes('Query.departmentDesks') ?? false;
  const { data } = useDocument(DESKS_DUE, { period }, { enabled: mayCount && period !== '' });
  const desks = data?.departmentDesks;
  if (!desks) return null;
  const done = desks.filter(
    ({ confirmation: { status, isStale } }) => status === 'CONFIRMED_BY_HEAD' && !isStale,
  ).length;
  const count = desks.reduce((sum, { openRequests }) => sum + openRequests, 0);
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('home.desks.title')}</Typography>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em', lineHeight: 2 }}>
        <li>
          <Link component={RouterLink} to={`/desk?period=${period}`}>
            {translate('home.desks.confirmed', { done, total: desks.length })}
          </Link>
        </li>
        <li>
          <Link component={RouterLink} to={OPEN}>
            {translate('home.desks.open', { count })}
          </Link>
        </li>
      </ul>
    </Card>
  );
}

import { Button, Card, Chip, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../formats/format';
import { useDocument } from '../providers/use-document';
import { useViewer } from '../providers/viewer';
import { recordOf } from './Correction';
import { OBJECTION_REQUESTS } from './documents';
import type { ObjectionView } from './documents';
import { requestsOf } from './requests-of';

/** What the department asks for because of a question; accepted, it becomes the correction. */
export function Requests({ objection }: { objection: ObjectionView }) {
  const translate = useTranslate();
  const permissions = useViewer()?.permissions ?? [];
  const { id, employee, status } = objection;
  const maySee = permissions.includes('Query.changeRequests');
  const { data } = useDocument(OBJECTION_REQUESTS, { objection: id }, { enabled: maySee });
  const requests = data?.changeRequests?.nodes ?? [];
  const isEnded = status === 'REJECTED' || status === 'WITHDRAWN';
  const mayAsk = permissions.includes('Mutation.changeRequestCreate') && !isEnded;
  if (!mayAsk && requests.length === 0) return null;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('objections.requests')}</Typography>
      {requests.length === 0 && <Typography>{translate('objections.requests_none')}</Typography>}
      {requests.map(({ id: key, asked, requestedByName, recordedFrom, status: state, comment }) => (
        <Typography key={key} component="div" sx={{ overflowWrap: 'anywhere' }}>
          <Chip size="small" label={translate(`objections.request_status.${state}`)} />{' '}
          <Link component={RouterLink} to={requestsOf(id)}>
            {translate('objections.request', {
              asked,
              by: requestedByName,
              at: formatMoment(recordedFrom),
            })}
          </Link>
          {comment && ` · ${comment}`}
        </Typography>
      ))}
      {mayAsk && (
        <Stack direction="row" sx={{ mt: 1.5 }}>
          <Button component={RouterLink} to={recordOf(objection)} variant="outlined">
            {translate(employee ? 'objections.ask_person' : 'objections.ask_department')}
          </Button>
        </Stack>
      )}
    </Card>
  );
}

import { Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Answer } from '../../layout/Answer';
import { AppDataTable } from '../../layout/AppDataTable';
import { useDocument } from '../../providers/use-document';
import type { Desk } from '../documents';
import { LATEST_REQUESTS } from './documents';
import { useRequestColumns } from './request-columns';

const SHOWN: readonly string[] = [
  'employeeName',
  'changes',
  'requestedByName',
  'status',
  'comment',
];

/** What the department has asked for lately, and what became of it. */
export function LatestRequests({ desk }: { desk: Desk }) {
  const translate = useTranslate();
  const query = useDocument(LATEST_REQUESTS, { department: desk.department.id });
  const columns = useRequestColumns().filter(({ key }) => SHOWN.includes(key));
  const word = (key: string, values?: object) => translate(`desk.request.${key}`, values);
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}
      >
        <Typography variant="h2">{word('latest')}</Typography>
        <Button component={Link} to="/requests">
          {word('all', { count: desk.openRequests })}
        </Button>
      </Stack>
      <Answer query={query} height={96}>
        {({ changeRequests }) =>
          changeRequests && changeRequests.nodes.length > 0 ? (
            <AppDataTable
              label={word('latest')}
              columns={columns}
              rows={changeRequests.nodes}
              rowKey={({ id }) => id}
              isCompact
            />
          ) : (
            <Typography>{word('none')}</Typography>
          )
        }
      </Answer>
    </Card>
  );
}

import { Alert, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { formatMoment } from '../formats/format';
import type { ImportStatus } from '../generated/graphql';
import { Answer } from '../layout/Answer';
import { Page } from '../layout/Page';
import { NotFound } from '../layout/states';
import { useDocument } from '../providers/use-document';
import { ColumnTable } from './ColumnTable';
import { IMPORT_PAGE } from './documents';
import type { ImportView } from './documents';
import { ImportActions } from './ImportActions';
import { ImportSteps } from './ImportSteps';
import { Progress } from './Progress';
import { RowTables } from './RowTables';
import { StatusChip } from './StatusChip';

const ASK_AGAIN_MILLISECONDS = 700;
const MOVING: readonly ImportStatus[] = ['READING', 'COMMITTING'];

/** `/imports/:id`: what was found in a file, what it would change, and the step that writes it. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const query = useDocument(IMPORT_PAGE, { id });
  const { refetch, dataUpdatedAt } = query;
  const status = query.data?.import?.status;
  const isMoving = status !== undefined && MOVING.includes(status);
  useEffect(() => {
    if (!isMoving) return;
    const timer = setTimeout(() => void refetch(), ASK_AGAIN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isMoving, refetch, dataUpdatedAt]);
  return (
    <Answer query={query} height={560}>
      {({ import: found }) => (found ? <OneImport found={found} /> : <NotFound />)}
    </Answer>
  );
}

function OneImport({ found }: { found: ImportView }) {
  const translate = useTranslate();
  const { fileName, status, kind, period, createdByName, createdAt, columns } = found;
  const facts = [
    translate(`imports.kinds.${kind}`),
    ...(period ? [translate('imports.year', { period })] : []),
    createdByName,
    formatMoment(createdAt),
  ];
  return (
    <Page
      title={translate('imports.title', { file: fileName })}
      lead={
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}>
          <StatusChip status={status} />
          <Typography color="text.secondary">{facts.join(' · ')}</Typography>
        </Stack>
      }
    >
      <ImportSteps at={stepOf(found)} />
      <Progress found={found} />
      <FileProblems found={found} />
      <ImportActions found={found} />
      {found.total !== null && <RowTables found={found} />}
      {columns.length > 0 && <ColumnTable columns={columns} />}
    </Page>
  );
}

function FileProblems({ found }: { found: ImportView }) {
  if (found.fileProblems.length === 0) return null;
  return (
    <Alert severity="error">
      {found.fileProblems.map(({ message }) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}

const DONE: readonly ImportStatus[] = ['COMMITTED', 'REQUESTED', 'UNDONE'];

function stepOf({ status, total }: ImportView): number {
  if (DONE.includes(status)) return 4;
  if (status === 'COMMITTING') return 3;
  if (status === 'CHECKED') return 2;
  return total === null ? 0 : 1;
}

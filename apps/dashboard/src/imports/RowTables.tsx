import { Box, Card, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportOutcome } from '../generated/graphql';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { PageNumbers } from '../layout/PageNumbers';
import { NothingFound } from '../layout/states';
import { useDocument } from '../providers/use-document';
import { IMPORT_ROWS } from './documents';
import type { ImportRowView, ImportView } from './documents';

const OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED', 'WRONG'] as const;
const COUNT = { NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged', WRONG: 'wrong' } as const;
const PER_PAGE = 50;

/** 预览差异: the rows by what becomes of them, wrong ones first where there are any. */
export function RowTables({ found }: { found: ImportView }) {
  const translate = useTranslate();
  const { counts } = found;
  const [chosen, setChosen] = useState<ImportOutcome>();
  const first = counts.wrong > 0 ? 'WRONG' : counts.new > 0 ? 'NEW' : 'CHANGED';
  const outcome = chosen ?? first;
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{translate('imports.step.preview')}</Typography>
      <Tabs
        value={outcome}
        onChange={(_, next: ImportOutcome) => setChosen(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('imports.step.preview')}
      >
        {OUTCOMES.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`rows-tab-${one}`}
            aria-controls="rows-panel"
            label={`${translate(`imports.outcome.${COUNT[one]}`)} ${counts[COUNT[one]]}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="rows-panel" aria-labelledby={`rows-tab-${outcome}`} sx={{ pt: 2 }}>
        <Rows key={outcome} found={found} outcome={outcome} />
      </Box>
    </Card>
  );
}

function Rows({ found, outcome }: { found: ImportView; outcome: ImportOutcome }) {
  const translate = useTranslate();
  const { id, counts } = found;
  const [page, setPage] = useState(1);
  const total = counts[COUNT[outcome]];
  const offset = (page - 1) * PER_PAGE;
  const variables = { id, outcome: [outcome], first: PER_PAGE, offset };
  const query = useDocument(IMPORT_ROWS, variables, { enabled: total > 0 });
  const columns = useColumns(outcome);
  if (total === 0) return <NothingFound text={translate('imports.no_rows')} />;
  return (
    <Answer query={query} height={240}>
      {({ import: one }) => (
        <Stack spacing={1}>
          <AppDataTable
            label={translate(`imports.outcome.${COUNT[outcome]}`)}
            columns={columns}
            rows={one?.rows.nodes ?? []}
            rowKey={({ number }) => String(number)}
            isCompact
          />
          {total > PER_PAGE && (
            <PageNumbers page={page} perPage={PER_PAGE} total={total} onPage={setPage} />
          )}
        </Stack>
      )}
    </Answer>
  );
}

function useColumns(outcome: ImportOutcome): Column<ImportRowView>[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`imports.row.${key}`);
  const said: Column<ImportRowView> =
    outcome === 'WRONG'
      ? { key: 'problems', label: word('problems'), render: (row) => <Problems row={row} /> }
      : { key: 'changes', label: word('changes'), render: (row) => <Changes row={row} /> };
  return [
    { key: 'number', label: word('number'), isNumeric: true, render: ({ number }) => number },
    {
      key: 'key',
      label: word('object'),
      isRowHeader: true,
      render: ({ key, label }) => [key, label].filter(Boolean).join(' '),
    },
    ...(outcome === 'UNCHANGED' ? [] : [said]),
  ];
}

const list = { m: 0, pl: 2, whiteSpace: 'normal', minWidth: { xs: 180, sm: 260 } };

/** What two cells of a row lack together is said once. */
function Problems({ row }: { row: ImportRowView }) {
  return (
    <Box component="ul" sx={list}>
      {[...new Set(row.problems.map(({ message }) => message))].map((message) => (
        <li key={message}>{message}</li>
      ))}
    </Box>
  );
}

/** Old and new beside each other; what is new has no old. */
function Changes({ row }: { row: ImportRowView }) {
  const translate = useTranslate();
  const none = translate('imports.row.empty');
  return (
    <Box component="ul" sx={list}>
      {row.changes.map(({ field, label, old, new: next }) => (
        <li key={field}>
          {row.outcome === 'NEW' && old === null
            ? translate('imports.row.added', { label, value: next ?? none })
            : translate('imports.row.changed', { label, old: old ?? none, value: next ?? none })}
        </li>
      ))}
    </Box>
  );
}

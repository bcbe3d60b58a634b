import { Button, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../fields/CitationLink';
import { clause } from '../fields/clause';
import { formatMoney } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import { useViewer } from '../providers/viewer';
import type { College } from './college-documents';
import { OpenEntries } from './OpenEntries';

/** Conditional money that is still open, by kind and article; entry by entry where that may be seen. */
export function OpenMoney({ totals }: { totals: College['ledgerTotals'] }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [isListed, setListed] = useState(false);
  const open = totals.filter(({ status }) => status === 'OPEN');
  const maySeePersons = viewer?.actingAs === 'PERSONNEL' || viewer?.actingAs === 'AUDITOR';
  const word = (key: string) => translate(`employees.ledger.${key}`);
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2">{translate('home.open_money')}</Typography>
        {maySeePersons && open.length > 0 && (
          <Button aria-expanded={isListed} onClick={() => setListed(!isListed)}>
            {translate(isListed ? 'common.collapse' : 'home.open_money_list')}
          </Button>
        )}
      </Stack>
      {open.length === 0 ? (
        <Typography>{word('none')}</Typography>
      ) : (
        <AppDataTable
          label={translate('home.open_money')}
          rows={open}
          rowKey={({ kind, article }) => `${kind} ${article}`}
          isCompact
          columns={[
            {
              key: 'kind',
              label: word('kind'),
              isRowHeader: true,
              render: ({ kind }) => word(`kinds.${kind}`),
            },
            {
              key: 'article',
              label: word('article'),
              render: ({ article }) => <CitationLink citation={clause(article)} />,
            },
            {
              key: 'count',
              label: word('count'),
              isNumeric: true,
              render: ({ count }) => String(count),
            },
            {
              key: 'amount',
              label: word('amount'),
              unit: translate('common.yuan'),
              isNumeric: true,
              render: ({ amount }) => formatMoney(amount),
            },
          ]}
        />
      )}
      {isListed && <OpenEntries />}
    </Card>
  );
}

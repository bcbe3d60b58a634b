import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../../fields/CitationLink';
import { AppDataTable } from '../../layout/AppDataTable';
import type { LedgerView } from './documents';
import { PayFigure } from './PayFigure';
import type { OpenFigure } from './use-pay-figure';

interface Props {
  readonly ledger: readonly LedgerView[];
  readonly of: string;
  readonly onOpen: OpenFigure;
}

/** Conditional money: by which article, what releases it, and when that is due. */
export function Ledger({ ledger, of, onOpen }: Props) {
  const translate = useTranslate();
  const word = (key: string) => translate(`employees.ledger.${key}`);
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {word('title')}
      </Typography>
      {ledger.length === 0 ? (
        <Typography>{word('none')}</Typography>
      ) : (
        <AppDataTable
          label={word('title')}
          rows={ledger}
          rowKey={({ key }) => key}
          isCompact
          columns={[
            {
              key: 'kind',
              label: word('kind'),
              isRowHeader: true,
              render: ({ kind, status }) =>
                `${word(`kinds.${kind}`)} · ${word(`states.${status}`)}`,
            },
            {
              key: 'amount',
              label: word('amount'),
              unit: translate('common.yuan'),
              isNumeric: true,
              render: ({ figure }) => <PayFigure figure={figure} of={of} onOpen={onOpen} />,
            },
            {
              key: 'article',
              label: word('article'),
              render: ({ citation }) => <CitationLink citation={citation} />,
            },
            { key: 'condition', label: word('condition'), render: ({ condition }) => condition },
            { key: 'due', label: word('due'), render: ({ dueOn }) => dueOn ?? word('no_date') },
          ]}
        />
      )}
    </Card>
  );
}

import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../../../fields/CitationLink';
import { formatMoney } from '../../../formats/format';
import { AppDataTable } from '../../../layout/AppDataTable';
import type { ConditionalView } from './documents';

/** Money that hangs on a condition, with the article, the condition and when it falls due. */
export function ConditionalTable({ sums }: { readonly sums: readonly ConditionalView[] }) {
  const translate = useTranslate();
  const title = translate('scenario.cash.conditional');
  return (
    <Stack component="section" spacing={1}>
      <Typography variant="h2">{title}</Typography>
      <Typography color="text.secondary">{translate('scenario.cash.conditional_lead')}</Typography>
      {sums.length === 0 ? (
        <Typography>{translate('scenario.cash.conditional_none')}</Typography>
      ) : (
        <AppDataTable
          label={title}
          isCompact
          rows={sums}
          rowKey={({ kind, dueIn, article }) => `${kind} ${article} ${dueIn}`}
          columns={[
            {
              key: 'kind',
              label: translate('scenario.cash.kind'),
              isRowHeader: true,
              render: ({ label }) => label,
            },
            {
              key: 'amount',
              label: translate('scenario.cash.amount'),
              unit: translate('common.yuan'),
              isNumeric: true,
              render: ({ amount }) => formatMoney(amount),
            },
            {
              key: 'count',
              label: translate('scenario.cash.count'),
              isNumeric: true,
              render: ({ count }) => count ?? translate('scenario.cash.units'),
            },
            {
              key: 'due',
              label: translate('scenario.cash.due'),
              render: ({ dueIn }) => dueIn ?? translate('common.not_applicable'),
            },
            {
              key: 'condition',
              label: translate('scenario.cash.condition'),
              render: ({ condition }) => (
                <Box sx={{ whiteSpace: 'normal', minWidth: 200 }}>
                  {condition ?? translate('common.not_applicable')}
                </Box>
              ),
            },
            {
              key: 'article',
              label: translate('scenario.cash.article'),
              render: ({ article }) => <CitationLink citation={{ article }} />,
            },
          ]}
        />
      )}
    </Stack>
  );
}

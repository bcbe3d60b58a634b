import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { EntryView } from './documents';

interface Props {
  readonly entry: EntryView | undefined;
  readonly onClose: () => void;
}

/** One entry whole: who, from where, and every old and new value. */
export function EntryDrawer({ entry, onClose }: Props) {
  const translate = useTranslate();
  const title = translate('audit.entry.title', { number: entry?.number ?? '' });
  return (
    <Drawer
      anchor="right"
      open={entry !== undefined}
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-label': title } }}
    >
      <Stack spacing={2} sx={{ width: { xs: '100vw', sm: 640 }, p: 2 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
          <Typography variant="h2">{title}</Typography>
          <IconButton aria-label={translate('common.close')} onClick={onClose} autoFocus>
            <CloseIcon />
          </IconButton>
        </Stack>
        {entry && <Facts entry={entry} />}
        {entry && entry.changes.length > 0 && <Changes entry={entry} />}
      </Stack>
    </Drawer>
  );
}

function Facts({ entry }: { readonly entry: EntryView }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`audit.${key}`);
  const facts = [
    ['at', formatMoment(entry.at)],
    ['actor', entry.actor],
    ['accountName', entry.accountName],
    ['actingAs', entry.actingAs && translate(`common.role.${entry.actingAs}`)],
    ['action', word(`action.${entry.action}`)],
    ['outcome', word(`outcome.${entry.outcome}`)],
    ['object', entry.objectTypeLabel],
    ['objectLabel', entry.objectLabel],
    ['employees', entry.employeeNumbers.join(translate('common.between'))],
    ['period', entry.period],
    ['reason', entry.reason],
    ['source', word(`source.${entry.source}`)],
    ['address', entry.address],
    ['operation', entry.operation],
    ['requestId', entry.requestId],
    ['hash', entry.hash],
  ] as const;
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', columnGap: 2, rowGap: 1, gridTemplateColumns: 'auto 1fr' }}
    >
      {facts
        .filter(([, value]) => value)
        .map(([key, value]) => (
          <Box key={key} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {word(`column.${key}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Box>
        ))}
    </Box>
  );
}

function Changes({ entry: { changes } }: { readonly entry: EntryView }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`audit.${key}`);
  const rows = changes.map((change, at) => ({ ...change, key: String(at) }));
  const hasSeveral = new Set(changes.map(({ objectLabel }) => objectLabel)).size > 1;
  return (
    <AppDataTable
      label={word('entry.changes')}
      rows={rows}
      rowKey={({ key }) => key}
      isCompact
      columns={[
        ...(hasSeveral
          ? [
              {
                key: 'objectLabel',
                label: word('column.objectLabel'),
                render: (row: (typeof rows)[number]) => row.objectLabel,
              },
            ]
          : []),
        {
          key: 'label',
          label: word('entry.field'),
          isRowHeader: true,
          render: ({ label }) => label,
        },
        { key: 'old', label: word('entry.old'), render: ({ old }) => <Value text={old} /> },
        { key: 'new', label: word('entry.new'), render: (row) => <Value text={row.new} /> },
      ]}
    />
  );
}

const Value = ({ text }: { readonly text: string | null }) => (
  <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
    {text ?? '–'}
  </Box>
);

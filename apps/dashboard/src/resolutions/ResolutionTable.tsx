import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import type { ResolutionView } from './documents';
import { voteText } from './vote-text';

/** What was decided, by whom, when and under which number. */
export function ResolutionTable({ resolutions }: { resolutions: readonly ResolutionView[] }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resolutions.${key}`);
  if (resolutions.length === 0) return <Typography>{word('none')}</Typography>;
  const columns: Column<ResolutionView>[] = [
    { key: 'held', label: word('held_on'), render: ({ heldOn }) => heldOn },
    { key: 'body', label: word('body'), render: ({ bodyLabel }) => bodyLabel },
    {
      key: 'number',
      label: word('document_number'),
      isRowHeader: true,
      render: ({ documentNumber }) => documentNumber,
    },
    { key: 'title', label: word('name'), render: ({ title }) => title },
    {
      key: 'subject',
      label: word('subject'),
      render: ({ subject }) => word(`subjects.${subject}`),
    },
    {
      key: 'votes',
      label: word('votes'),
      render: (one) => voteText(one, translate) ?? translate('common.not_applicable'),
    },
    {
      key: 'recorded',
      label: word('recorded'),
      render: ({ recordedByName, recordedAt }) => `${recordedByName} ${formatMoment(recordedAt)}`,
    },
  ];
  return (
    <AppDataTable
      label={word('title')}
      columns={columns}
      rows={resolutions}
      rowKey={({ id }) => id}
      isCompact
    />
  );
}

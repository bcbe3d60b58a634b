import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AppDataTable } from '../../../layout/AppDataTable';
import { NoDataYet } from '../../../layout/states';
import { useDocument } from '../../../providers/use-document';
import { useViewer } from '../../../providers/viewer';
import { usePathWords } from '../../workbench/use-path-words';
import type { TabProps } from '../tab-props';
import { differenceRows, MODE_PATH } from './difference-rows';
import type { DifferenceRow } from './difference-rows';
import { SAVED_OVERRIDES } from './documents';

/** 参数差异: the inputs that differ from the base, which is all that a scenario is. */
export default function DifferencesTab(props: TabProps) {
  const { base, scenarioId } = props;
  const translate = useTranslate();
  const words = usePathWords(base);
  const viewer = useViewer();
  const query = useDocument(
    SAVED_OVERRIDES,
    { id: scenarioId ?? '' },
    { enabled: scenarioId !== null },
  );
  const saved = (scenarioId !== null && query.data?.scenario) || null;
  const rows = differenceRows(props, saved);
  const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
    translate(`scenario.differences.${key}`, values);
  if (rows.length === 0) return <NoDataYet text={say('nothing')} />;

  const isMode = ({ path }: DifferenceRow) => path === MODE_PATH;
  const valueText = (row: DifferenceRow, value: string | null) =>
    isMode(row) ? translate(`scenario.mode.${value}`) : words.value(value, row.path);
  return (
    <Stack spacing={1.5}>
      <Typography variant="h2">{say('title')}</Typography>
      <Typography color="text.secondary">{say('lead', { count: rows.length })}</Typography>
      <AppDataTable
        label={say('title')}
        isCompact
        rows={rows}
        rowKey={({ path }) => path}
        columns={[
          {
            key: 'item',
            label: say('item'),
            isRowHeader: true,
            render: (row) => (isMode(row) ? say('mode') : words.label(row.path)),
          },
          { key: 'symbol', label: say('symbol'), render: ({ symbol }) => symbol ?? '–' },
          {
            key: 'before',
            label: say('before'),
            isNumeric: true,
            render: (row) => valueText(row, row.before),
          },
          {
            key: 'after',
            label: say('after'),
            isNumeric: true,
            render: (row) => <b>{valueText(row, row.after)}</b>,
          },
          {
            key: 'unit',
            label: say('unit'),
            render: ({ unit }) => translate(`explanation.unit.${unit}`) || '–',
          },
          {
            key: 'regulation',
            label: say('regulation'),
            render: (row) => (
              <Box component="span" sx={row.leavesRegulation ? { color: 'warning.main' } : {}}>
                {say(row.leavesRegulation ? 'outside' : 'inside')}
              </Box>
            ),
          },
          {
            key: 'reason',
            label: say('reason'),
            render: ({ reason, leavesRegulation }) =>
              reason ?? (leavesRegulation ? say('no_reason') : '–'),
          },
          {
            key: 'author',
            label: say('author'),
            render: ({ isSaved }) =>
              isSaved && saved ? saved.ownerName : say('unsaved', { name: viewer?.name ?? '–' }),
          },
          {
            key: 'path',
            label: say('path'),
            render: ({ path }) => <code translate="no">{path}</code>,
          },
        ]}
      />
    </Stack>
  );
}

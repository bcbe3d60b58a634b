import { Alert, Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Answer } from '../../../layout/Answer';
import { AppDataTable } from '../../../layout/AppDataTable';
import { useDocument } from '../../../providers/use-document';
import type { TabProps } from '../tab-props';
import { SCENARIO_CLIFFS } from './documents';
import type { CliffView } from './documents';

/** What the browser's own list holds already. */
const OF_DEPARTMENTS = ['staffing', 'varianceYear', 'rank', 'tie'];

/** How many people come over a threshold of tenure, as far as the reader may know. */
export function TenureCliffs({ scenarioId, baseId, isUnsaved }: TabProps) {
  const translate = useTranslate();
  const scenario = scenarioId ?? baseId ?? '';
  const query = useDocument(SCENARIO_CLIFFS, { scenario }, { enabled: scenario !== '' });
  return (
    <Stack component="section" spacing={1}>
      <Typography variant="h2">{translate('scenario.cliffs.tenure')}</Typography>
      <Typography color="text.secondary">{translate('scenario.cliffs.tenure_lead')}</Typography>
      {(scenarioId === null || isUnsaved) && (
        <Alert severity="info" role="note">
          {translate(
            scenarioId === null ? 'scenario.cliffs.tenure_base' : 'scenario.cliffs.tenure_saved',
          )}
        </Alert>
      )}
      <Answer query={query} height={120}>
        {(found) => (
          <CliffTable
            cliffs={(found.scenario?.outcome?.cliffs ?? []).filter(
              ({ kind }) => !OF_DEPARTMENTS.includes(kind),
            )}
          />
        )}
      </Answer>
    </Stack>
  );
}

function CliffTable({ cliffs }: { readonly cliffs: readonly CliffView[] }) {
  const translate = useTranslate();
  if (cliffs.length === 0)
    return <Typography>{translate('scenario.cliffs.tenure_none')}</Typography>;
  return (
    <AppDataTable
      label={translate('scenario.cliffs.tenure')}
      isCompact
      rows={cliffs}
      rowKey={({ kind, message, departments }) =>
        [kind, message, ...departments.map(({ id }) => id)].join(' ')
      }
      columns={[
        {
          key: 'department',
          label: translate('scenario.cliffs.department'),
          isRowHeader: true,
          render: ({ departments }) => departments.map(({ name }) => name).join(' '),
        },
        {
          key: 'what',
          label: translate('scenario.cliffs.what'),
          render: ({ message }) => (
            <Box sx={{ whiteSpace: 'normal', minWidth: 200 }}>{message}</Box>
          ),
        },
        {
          key: 'due',
          label: translate('scenario.cliffs.due'),
          render: ({ expectedFrom }) => expectedFrom ?? translate('common.not_applicable'),
        },
      ]}
    />
  );
}

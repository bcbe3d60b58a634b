import { Alert, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Answer } from '../../../layout/Answer';
import { AppDataTable } from '../../../layout/AppDataTable';
import { useListed } from '../../../layout/use-listed';
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

interface TableProps {
  readonly cliffs: readonly CliffView[];
}

/** Those that may be counted in a table; the small ones only by name, kind by kind. */
function CliffTable({ cliffs }: TableProps) {
  const translate = useTranslate();
  if (cliffs.length === 0)
    return <Typography>{translate('scenario.cliffs.tenure_none')}</Typography>;
  const counted = cliffs.filter(({ value }) => value != null);
  const few = cliffs.filter(({ value }) => value == null);
  return (
    <>
      {counted.length > 0 && (
        <AppDataTable
          label={translate('scenario.cliffs.tenure')}
          isCompact
          rows={counted}
          rowKey={({ kind, departments }) => [kind, ...departments.map(({ id }) => id)].join(' ')}
          columns={[
            {
              key: 'department',
              label: translate('scenario.cliffs.department'),
              isRowHeader: true,
              render: ({ departments }) => departments.map(({ name }) => name).join(' '),
            },
            { key: 'what', label: translate('scenario.cliffs.what'), render: ({ label }) => label },
            {
              key: 'people',
              label: translate('scenario.cliffs.people'),
              unit: translate('scenario.cliffs.people_unit'),
              isNumeric: true,
              render: ({ value }) => value,
            },
            {
              key: 'due',
              label: translate('scenario.cliffs.due'),
              render: ({ expectedFrom }) => expectedFrom ?? translate('common.not_applicable'),
            },
          ]}
        />
      )}
      <Few cliffs={few} />
    </>
  );
}

function Few({ cliffs }: TableProps) {
  const translate = useTranslate();
  const listed = useListed('conjunction');
  const labels = [...new Set(cliffs.map(({ label }) => label))];
  return labels.map((label) => (
    <Typography key={label} variant="body2">
      {label} · {translate('scenario.cliffs.few_in')}
      {listed(
        cliffs
          .filter((one) => one.label === label)
          .flatMap(({ departments }) => departments.map(({ name }) => name)),
      )}
    </Typography>
  ));
}

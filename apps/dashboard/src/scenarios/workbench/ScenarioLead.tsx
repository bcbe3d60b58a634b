import { Chip, Stack, Typography } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../../formats/format';
import type { WorkbenchScenario } from './documents';
import type { Subject } from './starting-point';

interface Props {
  readonly subject: Subject;
  readonly scenario: WorkbenchScenario;
}

/** State, base, owner and time under the title. */
export const ScenarioLead = memo(function ScenarioLead({ subject, scenario }: Props) {
  const translate = useTranslate();
  const parts = [
    translate('scenario.workbench.base', { name: subject.baseName }),
    ...(subject.scenario ? [translate('scenario.workbench.by', { name: scenario.ownerName })] : []),
    translate('scenario.workbench.snapshot', { time: formatMoment(scenario.updatedAt) }),
  ];
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
      {subject.scenario && (
        <Chip size="small" label={translate(`scenario.list.state.${scenario.status}`)} />
      )}
      <Typography variant="body2" color="text.secondary">
        {parts.join(' · ')}
      </Typography>
    </Stack>
  );
});

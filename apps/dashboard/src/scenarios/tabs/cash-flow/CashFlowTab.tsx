import { Alert, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Answer } from '../../../layout/Answer';
import { NoDataYet } from '../../../layout/states';
import { useDocument } from '../../../providers/use-document';
import type { TabProps } from '../tab-props';
import { CashFlowFigure } from './CashFlowFigure';
import { ConditionalTable } from './ConditionalTable';
import { SCENARIO_CASH_FLOW } from './documents';
import type { CashFlowView } from './documents';

/** 现金流 70/30: it depends on people, so the server computes it, of what has been saved. */
export default function CashFlowTab({ scenarioId, baseId, isUnsaved }: TabProps) {
  const translate = useTranslate();
  const scenario = scenarioId ?? baseId ?? '';
  const query = useDocument(SCENARIO_CASH_FLOW, { scenario }, { enabled: scenario !== '' });
  return (
    <Stack spacing={2}>
      {(scenarioId === null || isUnsaved) && (
        <Alert severity="info" role="note">
          {translate(scenarioId === null ? 'scenario.cash.base' : 'scenario.cash.unsaved')}
        </Alert>
      )}
      <Answer query={query} height={480}>
        {({ cashFlow }) =>
          cashFlow ? <Flow flow={cashFlow} /> : <NoDataYet text={translate('scenario.cash.none')} />
        }
      </Answer>
    </Stack>
  );
}

function Flow({ flow }: { readonly flow: CashFlowView }) {
  const { months, conditional, notes, problems } = flow;
  return (
    <Stack spacing={2}>
      {problems.length > 0 && (
        <Alert severity="warning">
          {problems.map(({ path, message }) => (
            <div key={`${path} ${message}`}>{message}</div>
          ))}
        </Alert>
      )}
      {notes.length > 0 && (
        <Alert severity="info" role="note">
          {notes.map(({ message, departments }) => (
            <div key={`${message} ${departments.map(({ id }) => id).join(' ')}`}>
              {[departments.map(({ name }) => name).join(' '), message].filter(Boolean).join(' · ')}
            </div>
          ))}
        </Alert>
      )}
      {months.length > 0 && <CashFlowFigure flow={flow} />}
      <ConditionalTable sums={conditional} />
    </Stack>
  );
}

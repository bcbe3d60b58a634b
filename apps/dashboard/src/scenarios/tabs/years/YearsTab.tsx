import { Alert, Stack, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { Answer } from '../../../layout/Answer';
import { NoDataYet } from '../../../layout/states';
import { useDocument } from '../../../providers/use-document';
import { useDebounced } from '../../workbench/use-debounced';
import type { TabProps } from '../tab-props';
import { AssumptionForm } from './AssumptionForm';
import { NO_CHANGE, toProjection } from './assumptions';
import type { Assumptions } from './assumptions';
import { SCENARIO_PROJECTION } from './documents';
import { ProjectedYears } from './ProjectedYears';

/** How long typing may go on before the server is asked. */
const PAUSE = 600;

/** 未来五年: the present draft rolled forward by the server, which knows the people. */
export default function YearsTab({ baseId, draft, period }: TabProps) {
  const translate = useTranslate();
  const [assumptions, setAssumptions] = useStore<Assumptions>('scenario.assumptions', NO_CHANGE);
  const asked = useAsked(assumptions);
  const trial = useDebounced(draft, PAUSE);
  const query = useDocument(
    SCENARIO_PROJECTION,
    {
      input: {
        ...asked,
        trial: {
          scenario: baseId ?? '',
          lockMode: trial.lockMode,
          overrides: trial.overrides.map(({ path, value, reason }) => ({
            path,
            value,
            reason: reason ?? null,
          })),
        },
      },
    },
    { enabled: baseId !== null },
  );
  return (
    <Stack spacing={2}>
      <Typography variant="h2">{translate('scenario.years.title')}</Typography>
      <Typography color="text.secondary">
        {translate('scenario.years.lead')} {translate('scenario.years.unsaved')}
      </Typography>
      <AssumptionForm period={period} assumptions={assumptions} onChange={setAssumptions} />
      {baseId === null ? (
        <NoDataYet text={translate('scenario.years.no_base')} />
      ) : (
        <Answer query={query} height={480}>
          {({ projection }) => (
            <>
              {projection && projection.userErrors.length > 0 && (
                <Alert severity="warning" role="alert">
                  {projection.userErrors.map(({ message }) => (
                    <div key={message}>{message}</div>
                  ))}
                </Alert>
              )}
              {projection && projection.years.length > 0 && (
                <ProjectedYears
                  years={[...(projection.base ? [projection.base] : []), ...projection.years]}
                  assumptions={asked}
                  rules={projection.rules}
                />
              )}
            </>
          )}
        </Answer>
      )}
    </Stack>
  );
}

/** What was last typed in full; the server is asked once typing has paused. */
function useAsked(assumptions: Assumptions) {
  const projection = useMemo(() => toProjection(assumptions), [assumptions]);
  const [valid, setValid] = useState(() => projection ?? toProjection(NO_CHANGE));
  if (projection && projection !== valid) setValid(projection);
  const latest = useDebounced(valid, PAUSE);
  if (!latest) throw new Error('the default assumptions are not complete');
  return latest;
}

import type { AnalysisResults, PlainVariant } from '@hebo/domain';
import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { stale } from '../../layout/stale';
import { Loading } from '../../layout/states';
import type { Analysis } from '../engine/use-analysis';
import { ProblemList } from '../workbench/ProblemList';

interface Props<Kind extends keyof AnalysisResults> {
  readonly analysis: Analysis<Kind>;
  /** Words the paths of problems. */
  readonly inputs: PlainVariant;
  readonly children: (answer: AnalysisResults[Kind]) => ReactNode;
}

/** The states of one analysis: under way, broken down, refused, and the last valid answer, grey while outdated. */
export function AnalysisView<Kind extends keyof AnalysisResults>(props: Props<Kind>) {
  const { analysis, inputs, children } = props;
  const { answer, isPending, isStale, problems, failed, retry } = analysis;
  const translate = useTranslate();
  return (
    <>
      {failed && (
        <Alert
          severity="error"
          role="alert"
          sx={{ mb: 2 }}
          action={<Button onClick={retry}>{translate('scenario.engine.again')}</Button>}
        >
          <AlertTitle>{translate('scenario.engine.failed')}</AlertTitle>
          {translate(answer ? 'scenario.engine.failed_text' : 'scenario.engine.failed_nothing')}
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
          <AlertTitle>{translate('scenario.engine.refused')}</AlertTitle>
          <ProblemList problems={problems} base={inputs} />
        </Alert>
      )}
      {answer === null ? (
        isPending && <Loading height={360} />
      ) : (
        <Box aria-busy={isPending} sx={isStale ? stale : undefined}>
          {children(answer)}
        </Box>
      )}
    </>
  );
}

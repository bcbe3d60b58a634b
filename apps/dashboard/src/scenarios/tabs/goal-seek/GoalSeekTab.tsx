import type { AnalysisJob } from '@hebo/domain';
import { Alert, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAnalysis } from '../../engine/use-analysis';
import { usePathWords } from '../../workbench/use-path-words';
import { AnalysisView } from '../AnalysisView';
import type { TabProps } from '../tab-props';
import { GoalForm } from './GoalForm';
import { GoalResult } from './GoalResult';

type GoalJob = AnalysisJob<'goalSeek'>;

/** 目标求解: the input that makes a figure what it should be; nothing changes before 应用. */
export default function GoalSeekTab(props: TabProps) {
  const { current, dispatch } = props;
  const translate = useTranslate();
  const paths = usePathWords(current);
  const [job, setJob] = useState<GoalJob | null>(null);
  const [applied, setApplied] = useState<string | null>(null);
  const analysis = useAnalysis(job);
  const isOutdated = job !== null && job.variant !== current;

  const apply = (path: string, value: string) => {
    dispatch({ type: 'set', path, value });
    setApplied(
      translate('scenario.goal.applied', { path: paths.label(path), input: paths.value(value) }),
    );
    setJob(null);
  };
  return (
    <Stack spacing={2}>
      <Card sx={{ p: 2 }}>
        <Typography variant="h2">{translate('scenario.goal.title')}</Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {translate('scenario.goal.lead')}
        </Typography>
        <GoalForm
          {...props}
          onSolve={(goal) => {
            setApplied(null);
            setJob({ kind: 'goalSeek', variant: current, goal });
          }}
        />
      </Card>
      <div aria-live="polite">
        {applied && <Alert severity="success">{applied}</Alert>}
        {isOutdated && <Alert severity="info">{translate('scenario.goal.stale')}</Alert>}
        {job && !isOutdated && (
          <AnalysisView analysis={analysis} inputs={current}>
            {(sought) => (
              <GoalResult
                {...props}
                goal={job.goal}
                sought={sought}
                isBusy={analysis.isStale}
                onApply={apply}
                onCancel={() => setJob(null)}
              />
            )}
          </AnalysisView>
        )}
      </div>
    </Stack>
  );
}

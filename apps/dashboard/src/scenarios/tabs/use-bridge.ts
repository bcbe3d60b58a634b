import type { AnalysisJob } from '@hebo/domain';
import { useMemo } from 'react';
import { useAnalysis } from '../engine/use-analysis';
import type { Analysis } from '../engine/use-analysis';
import type { TabProps } from './tab-props';

type BridgeJob = Extract<AnalysisJob, { kind: 'bridge' }>;

/** Why amounts differ between the base and the present draft. */
export function useBridge({ base, current }: TabProps): Analysis<'bridge'> {
  const job = useMemo(
    (): BridgeJob => ({ kind: 'bridge', base, scenario: current }),
    [base, current],
  );
  return useAnalysis(job);
}

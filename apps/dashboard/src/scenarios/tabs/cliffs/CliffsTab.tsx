import type { AnalysisJob, PlainThreshold } from '@hebo/domain';
import { Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { compare } from '../../../formats/decimal';
import { useAddressState } from '../../../providers/use-address-state';
import { useAnalysis } from '../../engine/use-analysis';
import { AnalysisView } from '../AnalysisView';
import type { TabProps } from '../tab-props';
import { MarginSheet } from './MarginSheet';
import { TenureCliffs } from './TenureCliffs';
import { ThresholdTable } from './ThresholdTable';

const KINDS = ['staffing', 'varianceYear', 'rank', 'tie'] as const;
type Kind = (typeof KINDS)[number];

/** 门槛: where allocations leap, and what one person, post or rank more would do. */
export default function CliffsTab(props: TabProps) {
  const { current, outcome } = props;
  const codes = outcome.departments.map(({ code }) => code);
  const [code, setCode] = useAddressState('unit', codes[0] ?? '', codes);
  const open = (next: string) => {
    setCode(next);
    document.getElementById(SHEET)?.scrollIntoView({ block: 'start' });
  };
  const job = useMemo(
    (): AnalysisJob<'thresholds'> => ({ kind: 'thresholds', variant: current }),
    [current],
  );
  return (
    <Stack spacing={3}>
      <AnalysisView analysis={useAnalysis(job)} inputs={current}>
        {(thresholds) => <Thresholds thresholds={thresholds} names={props.names} onOpen={open} />}
      </AnalysisView>
      <div id={SHEET}>
        <MarginSheet {...props} code={code} onCode={setCode} />
      </div>
      <TenureCliffs {...props} />
    </Stack>
  );
}

const SHEET = 'marginal-sheet';

interface Props {
  readonly thresholds: readonly PlainThreshold[];
  readonly names: TabProps['names'];
  readonly onOpen: (code: string) => void;
}

function Thresholds({ thresholds, names, onOpen }: Props) {
  const translate = useTranslate();
  const [kind, setKind] = useAddressState<Kind>('cliff', 'staffing', KINDS);
  const shown = thresholds.filter((one) => one.kind === kind).toSorted(byDistance);
  return (
    <Stack component="section" spacing={1}>
      <Typography variant="h2">{translate('scenario.cliffs.thresholds')}</Typography>
      <Typography color="text.secondary">{translate('scenario.cliffs.lead')}</Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={kind}
        aria-label={translate('scenario.cliffs.kind.all')}
        onChange={(_, next: Kind | null) => next && setKind(next)}
        sx={{ flexWrap: 'wrap' }}
      >
        {KINDS.map((one) => (
          <ToggleButton key={one} value={one}>
            {translate(`scenario.cliffs.kind.${one}`)} (
            {thresholds.filter((other) => other.kind === one).length})
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {shown.length > 0 ? (
        <ThresholdTable thresholds={shown} names={names} onDepartment={onOpen} />
      ) : (
        <Typography>{translate('scenario.cliffs.none')}</Typography>
      )}
    </Stack>
  );
}

/** The nearest first. */
function byDistance(one: PlainThreshold, other: PlainThreshold): number {
  return compare(one.distance ?? '0', other.distance ?? '0');
}

import type { AnalysisJob } from '@hebo/domain';
import { MenuItem, Stack, TextField } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useAddressState } from '../../../providers/use-address-state';
import { useAnalysis } from '../../engine/use-analysis';
import { AnalysisView } from '../AnalysisView';
import { FIGURE_KINDS, figureOfChoice, ofUnit } from '../figure-choice';
import { FigureSelect } from '../FigureSelect';
import type { TabProps } from '../tab-props';
import { Tornado } from './Tornado';

const KINDS = [...FIGURE_KINDS, 'greatestLoss'] as const;
const RANGES = ['0.05', '0.1', '0.2', 'regulation'] as const;

type SensitivityJob = AnalysisJob<'sensitivity'>;

/** 敏感性: one driver at a time, and how far it moves a result. */
export default function SensitivityTab(props: TabProps) {
  const { current, outcome, names } = props;
  const translate = useTranslate();
  const codes = outcome.departments.map(({ code }) => code);
  const choices = [...codes.map(ofUnit), ...KINDS];
  const [choice, choose] = useAddressState('figure', choices[0] ?? 'allocated', choices);
  const [range, setRange] = useAddressState<string>('range', '0.1', RANGES);
  const job = useMemo((): SensitivityJob => {
    const output =
      choice === 'greatestLoss' ? { kind: 'greatestLoss' as const } : figureOfChoice(choice);
    return { kind: 'sensitivity', variant: current, output, range };
  }, [current, choice, range]);
  const analysis = useAnalysis(job);
  return (
    <Stack spacing={2}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <FigureSelect
          label={translate('scenario.sensitivity.figure')}
          value={choice}
          onChange={choose}
          kinds={KINDS}
          names={names}
          codes={codes}
        />
        <TextField
          select
          size="small"
          label={translate('scenario.sensitivity.range')}
          value={range}
          onChange={(event) => setRange(event.target.value)}
          sx={{ minWidth: 140 }}
        >
          {RANGES.map((one) => (
            <MenuItem key={one} value={one}>
              {one === 'regulation'
                ? translate('scenario.sensitivity.range_regulation')
                : RANGE_TEXT[one]}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <AnalysisView analysis={analysis} inputs={current}>
        {(answer) => <Tornado {...props} {...answer} choice={choice} />}
      </AnalysisView>
    </Stack>
  );
}

const RANGE_TEXT = { '0.05': '±5 %', '0.1': '±10 %', '0.2': '±20 %' } as const;

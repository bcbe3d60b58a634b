import type { AnalysisJob, PlainReadingCost, Reading } from '@hebo/domain';
import { Box, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { compare } from '../../../formats/decimal';
import { useAnalysis } from '../../engine/use-analysis';
import { valueAt } from '../../workbench/input-path';
import { readings } from '../../workbench/regulation';
import { AnalysisView } from '../AnalysisView';
import type { TabProps } from '../tab-props';
import { ReadingCostCard } from './ReadingCostCard';

/** 口径代价: every open point of the text with what each option costs against the present draft. */
export default function ReadingCostsTab(props: TabProps) {
  const { base, current, dispatch } = props;
  const translate = useTranslate();
  const job = useMemo(
    (): AnalysisJob<'readingCosts'> => ({ kind: 'readingCosts', variant: current }),
    [current],
  );
  const analysis = useAnalysis(job);
  const choose = useCallback(
    ({ code, recommended }: Reading, option: string) => {
      const path = pathOf(code);
      const isAsBase = option === (valueAt(base, path) ?? recommended);
      dispatch(isAsBase ? { type: 'restore', path } : { type: 'set', path, value: option });
    },
    [base, dispatch],
  );
  return (
    <Stack component="section" spacing={1.5}>
      <Typography variant="h2">{translate('scenario.cost.title')}</Typography>
      <Typography color="text.secondary">{translate('scenario.cost.lead')}</Typography>
      <Typography color="text.secondary">{translate('scenario.cost.people_lead')}</Typography>
      <AnalysisView analysis={analysis} inputs={current}>
        {(costs) => <Costs costs={costs} onChoose={choose} {...props} />}
      </AnalysisView>
    </Stack>
  );
}

interface CostsProps extends Pick<TabProps, 'current' | 'names' | 'locale'> {
  readonly costs: readonly PlainReadingCost[];
  readonly onChoose: (reading: Reading, option: string) => void;
}

function Costs({ costs, current, names, locale, onChoose }: CostsProps) {
  const translate = useTranslate();
  const [isAll, setAll] = useState(false);
  const idle = costs.filter((cost) => !movesMoney(cost));
  const shown = isAll ? costs : costs.filter(movesMoney);
  return (
    <>
      {shown.length === 0 && <Typography>{translate('scenario.cost.none')}</Typography>}
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {shown.flatMap((cost) => {
          const reading = readings.find(({ code }) => code === cost.code);
          if (!reading) return [];
          return (
            <ReadingCostCard
              key={cost.code}
              cost={cost}
              reading={reading}
              chosen={valueAt(current, pathOf(cost.code)) ?? reading.recommended}
              names={names}
              locale={locale}
              onChoose={onChoose}
            />
          );
        })}
      </Box>
      {idle.length > 0 && (
        <FormControlLabel
          control={<Switch checked={isAll} onChange={({ target }) => setAll(target.checked)} />}
          label={translate('scenario.cost.show_all', { count: idle.length })}
        />
      )}
    </>
  );
}

const pathOf = (code: string): string => `decision.readings.${code}`;

/** A reading whose other options can be told and change nothing would only fill the page. */
function movesMoney({ options }: PlainReadingCost): boolean {
  return options.some(
    ({ total, departments }) =>
      total === null || departments.some(({ change }) => compare(change, '0') !== 0),
  );
}

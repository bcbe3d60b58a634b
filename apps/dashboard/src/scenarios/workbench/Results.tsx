import { Stack } from '@mui/material';
import { memo, useDeferredValue, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { PinBar } from '../comparison/PinBar';
import { ResultTabs } from '../tabs/ResultTabs';
import type { ResultTabsProps } from '../tabs/use-tab-props';
import { BalanceBlock } from './BalanceBlock';
import { BalanceReason } from './BalanceReason';
import { CardRow } from './CardRow';
import { Conclusion } from './Conclusion';
import { headroomOf, useYearHeadroom } from './headroom';
import { Notices } from './Notices';
import { resultCards } from './result-cards';
import { movementOf, teachingRows } from './rows';
import { sentenceOf } from './sentence';
import type { WorkbenchState } from './workbench-state';

/**
 * What the draft leads to. The sentence, the cards and the balance follow in the frame of the change;
 * the tabs below may come a frame later, and only the open one is drawn.
 */
export const Results = memo(function Results(props: ResultTabsProps) {
  const { state, locale, onOpen } = props;
  const { outcome } = state;
  const base = state.baseOutcome ?? outcome;
  const later = useDeferredValue(state);
  const year = useYearHeadroom(state.base.facts.period);
  return (
    outcome &&
    base && (
      <Stack spacing={2}>
        <Headline outcome={outcome} base={base} facts={state.base.facts} onOpen={onOpen} />
        <BalanceBlock
          outcome={outcome}
          locale={locale}
          onOpen={onOpen}
          headroom={headroomOf(year, outcome, base)}
        >
          <BalanceReason state={state} dispatch={props.dispatch} />
        </BalanceBlock>
        <Notices outcome={outcome} facts={state.base.facts} />
        <PinBar
          base={state.base}
          draft={state.problems.length > 0 ? null : state.history.present}
          scenarioId={props.scenarioId}
          period={state.base.facts.period}
        />
        <ResultTabs {...props} state={later} />
      </Stack>
    )
  );
});

interface HeadlineProps {
  readonly outcome: NonNullable<WorkbenchState['outcome']>;
  readonly base: NonNullable<WorkbenchState['outcome']>;
  readonly facts: WorkbenchState['base']['facts'];
  readonly onOpen: ResultTabsProps['onOpen'];
}

function Headline({ outcome, base, facts, onOpen }: HeadlineProps) {
  const translate = useTranslate();
  const movement = useMemo(
    () => movementOf(teachingRows(facts, outcome, base)),
    [facts, outcome, base],
  );
  return (
    <>
      <Conclusion sentence={sentenceOf(translate, outcome, base, movement)} />
      <CardRow cards={resultCards({ translate, outcome, base, movement, onOpen })} />
    </>
  );
}

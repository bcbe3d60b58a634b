import type { AnyExplained, FactsInput, Outcome, PlainVariant } from '@hebo/domain';
import { useMemo, useState } from 'react';
import type { Dispatch } from 'react';
import type { Draft } from '../workbench/draft';
import type { Locale } from '../workbench/explain';
import { variantOf } from '../workbench/preview';
import { hasUnsaved } from '../workbench/workbench-state';
import type { WorkbenchAction, WorkbenchState } from '../workbench/workbench-state';
import type { TabProps } from './tab-props';

export interface ResultTabsProps {
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
  readonly onOpen: (figure: AnyExplained, title: string) => void;
  readonly locale: Locale;
  readonly scenarioId: string | null;
  /** The scenario that the draft stands on; the server lays a draft's changes over it. */
  readonly baseId: string | null;
}

interface Valid {
  readonly draft: Draft;
  readonly current: PlainVariant;
  readonly outcome: Outcome;
}

/** From the workbench's state to what a tab needs; null until a draft could be computed. */
export function useTabProps({ state, ...others }: ResultTabsProps): TabProps | null {
  const { base, baseOutcome, outcome, problems, history } = state;
  const valid = useValid(problems.length === 0 ? outcome : null, base, history.present);
  const names = useMemo(() => namesOf(base.facts), [base.facts]);
  if (!valid) return null;
  return {
    ...others,
    ...valid,
    base: baseOutcome ? base : valid.current,
    baseOutcome: baseOutcome ?? valid.outcome,
    isUnsaved: hasUnsaved(state),
    period: base.facts.period,
    names,
  };
}

/** The last draft that had an outcome, with its inputs. */
function useValid(outcome: Outcome | null, base: PlainVariant, draft: Draft): Valid | null {
  const present = useMemo((): Valid | null => {
    const current = outcome && variantOf(base, draft);
    return outcome && current && { draft, current, outcome };
  }, [outcome, base, draft]);
  const [last, setLast] = useState(present);
  if (present && present !== last) setLast(present);
  return present ?? last;
}

function namesOf({ departments }: FactsInput): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(departments).map(([code, { name }]) => [code, name ?? code]),
  );
}

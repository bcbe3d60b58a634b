import type { AnyExplained, Outcome, PlainVariant } from '@hebo/domain';
import type { Dispatch } from 'react';
import type { Draft } from '../workbench/draft';
import type { Locale } from '../workbench/explain';
import type { WorkbenchAction } from '../workbench/workbench-state';

/** What every result tab is given. Objects stay the same while what they hold stays the same. */
export interface TabProps {
  /** Inputs of the base, and the last valid inputs of the present draft. */
  readonly base: PlainVariant;
  readonly current: PlainVariant;
  /** Of the base; the draft's own where the base cannot be computed, so that nothing differs. */
  readonly baseOutcome: Outcome;
  readonly outcome: Outcome;
  /** The draft that `current` was made from. */
  readonly draft: Draft;
  readonly dispatch: Dispatch<WorkbenchAction>;
  /** Null while the scenario has not been saved; what the server computes needs it. */
  readonly scenarioId: string | null;
  /** What the draft stands on; the server lays a draft's changes over it. */
  readonly baseId: string | null;
  /** The draft differs from what the server holds. */
  readonly isUnsaved: boolean;
  readonly period: string;
  /** By code of department. */
  readonly names: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** Opens the formula drawer. */
  readonly onOpen: (figure: AnyExplained, title: string) => void;
}

import type { Computed, LockMode, Outcome, Problem } from '@hebo/domain';
import {
  currentValue,
  isSameDraft,
  withReason,
  withValue,
  withValues,
  withoutChange,
} from './draft';
import type { Draft } from './draft';
import { stepped } from './driver';
import type { Driver } from './driver';
import { begin, endGesture, record, redo, undo } from './history';
import type { History } from './history';
import type { Inputs } from './input-path';
import { isFree, switchLockMode, switchPool } from './lock-mode';
import { preview } from './preview';

/** Where the workbench starts: the base's inputs, and the draft as it was last saved. */
export interface StartingPoint {
  readonly edition: string;
  readonly base: Inputs;
  readonly saved: Draft;
}

export interface WorkbenchState extends StartingPoint {
  readonly baseOutcome: Outcome | null;
  readonly history: History<Draft>;
  /** The last valid outcome; stale while `problems` has entries. */
  readonly outcome: Outcome | null;
  readonly problems: readonly Problem[];
  /** The engine itself broke down on the present draft; the last outcome stays. */
  readonly hasFailed: boolean;
}

export type WorkbenchAction =
  | {
      readonly type: 'set';
      readonly path: string;
      readonly value: string | null;
      readonly gesture?: string;
    }
  | { readonly type: 'step'; readonly driver: Driver; readonly steps: number }
  | { readonly type: 'values'; readonly values: Readonly<Record<string, string | null>> }
  | {
      readonly type: 'reason';
      readonly paths: readonly string[];
      readonly reason: string;
    }
  | { readonly type: 'recompute' }
  | { readonly type: 'endGesture' }
  | { readonly type: 'restore'; readonly path: string }
  | { readonly type: 'reset' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'lockMode'; readonly lockMode: LockMode }
  | { readonly type: 'pool'; readonly typed: 'generalPool' | 'teachingPool' }
  | { readonly type: 'replace'; readonly draft: Draft }
  | { readonly type: 'saved'; readonly draft: Draft };

export function startWorkbench(start: StartingPoint, draft: Draft = start.saved): WorkbenchState {
  const ownMode: Draft = { lockMode: start.base.decision.lockMode, overrides: [] };
  const baseOutcome = outcomeOf(attempt(start.edition, start.base, ownMode));
  const base = withDefaults(start.base, baseOutcome);
  const state = {
    ...start,
    base,
    baseOutcome,
    outcome: baseOutcome,
    problems: [],
    hasFailed: false,
  };
  return follow({ ...state, history: begin(draft) }, begin(draft));
}

/** What the base leaves to the regulation stands in it as a value, so that going back is no change. */
export function withDefaults(base: Inputs, outcome: Outcome | null): Inputs {
  if (!outcome) return base;
  const { decision } = base;
  const { staffShare, officeRatio } = outcome;
  return {
    ...base,
    decision: {
      ...decision,
      officeRatio: decision.officeRatio ?? officeRatio.value.toFixed(),
      ...(isFree(decision.lockMode, 'staffShare') && {
        staffShare: decision.staffShare ?? staffShare.value.toFixed(),
      }),
    },
  };
}

/** One change; the outcome is computed with it, so that figures and inputs never part. */
export function reduceWorkbench(state: WorkbenchState, action: WorkbenchAction): WorkbenchState {
  const { edition, base, history, outcome } = state;
  const draft = history.present;
  switch (action.type) {
    case 'set': {
      const next = withValue(draft, base, action.path, action.value);
      return follow(state, record(history, next, action.gesture));
    }
    case 'step': {
      const { path } = action.driver;
      const value = stepped(action.driver, currentValue(draft, base, path), action.steps);
      return follow(state, record(history, withValue(draft, base, path, value)));
    }
    case 'values':
      return follow(state, record(history, withValues(draft, base, action.values)));
    case 'reason': {
      const next = withReason(draft, action.paths, action.reason);
      return { ...state, history: record(history, next, `reason ${action.paths.join(' ')}`) };
    }
    case 'recompute':
      return follow(state, history);
    case 'endGesture':
      return { ...state, history: endGesture(history) };
    case 'restore':
      return follow(state, record(history, withoutChange(draft, action.path)));
    case 'reset':
      return follow(state, record(history, { lockMode: base.decision.lockMode, overrides: [] }));
    case 'undo':
      return follow(state, undo(history));
    case 'redo':
      return follow(state, redo(history));
    case 'lockMode': {
      if (!outcome || action.lockMode === draft.lockMode) return state;
      const present = { edition, base, outcome };
      return follow(state, record(history, switchLockMode(draft, present, action.lockMode)));
    }
    case 'pool': {
      if (!outcome) return state;
      return follow(
        state,
        record(history, switchPool(draft, { edition, base, outcome }, action.typed)),
      );
    }
    case 'replace':
      return follow(state, record(history, action.draft));
    case 'saved':
      return { ...state, saved: action.draft };
  }
}

export function hasUnsaved({ saved, history }: WorkbenchState): boolean {
  return !isSameDraft(saved, history.present);
}

function follow(state: WorkbenchState, history: History<Draft>): WorkbenchState {
  const computed = attempt(state.edition, state.base, history.present);
  if (computed === null) return { ...state, history, problems: [], hasFailed: true };
  return computed.ok
    ? { ...state, history, outcome: computed.outcome, problems: [], hasFailed: false }
    : { ...state, history, problems: computed.problems, hasFailed: false };
}

/** Null where the engine broke down: the page keeps the last figures and offers to compute again. */
function attempt(edition: string, base: Inputs, draft: Draft): Computed | null {
  try {
    return preview(edition, base, draft);
  } catch {
    return null;
  }
}

function outcomeOf(computed: Computed | null): Outcome | null {
  return computed?.ok ? computed.outcome : null;
}

/** Undo and redo over whole states; a gesture (one drag, one held key) is one step. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** The gesture under way, whose further changes join its first. */
  readonly gesture: string | null;
}

const STEPS_KEPT = 100;

export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [], gesture: null };
}

export function record<State>(
  history: History<State>,
  present: State,
  gesture: string | null = null,
): History<State> {
  if (present === history.present) return history;
  const joins = gesture !== null && gesture === history.gesture;
  const past = joins ? history.past : [...history.past, history.present].slice(-STEPS_KEPT);
  return { past, present, future: [], gesture };
}

export function endGesture<State>(history: History<State>): History<State> {
  return history.gesture === null ? history : { ...history, gesture: null };
}

export function undo<State>(history: History<State>): History<State> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: previous, future, gesture: null };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, gesture: null };
}

import { leavesRegulation } from '@hebo/domain';
import type { Problem } from '@hebo/domain';
import { useCallback, useMemo } from 'react';
import type { Dispatch } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { currentValue, isChanged } from './draft';
import type { Driver } from './driver';
import type { DriverInputProps } from './DriverInput';
import type { Locale } from './explain';
import { overridePathOf, valueAt } from './input-path';
import { limitOf } from './lock-mode';
import { groundIn } from './regulation';
import { useProblemWords } from './use-problem-words';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

const SOLVABLE = [
  'generalPool',
  'teachingPool',
  'staffShare',
  'officeRatio',
  'staffRate',
  'studentRate',
] as const;

export type PropsOf = (driver: Driver) => DriverInputProps;

/** Everything that a driver's input needs from the workbench. */
export function useDriverProps(
  state: WorkbenchState,
  dispatch: Dispatch<WorkbenchAction>,
): PropsOf {
  const { base, baseOutcome, history } = state;
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const words = useProblemWords();
  const handlers = useHandlers(dispatch);
  /** What the base solved counts as its value, so that a rate that is now free has a mark. */
  const solved = useMemo(
    () =>
      new Map(
        SOLVABLE.map((name) => [`decision.${name}`, baseOutcome?.[name].value.toFixed() ?? null]),
      ),
    [baseOutcome],
  );
  return (driver) => {
    const { path, name, label } = driver;
    const override = history.present.overrides.find((one) => one.path === path);
    const problem = state.problems.find((one) => isAt(one, path));
    return {
      driver,
      label: label?.[locale] ?? translate(`scenario.driver.${name}`),
      value: currentValue(history.present, base, path),
      baseValue: valueAt(base, path) ?? solved.get(path) ?? null,
      isChanged: isChanged(history.present, path),
      problem: problem ? words(problem) : null,
      limit: limitAt(state, path),
      printed: override ? printedAt(base.edition, override) : null,
      reason: override?.reason ?? '',
      ...handlers,
    };
  };
}

function useHandlers(dispatch: Dispatch<WorkbenchAction>) {
  const onChange = useCallback<DriverInputProps['onChange']>(
    (path, value, gesture) => dispatch({ type: 'set', path, value, ...(gesture && { gesture }) }),
    [dispatch],
  );
  const onReason = useCallback<DriverInputProps['onReason']>(
    (path, reason) => dispatch({ type: 'reason', paths: [path], reason }),
    [dispatch],
  );
  const onStep = useCallback<DriverInputProps['onStep']>(
    (driver, steps) => dispatch({ type: 'step', driver, steps }),
    [dispatch],
  );
  const onGestureEnd = useCallback(() => dispatch({ type: 'endGesture' }), [dispatch]);
  const onRestore = useCallback((path: string) => dispatch({ type: 'restore', path }), [dispatch]);
  return { onChange, onReason, onStep, onGestureEnd, onRestore };
}

const isAt = (problem: Problem, path: string): boolean => overridePathOf(problem.path) === path;

/** The end of the one rate that the lock mode leaves free beside a fixed pool. */
function limitAt({ history, outcome }: WorkbenchState, path: string): string | null {
  const { lockMode } = history.present;
  const isFixed =
    (lockMode === 'STAFF_RATE' && path === 'decision.staffRate') ||
    (lockMode === 'STUDENT_RATE' && path === 'decision.studentRate');
  return isFixed && outcome ? limitOf(lockMode, outcome) : null;
}

/** What the edition prints where a changed value leaves it; null where it does not. */
export function printedAt(
  edition: string,
  change: { readonly path: string; readonly value: string | null },
): string | null {
  const ground = groundIn(edition);
  if (!leavesRegulation(ground, change)) return null;
  const key = change.path.replace(/^(regulation|decision)\./, '');
  return ground.numbers.get(key)?.value ?? null;
}

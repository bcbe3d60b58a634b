import { useCallback, useMemo } from 'react';
import type { Dispatch } from 'react';
import { currentValue, isChanged } from './draft';
import type { Driver } from './driver';
import type { DriverInputProps } from './DriverInput';
import { overridePathOf, valueAt } from './input-path';
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

/** Everything that a driver's input needs from the workbench. */
export function useDriverProps(
  state: WorkbenchState,
  dispatch: Dispatch<WorkbenchAction>,
): (driver: Driver) => DriverInputProps {
  const { base, baseOutcome, history, problems } = state;
  const words = useProblemWords();
  const onChange = useCallback<DriverInputProps['onChange']>(
    (path, value, gesture) => dispatch({ type: 'set', path, value, ...(gesture && { gesture }) }),
    [dispatch],
  );
  const onStep = useCallback<DriverInputProps['onStep']>(
    (driver, steps) => dispatch({ type: 'step', driver, steps }),
    [dispatch],
  );
  const onGestureEnd = useCallback(() => dispatch({ type: 'endGesture' }), [dispatch]);
  const onRestore = useCallback((path: string) => dispatch({ type: 'restore', path }), [dispatch]);
  /** What the base solved counts as its value, so that a rate that is now free has a mark. */
  const solved = useMemo(
    () =>
      new Map(
        SOLVABLE.map((name) => [`decision.${name}`, baseOutcome?.[name].value.toFixed() ?? null]),
      ),
    [baseOutcome],
  );
  return (driver) => {
    const problem = problems.find(({ path }) => overridePathOf(path) === driver.path);
    return {
      driver,
      value: currentValue(history.present, base, driver.path),
      baseValue: valueAt(base, driver.path) ?? solved.get(driver.path) ?? null,
      isChanged: isChanged(history.present, driver.path),
      problem: problem ? words(problem) : null,
      onChange,
      onStep,
      onGestureEnd,
      onRestore,
    };
  };
}

import type { Explained, Outcome } from '@hebo/domain';
import { useCallback } from 'react';
import { currentValue } from './draft';
import { GENERAL_POOL, OFFICE_RATIO, STAFF_SHARE, TEACHING_POOL } from './driver';
import type { Driver } from './driver';
import { DriverInput } from './DriverInput';
import { valueAt } from './input-path';
import { isFree } from './lock-mode';
import type { GroupProps } from './panel-props';
import { PoolSelect } from './PoolSelect';
import type { TypedPool } from './PoolSelect';
import { SolvedValue } from './SolvedValue';

interface Props extends GroupProps {
  readonly onOpen: (figure: Explained, title: string) => void;
}

const APPROVED_GENERAL: Driver = { ...GENERAL_POOL, name: 'approvedPool' };
const APPROVED_TEACHING: Driver = { ...TEACHING_POOL, name: 'approvedTeachingPool' };
const NEEDED_GENERAL: Driver = { ...GENERAL_POOL, name: 'neededPool' };
const NEEDED_TEACHING: Driver = { ...TEACHING_POOL, name: 'neededTeachingPool' };

/** Pool and split: what the lock mode leaves free is an input, the rest follows. */
export function PoolDrivers({ state, dispatch, propsOf, onOpen }: Props) {
  const { base, history, outcome } = state;
  const { lockMode } = history.present;
  const isTeaching = isTeachingPool(state);
  const approved = currentValue(history.present, base, GENERAL_POOL.path);
  const choosePool = useCallback(
    (typed: TypedPool) => dispatch({ type: 'pool', typed }),
    [dispatch],
  );
  const input = (driver: Driver) => <DriverInput key={driver.name} {...propsOf(driver)} />;
  const solved = (driver: Driver, figure: (of: Outcome) => Explained) =>
    outcome && (
      <SolvedValue key={driver.name} driver={driver} figure={figure(outcome)} onOpen={onOpen} />
    );

  return (
    <>
      {isFree(lockMode, 'pool') ? (
        <>
          <PoolSelect
            value={isTeaching ? 'teachingPool' : 'generalPool'}
            isDisabled={!outcome}
            onChoose={choosePool}
          />
          {input(isTeaching ? TEACHING_POOL : GENERAL_POOL)}
          {isTeaching
            ? solved(GENERAL_POOL, (of) => of.generalPool)
            : solved(TEACHING_POOL, (of) => of.teachingPool)}
        </>
      ) : (
        <>
          {solved(NEEDED_GENERAL, (of) => of.generalPool)}
          {solved(NEEDED_TEACHING, (of) => of.allocated)}
          {approved !== null && input(APPROVED_GENERAL)}
          {isTeaching && input(APPROVED_TEACHING)}
        </>
      )}
      {isFree(lockMode, 'staffShare')
        ? input(STAFF_SHARE)
        : solved(STAFF_SHARE, (of) => of.staffShare)}
      {input(OFFICE_RATIO)}
    </>
  );
}

/** Which of the two pools is entered; while neither is, as in a box just emptied, the base's own. */
function isTeachingPool({ base, history: { present } }: GroupProps['state']): boolean {
  if (currentValue(present, base, TEACHING_POOL.path) !== null) return true;
  const isEmpty = currentValue(present, base, GENERAL_POOL.path) === null;
  return isEmpty && valueAt(base, TEACHING_POOL.path) !== null;
}

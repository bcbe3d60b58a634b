import type { Explained, Outcome } from '@hebo/domain';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import {
  GENERAL_POOL,
  OFFICE_RATIO,
  STAFF_RATE,
  STAFF_SHARE,
  STUDENT_RATE,
  TEACHING_POOL,
} from './driver';
import type { Driver } from './driver';
import { DriverInput } from './DriverInput';
import type { DriverInputProps } from './DriverInput';
import { isFree } from './lock-mode';
import { PanelGroup } from './PanelGroup';
import { PoolSelect } from './PoolSelect';
import type { TypedPool } from './PoolSelect';
import { SolvedValue } from './SolvedValue';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';
import { currentValue } from './draft';

interface Props {
  readonly state: WorkbenchState;
  readonly dispatch: (action: WorkbenchAction) => void;
  readonly propsOf: (driver: Driver) => DriverInputProps;
  readonly onOpen: (figure: Explained, title: string) => void;
}

const APPROVED_GENERAL: Driver = { ...GENERAL_POOL, name: 'approvedPool' };
const APPROVED_TEACHING: Driver = { ...TEACHING_POOL, name: 'approvedTeachingPool' };
const NEEDED_GENERAL: Driver = { ...GENERAL_POOL, name: 'neededPool' };
const NEEDED_TEACHING: Driver = { ...TEACHING_POOL, name: 'neededTeachingPool' };
type Solved =
  'generalPool' | 'teachingPool' | 'allocated' | 'staffShare' | 'staffRate' | 'studentRate';

/** Pool, split and rates: what the lock mode leaves free is an input, the rest follows. */
export function PoolDrivers({ state, dispatch, propsOf, onOpen }: Props) {
  const translate = useTranslate();
  const { base, history, outcome } = state;
  const { lockMode } = history.present;
  const isTeaching = currentValue(history.present, base, TEACHING_POOL.path) !== null;
  const hasPool = isFree(lockMode, 'pool');
  const approved = currentValue(history.present, base, GENERAL_POOL.path);

  const choosePool = useCallback(
    (typed: TypedPool) => dispatch({ type: 'pool', typed }),
    [dispatch],
  );
  const input = (driver: Driver) => <DriverInput key={driver.name} {...propsOf(driver)} />;
  const solved = (driver: Driver, name: Solved) =>
    outcome && (
      <SolvedValue
        key={driver.name}
        driver={driver}
        figure={figureOf(outcome, name)}
        onOpen={onOpen}
      />
    );

  return (
    <>
      <PanelGroup title={translate('scenario.group.pool')}>
        {hasPool && (
          <PoolSelect
            value={isTeaching ? 'teachingPool' : 'generalPool'}
            isDisabled={!outcome}
            onChoose={choosePool}
          />
        )}
        {hasPool && !isTeaching && input(GENERAL_POOL)}
        {hasPool && isTeaching && input(TEACHING_POOL)}
        {hasPool && isTeaching && solved(GENERAL_POOL, 'generalPool')}
        {hasPool && !isTeaching && solved(TEACHING_POOL, 'teachingPool')}
        {!hasPool && solved(NEEDED_GENERAL, 'generalPool')}
        {!hasPool && solved(NEEDED_TEACHING, 'allocated')}
        {!hasPool && approved !== null && input(APPROVED_GENERAL)}
        {!hasPool && isTeaching && input(APPROVED_TEACHING)}
        {isFree(lockMode, 'staffShare') ? input(STAFF_SHARE) : solved(STAFF_SHARE, 'staffShare')}
        {input(OFFICE_RATIO)}
      </PanelGroup>
      <PanelGroup title={translate('scenario.group.rates')}>
        {isFree(lockMode, 'staffRate') ? input(STAFF_RATE) : solved(STAFF_RATE, 'staffRate')}
        {isFree(lockMode, 'studentRate')
          ? input(STUDENT_RATE)
          : solved(STUDENT_RATE, 'studentRate')}
      </PanelGroup>
    </>
  );
}

function figureOf(outcome: Outcome, name: Solved): Explained {
  return outcome[name];
}

import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { DepartmentSelect, sortedCodes } from './DepartmentSelect';
import { currentValue } from './draft';
import { departmentDrivers, tieOrderDriver } from './driver';
import { DriverInput } from './DriverInput';
import { valueAt } from './input-path';
import type { GroupProps } from './panel-props';

interface Props extends GroupProps {
  /** Null until one is chosen: the first. */
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** The reading on equal scores. */
const TIES = 'decision.readings.D7';

/** 假设: another establishment, head or score for one department at a time. */
export function DepartmentDrivers({ state, dispatch, propsOf, chosen, onChoose }: Props) {
  const { departments } = state.base.facts;
  const code = chosen ?? sortedCodes(departments)[0] ?? '';
  const kind = departments[code]?.kind;
  const isByHand = currentValue(state.history.present, state.base, TIES) === 'byHand';
  const drivers = useMemo(
    () => (kind ? [...departmentDrivers(code, kind), tieOrderDriver(code)] : []),
    [code, kind],
  );
  if (!kind) return null;
  return (
    <>
      <DepartmentSelect departments={departments} code={code} onChoose={onChoose} />
      {drivers
        .filter(({ name }) => isByHand || name !== 'tieOrder')
        .map((driver) => (
          <DriverInput key={driver.path} {...propsOf(driver)} />
        ))}
      <Qualified state={state} dispatch={dispatch} path={`facts.departments.${code}.isQualified`} />
    </>
  );
}

interface QualifiedProps extends Pick<GroupProps, 'state' | 'dispatch'> {
  readonly path: string;
}

/** Whoever is not recorded as failed has passed (parse-facts). */
function Qualified({ state, dispatch, path }: QualifiedProps) {
  const translate = useTranslate();
  const isQualified = currentValue(state.history.present, state.base, path) !== 'false';
  const wasQualified = valueAt(state.base, path) !== 'false';
  const choose = (value: boolean) =>
    dispatch(
      value === wasQualified
        ? { type: 'restore', path }
        : { type: 'set', path, value: String(value) },
    );
  return (
    <label>
      <input
        type="checkbox"
        data-path={path}
        checked={isQualified}
        onChange={({ target }) => choose(target.checked)}
      />{' '}
      {translate('scenario.driver.isQualified')}
    </label>
  );
}

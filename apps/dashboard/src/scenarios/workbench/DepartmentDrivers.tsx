import { FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DepartmentSelect, sortedCodes } from './DepartmentSelect';
import { currentValue } from './draft';
import { departmentDrivers, tieOrderDriver } from './driver';
import type { Driver } from './driver';
import { DriverInput } from './DriverInput';
import type { DriverInputProps } from './DriverInput';
import { valueAt } from './input-path';
import { PanelGroup } from './PanelGroup';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

interface Props {
  readonly state: WorkbenchState;
  readonly dispatch: (action: WorkbenchAction) => void;
  readonly propsOf: (driver: Driver) => DriverInputProps;
}

/** The reading on equal scores. */
const TIES = 'decision.readings.D7';

/** 假设: another establishment, head or score for one department at a time. */
export function DepartmentDrivers({ state, dispatch, propsOf }: Props) {
  const translate = useTranslate();
  const { departments } = state.base.facts;
  const [code, setCode] = useState(() => sortedCodes(departments)[0] ?? '');
  const department = departments[code];
  if (!department) return null;

  const isByHand = currentValue(state.history.present, state.base, TIES) === 'byHand';
  const drivers = departmentDrivers(code, department.kind);
  return (
    <PanelGroup title={translate('scenario.group.assumptions')}>
      <DepartmentSelect departments={departments} code={code} onChoose={setCode} />
      {[...drivers, ...(isByHand ? [tieOrderDriver(code)] : [])].map((driver) => (
        <DriverInput key={driver.path} {...propsOf(driver)} />
      ))}
      <Qualified state={state} dispatch={dispatch} path={`facts.departments.${code}.isQualified`} />
    </PanelGroup>
  );
}

interface QualifiedProps extends Pick<Props, 'state' | 'dispatch'> {
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
    <FormControlLabel
      label={translate('scenario.driver.isQualified')}
      control={<Switch checked={isQualified} onChange={({ target }) => choose(target.checked)} />}
    />
  );
}

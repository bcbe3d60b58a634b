import { FormControlLabel, Switch, TextField } from '@mui/material';
import type { DepartmentKind } from '@hebo/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { currentValue } from './draft';
import { departmentDrivers } from './driver';
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

const KINDS: readonly DepartmentKind[] = ['COLLEGE', 'TEACHING_DEPARTMENT', 'OFFICE', 'AFFILIATED'];

/** 假设: another establishment, head or score for one department at a time. */
export function DepartmentDrivers({ state, dispatch, propsOf }: Props) {
  const translate = useTranslate();
  const { departments } = state.base.facts;
  const codes = Object.keys(departments).sort();
  const [code, setCode] = useState(codes[0] ?? '');
  const department = departments[code];
  if (!department) return null;

  return (
    <PanelGroup title={translate('scenario.group.assumptions')}>
      <TextField
        select
        size="small"
        fullWidth
        margin="dense"
        label={translate('scenario.input.department')}
        value={code}
        onChange={({ target }) => setCode(target.value)}
        slotProps={{ select: { native: true } }}
      >
        {KINDS.map((kind) => (
          <optgroup key={kind} label={translate(`common.kind.${kind}`)}>
            {codes
              .filter((one) => departments[one]?.kind === kind)
              .map((one) => (
                <option key={one} value={one}>
                  {departments[one]?.name ?? one}
                </option>
              ))}
          </optgroup>
        ))}
      </TextField>
      {departmentDrivers(code, department.kind).map((driver) => (
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

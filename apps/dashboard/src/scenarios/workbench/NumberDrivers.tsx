import { useMemo } from 'react';
import { DisorderList } from './DisorderList';
import { DriverInput } from './DriverInput';
import { numberDrivers } from './number-drivers';
import type { NumberGroup } from './number-drivers';
import type { GroupProps } from './panel-props';
import { TableButtons } from './TableButtons';

interface Props extends GroupProps {
  readonly group: NumberGroup;
  /** Printed tables that hold these numbers. */
  readonly tables?: readonly string[];
}

/** Numbers of the regulation, tried otherwise as the scenario's own amendments. */
export function NumberDrivers({ group, tables = [], ...props }: Props) {
  const { state, propsOf, locale } = props;
  const drivers = useMemo(() => numberDrivers(state.edition, group), [state.edition, group]);
  return (
    <>
      {tables.length > 0 && <TableButtons {...props} tables={tables} />}
      <DisorderList state={state} group={group} locale={locale} />
      {drivers.map((driver) => (
        <DriverInput key={driver.path} {...propsOf(driver)} />
      ))}
    </>
  );
}

import type { FactsInput } from '@hebo/domain';
import { useMemo } from 'react';
import { sortedCodes } from './DepartmentSelect';
import { departmentDrivers } from './driver';
import type { Driver } from './driver';
import { DriverInput } from './DriverInput';
import type { GroupProps } from './panel-props';

/** 学时比例 N of every teaching department, side by side, since they share one whole. */
export function ShareDrivers({ state, propsOf }: GroupProps) {
  const { departments } = state.base.facts;
  const drivers = useMemo(() => sharesOf(departments), [departments]);
  return drivers.map((driver) => <DriverInput key={driver.path} {...propsOf(driver)} />);
}

function sharesOf(departments: FactsInput['departments']): readonly Driver[] {
  return sortedCodes(departments).flatMap((code) => {
    const department = departments[code];
    if (department?.kind !== 'TEACHING_DEPARTMENT') return [];
    const name = department.name ?? code;
    return departmentDrivers(code, department.kind)
      .filter((driver) => driver.name === 'commonCourseShare')
      .map((driver) => ({ ...driver, label: { zh: name, en: name } }));
  });
}

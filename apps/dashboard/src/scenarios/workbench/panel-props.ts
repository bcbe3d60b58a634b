import type { Dispatch } from 'react';
import type { Locale } from './explain';
import type { PropsOf } from './use-driver-props';
import type { WorkbenchAction, WorkbenchState } from './workbench-state';

/** What every group of the panel is given. */
export interface GroupProps {
  readonly state: WorkbenchState;
  readonly dispatch: Dispatch<WorkbenchAction>;
  readonly propsOf: PropsOf;
  readonly locale: Locale;
}

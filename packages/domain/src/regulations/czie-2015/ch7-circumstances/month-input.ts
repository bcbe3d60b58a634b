import type { Month } from '../../../kernel/calendar.js';
import type { Explained } from '../../../kernel/explained.js';
import type { DepartmentKind } from '../../../fields.js';
import type { Cause } from './clause.js';
import type { MonthCircumstances } from './month-circumstances.js';

/** A month before Articles 28 to 31 look at it; the gross amounts are to the fen. */
export interface MonthInput {
  /** `people.0001.2015-05`. */
  readonly key: string;
  readonly month: Month;
  readonly departmentKind: DepartmentKind | null;
  /** Art. 29(1): a college's own decision for the months in which the post allowance stops. */
  readonly stopsReward: boolean;
  readonly gross: {
    readonly livingAllowance: Explained;
    readonly postAllowance: Explained;
    readonly instalment: Explained;
  };
  readonly circumstances: MonthCircumstances;
}

/** What ends all performance pay: not on the payroll, or a no-show that no illness excuses (30(4)). */
export function endOfAllPay({ gone, noShow, seriousIllness }: MonthCircumstances): Cause | null {
  return gone ?? (seriousIllness === null ? noShow : null);
}

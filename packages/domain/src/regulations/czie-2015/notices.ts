import type { Notice, NoticeCode, Outcome } from '../../outcome.js';
import { reachesThreshold } from './ch3-colleges/art14-staffing.js';
import type { Numbers } from './edition-2015-01/numbers.js';

type Figures = Pick<
  Outcome,
  | 'departments'
  | 'balance'
  | 'generalPool'
  | 'approvedGeneralPool'
  | 'teachingPool'
  | 'officeBase'
  | 'officeHeadcount'
>;

/** What a reader should know though every figure stands. */
export function noticesOf(figures: Figures, numbers: Numbers): readonly Notice[] {
  const { departments, balance, approvedGeneralPool, generalPool } = figures;
  const notices: Notice[] = [];
  const note = (
    code: NoticeCode,
    about: readonly { readonly code: string }[],
    values: Notice['values'] = {},
  ): void => {
    notices.push({ code, departments: about.map((one) => one.code), values });
  };

  const negative = departments.filter(({ staffUnits }) => staffUnits.value.lessThan(0));
  if (negative.length > 0) note('staff_units_negative', negative);
  const threshold = numbers.rate('staffingThreshold').value;
  const reached = departments.filter(({ headcount, establishment }) =>
    reachesThreshold(headcount.value, establishment.value, threshold),
  );
  if (reached.length > 0) note('staffing_threshold_reached', reached);
  if (balance.value.lessThan(0)) {
    note('pool_exceeded', [], {
      pool: figures.teachingPool.value.toString(),
      excess: balance.value.negated().toString(),
    });
  } else if (approvedGeneralPool && generalPool.value.greaterThan(approvedGeneralPool.value)) {
    note('pool_exceeded', [], {
      pool: approvedGeneralPool.value.toString(),
      excess: generalPool.value.minus(approvedGeneralPool.value).toString(),
    });
  }
  if (figures.officeBase === null && figures.officeHeadcount.value.greaterThan(0)) {
    note('office_base_undefined', []);
  }
  return notices;
}

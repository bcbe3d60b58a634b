import { CZIE_2015 } from './regulations/czie-2015/index.js';

/** Every regulation there is; another one is another folder and one more line here. */
export const REGULATIONS = [CZIE_2015] as const;

export { CZIE_2015 };
export { EDITION_2015_01, type Edition } from './regulations/czie-2015/edition-2015-01/index.js';
export { amounts, packYear, type PackedYear } from './regulations/czie-2015/amounts.js';
export { computeAdjustmentCost } from './regulations/czie-2015/ch3-colleges/art14-adjustment-cost.js';
export type { Decision } from './regulations/czie-2015/decision.js';
export type { Facts } from './regulations/czie-2015/facts/department.js';
export type { Choices, ReadingCode } from './regulations/czie-2015/readings.js';

export {
  amountsFrom,
  computeFrom,
  computePersonFrom,
  fillFrom,
  type ParsedYear,
  type YearInputs,
} from './compute-from.js';
export { ENGINE_VERSION } from './engine-version.js';
export { amountsOfOutcome } from './amounts-of-outcome.js';
export { checkExample, type Failure } from './examples/check-example.js';
export { exampleOf, type Example, type Value as ExampleValue } from './examples/example.js';
export { EXAMPLE_KINDS } from './examples/kinds.js';
export * from './fields.js';
export * from './kernel/explained.js';
export * from './kernel/explanation.js';
export * from './kernel/problem.js';
export {
  addMonths,
  isMonth,
  isPeriod,
  monthOf,
  monthsBetween,
  type Month,
} from './kernel/calendar.js';
export { canonical, type Plain } from './kernel/canonical.js';
export { parseFormula, type Formula } from './kernel/formula.js';
export { evaluate } from './kernel/formula-evaluate.js';
export { latexFormula } from './kernel/formula-latex.js';
export { printFormula, renameFormula, type Locale } from './kernel/formula-print.js';
export type { FormulaValue } from './kernel/formula-value.js';
export { BrokenInvariant, invariant } from './kernel/invariant.js';
export { allocate, Decimal, inYuan, roundHalfUp, roundToFen, settle, sum } from './kernel/money.js';
export { at, type Dated } from './kernel/timeline.js';
export type * from './outcome.js';
export * from './person.js';
export type * from './person-outcome.js';
export type * from './regulation.js';
export type * from './year-amounts.js';
export * from './scenario/bridge.js';
export { MOST_BLOCKS, type Block } from './scenario/bridge-blocks.js';
export type { Variant } from './scenario/bridge-mix.js';
export * from './scenario/cash-flow.js';
export { maskConditional, type ConditionalSum } from './scenario/cash-flow-conditional.js';
export { CASH_REMARKS, type CashRemark } from './scenario/cash-flow-remarks.js';
export * from './scenario/compare.js';
export * from './scenario/cost-of-readings.js';
export * from './scenario/drivers.js';
export * from './scenario/goal-seek.js';
export { figureOf } from './scenario/goal-seek-figures.js';

export * from './scenario/impact.js';
export { TENURE_CLASSES, type TenureClass } from './scenario/impact-held.js';
export { FEWEST, joinSmall } from './scenario/impact-small.js';
export { marginsOf, type Change, type Margin } from './scenario/marginal.js';
export { thresholdsOf, type Threshold } from './scenario/marginal-thresholds.js';
export * from './scenario/projection.js';
export {
  MOST_YEARS,
  parseAssumptions,
  PROJECTION_RULES,
  type Assumed,
  type ProjectionAssumptions,
} from './scenario/projection-assumptions.js';
export { PROJECTION_EVENTS, type ProjectionEvent } from './scenario/projection-events.js';
export { tenureThresholds, type TenureThreshold } from './scenario/projection-thresholds.js';
export type { ProjectionDepartment, ProjectionYear } from './scenario/projection-year.js';
export * from './scenario/scenario.js';
export { analyse } from './scenario/analyse.js';
export type * from './scenario/analysis.js';
export { leavesRegulation } from './scenario/leaves-regulation.js';
export * from './scenario/receipt.js';
export * from './scenario/sensitivity.js';
export {
  sensitivityOf,
  type Sensitivity,
  type SensitivityRequest,
} from './scenario/sensitivity-spans.js';
export type { Leap } from './scenario/sensitivity-leaps.js';
export { sweep, type Swept } from './scenario/sweep.js';

import { computeAdjustmentCost, Decimal } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { Explanation } from '../../graphql/explanation.type.js';
import type { Problem } from '../../graphql/problem.type.js';
import { departmentAllocation, departmentOfficeAllocation } from '../outcome/allocation.service.js';
import type { Allocation } from '../outcome/allocation.type.js';
import { allocationProblems, explain, within } from '../outcome/explanation.service.js';
import { money } from '../outcome/figures.js';
import type { DepartmentDesk, DeskSummary, StaffingState } from './desk.type.js';

/** T, B, q, its year, Q and what it costs; the money only once the result may be seen. */
export async function summaryOf(
  context: Context,
  { department, period }: DepartmentDesk,
): Promise<DeskSummary> {
  const allocation = await departmentAllocation(context, department, { period });
  if (allocation === null) {
    const office = await departmentOfficeAllocation(context, department, { period });
    const { headcount = null, amount = null } = office ?? {};
    return { ...NOTHING, allocation: office, headcount, amount };
  }
  const cost = costOf(allocation);
  const { headcount, establishment, staffingVariance, varianceYear, staffingAdjustment } =
    allocation;
  return {
    allocation,
    cost,
    headcount,
    establishment,
    staffing: staffingOf(headcount, establishment),
    staffingVariance,
    varianceYear,
    staffingAdjustment,
    amount: allocation.amount,
    adjustmentCost: cost === null ? null : money(cost),
  };
}

const NOTHING: DeskSummary = {
  allocation: null,
  cost: null,
  headcount: null,
  establishment: null,
  staffing: null,
  staffingVariance: null,
  varianceYear: null,
  staffingAdjustment: null,
  amount: null,
  adjustmentCost: null,
};

/** A root is there exactly where the amount may be seen. */
function costOf({ root, run, department }: Allocation) {
  if (root === null || !run.computed.ok) return null;
  const result = run.computed.outcome.departments.find(({ code }) => code === department.code);
  return result === undefined ? null : computeAdjustmentCost(result);
}

function staffingOf(headcount: string | null, establishment: string | null): StaffingState | null {
  if (headcount === null || establishment === null) return null;
  const order = new Decimal(headcount).comparedTo(establishment);
  return order > 0 ? 'OVER' : order < 0 ? 'UNDER' : 'EXACT';
}

export async function explainCost(
  context: Context,
  { cost, allocation }: DeskSummary,
): Promise<Explanation | null> {
  if (cost === null || allocation === null) return null;
  return explain(context, cost, await within(context, allocation.run));
}

/** Why figures are missing, the publication that is still to come among it. */
export function summaryProblems(context: Context, { allocation }: DeskSummary): Promise<Problem[]> {
  return allocation === null ? Promise.resolve([]) : allocationProblems(context, allocation);
}

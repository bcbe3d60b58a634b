import type { Context } from '../../context.js';
import { brokenRule, toProblem, type BrokenRule } from '../../graphql/problems.js';
import type { Employee } from '../employee/employee.type.js';
import { peopleInputs, type YearInputs } from '../outcome/year.service.js';
import { scenarioPeopleInputs } from '../scenario/scenario-inputs.service.js';
import { visibleScenario } from '../scenario/scenario.service.js';
import { toPayYear } from './pay-year-view.js';
import type { PayYear } from './pay-year.type.js';
import { personRun } from './people-run.service.js';
import { paySightOf } from './sight.js';

export interface PayQuestion {
  readonly period: string;
  readonly scenario?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}

/** One person's year, for whoever may see it; the person's own once the year is published. */
export async function payYear(
  context: Context,
  employee: Employee,
  question: PayQuestion,
): Promise<PayYear | null> {
  const sight = paySightOf(context, employee.employeeNumber);
  if (sight === 'none') return null;
  const found = await inputsOf(context, question);
  if (found === null) return null;
  if (!found.ok) return without(context, employee, question.period, found.problems);
  const { inputs } = found;
  const path = `people.${employee.employeeNumber}`;
  if (sight === 'own' && !(inputs.isPublished && inputs.isInForce)) {
    return without(context, employee, question.period, [brokenRule('not_published', path)]);
  }
  const computed = personRun(inputs, employee.employeeNumber);
  if (computed.ok) return toPayYear(context, employee, inputs, computed);
  const problems =
    sight === 'all' ? computed.problems : cutToOwn(computed.problems, employee.employeeNumber);
  return without(context, employee, question.period, problems);
}

type Found =
  | { readonly ok: true; readonly inputs: YearInputs }
  | { readonly ok: false; readonly problems: readonly BrokenRule[] };

async function inputsOf(
  context: Context,
  { period, scenario = null, knownAt = null }: PayQuestion,
): Promise<Found | null> {
  if (scenario === null) {
    const inputs = await peopleInputs(context, period, knownAt);
    return inputs === null ? null : { ok: true, inputs };
  }
  const row = await visibleScenario(context, scenario);
  if (row === null || row.period !== period) return null;
  return scenarioPeopleInputs(context, row, knownAt);
}

/** What is wrong with others is not told; that the year is incomplete is. */
function cutToOwn(problems: readonly BrokenRule[], employeeNumber: string): BrokenRule[] {
  const own = problems.filter(({ path }) => path.startsWith(`people.${employeeNumber}.`));
  return own.length === problems.length
    ? own
    : [...own, brokenRule('year_incomplete', `people.${employeeNumber}`)];
}

function without(
  { locale }: Context,
  employee: Employee,
  period: string,
  problems: readonly BrokenRule[],
): PayYear {
  return {
    employee,
    period,
    isProvisional: true,
    ...NO_FIGURES,
    problems: problems.map((broken) => toProblem(broken, { locale, edition: '' })),
  };
}

const NO_FIGURES = {
  scheme: null,
  months: [],
  researchTier: null,
  researchCoefficient: null,
  countedTeachingHours: null,
  workloadRelief: null,
  entitlement: null,
  scheduled: null,
  yearEndSettlement: null,
  forfeited: null,
  overpaid: null,
  basePay: null,
  outstanding: null,
  total: null,
  ledger: [],
  excluded: null,
  notices: [],
  readings: [],
};

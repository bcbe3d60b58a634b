import { sum, type Outcome as DomainOutcome } from '@hebo/domain';
import type { Context } from '../../context.js';
import { toProblem } from '../../graphql/problems.js';
import { listDepartments } from '../department/department.service.js';
import { regulation } from '../edition/edition-in-force.js';
import { run, type Run } from '../outcome/compute.js';
import { decimal, money, moneyText, orNull, quotientText } from '../outcome/figures.js';
import { yearInputs } from '../outcome/year.service.js';
import { countDrafts } from '../scenario/scenario.service.js';
import type { BudgetSummary, SetupStep } from './budget-summary.type.js';

/** The year in a few figures, and where it cannot be computed, what it still needs. */
export async function budgetSummary(
  context: Context,
  period: string,
): Promise<BudgetSummary | null> {
  const inputs = await yearInputs(context, period, null);
  if (inputs === null) return null;
  const found = run(inputs);
  const { computed } = found;
  const reader = { locale: context.locale, edition: inputs.edition.id };
  return {
    period,
    ...(computed.ok ? figuresOf(computed.outcome) : NO_FIGURES),
    isProvisional: !inputs.isPublished,
    draftScenarios: await countDrafts(context, period),
    readingsWithoutChoice: withoutChoice(found),
    problems: computed.ok ? [] : computed.problems.map((broken) => toProblem(broken, reader)),
    steps: await stepsOf(context, found),
  };
}

type Figures = Omit<
  BudgetSummary,
  'period' | 'isProvisional' | 'draftScenarios' | 'readingsWithoutChoice' | 'problems' | 'steps'
>;

const NO_FIGURES: Figures = {
  generalPool: null,
  allocated: null,
  balance: null,
  officeTotal: null,
  officeRatio: null,
  averageTeachingAllowance: null,
  officeAverage: null,
  ratioAfterAssessment: null,
};

/** The ratio is 0.95 by construction before the coefficients of Art. 20; after them it is not. */
function figuresOf(outcome: DomainOutcome): Figures {
  const paid = outcome.offices.flatMap(({ allocation }) => allocation?.value ?? []);
  const officeTotal = sum(paid);
  const { officeHeadcount, averageTeachingAllowance } = outcome;
  const hasOffices = officeHeadcount.value.greaterThan(0) && paid.length > 0;
  const officeAverage = hasOffices ? officeTotal.dividedBy(officeHeadcount.value) : null;
  const collegeAverage = outcome.allocated.value.dividedBy(outcome.collegeHeadcount.value);
  return {
    generalPool: money(outcome.generalPool),
    allocated: money(outcome.allocated),
    balance: money(outcome.balance),
    officeTotal: hasOffices ? moneyText(officeTotal) : null,
    officeRatio: orNull(decimal, outcome.officeRatio),
    averageTeachingAllowance: money(averageTeachingAllowance),
    officeAverage: officeAverage === null ? null : moneyText(officeAverage),
    ratioAfterAssessment:
      officeAverage === null ? null : quotientText(officeAverage.dividedBy(collegeAverage)),
  };
}

function withoutChoice({ inputs, computed }: Run): number {
  if (!computed.ok) return regulation.readings.length;
  return computed.outcome.readings.filter(({ code }) => inputs.decision?.readings?.[code] == null)
    .length;
}

/** ① departments and their posts ② students and shares ③ scores ④ the base scenario. */
async function stepsOf(context: Context, { inputs }: Run): Promise<SetupStep[]> {
  const departments = await listDepartments(context);
  const years = inputs.facts.departments;
  const missing = (isMissing: (year: (typeof years)[string]) => boolean): number =>
    departments.filter(({ code }) => {
      const year = years[code];
      return year === undefined || isMissing(year);
    }).length;
  const isTeaching = ({ kind }: (typeof years)[string]) =>
    kind === 'COLLEGE' || kind === 'TEACHING_DEPARTMENT';
  const step = (key: string, count: number): SetupStep => ({
    key,
    missing: count,
    isDone: count === 0 && departments.length > 0,
  });
  return [
    step(
      'departments',
      missing((year) =>
        isTeaching(year)
          ? year.headcount == null || year.establishment == null
          : year.officeHeadcount == null || year.coefficients == null,
      ),
    ),
    step(
      'students',
      missing(
        (year) =>
          (year.kind === 'COLLEGE' && year.students == null) ||
          (year.kind === 'TEACHING_DEPARTMENT' && year.commonCourseShare == null),
      ),
    ),
    step(
      'scores',
      missing((year) => year.hasOwnAccounts !== true && year.score == null),
    ),
    step('baseScenario', inputs.decision === null ? 1 : 0),
  ];
}

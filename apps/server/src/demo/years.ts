import { CZIE_2015, type FactsInput, type PersonInput } from '@hebo/domain';
import { collegeYear } from './college-years.js';
import { officeFacts } from './office-facts.js';
import type { CountedYear, DemoDepartment, DemoMember, DemoScenario, DemoYear } from './records.js';
import { teachingFacts } from './teaching-facts.js';

/** What is decided about a year. */
interface YearPlan extends CountedYear {
  readonly isPublished: boolean;
  readonly generalPool: string;
  readonly scenarios: readonly DemoScenario[];
}

/** The pools are such that a head in a college costs about 45,000 yuan a year. */
export const YEAR_PLANS: readonly YearPlan[] = [
  {
    period: '2025',
    countDate: '2025-12-31',
    isPublished: true,
    generalPool: '27600000.00',
    scenarios: [],
  },
  {
    period: '2026',
    countDate: '2026-10-31',
    isPublished: false,
    generalPool: '28400000.00',
    scenarios: [
      {
        name: '总量增加 3%',
        lockMode: 'POOL',
        overrides: [
          { path: 'decision.generalPool', value: '29252000.00', reason: '按上年增幅测算' },
        ],
      },
      {
        name: '教职工与学生六四开',
        lockMode: 'POOL',
        overrides: [{ path: 'decision.staffShare', value: '0.6', reason: '教师队伍扩大' }],
      },
      {
        name: '考核系数不进总量',
        lockMode: 'POOL',
        overrides: [
          {
            path: 'decision.readings.D2',
            value: 'beforeAssessment',
            reason: '比较口径 D2 的另一种理解',
          },
        ],
      },
    ],
  },
];

/** The recommended options, each chosen in so many words. */
const READINGS = Object.fromEntries(
  CZIE_2015.readings.map(({ code, recommended }) => [code, recommended]),
);

function isTeaching(department: DemoDepartment): boolean {
  return department.kind === 'COLLEGE' || department.kind === 'TEACHING_DEPARTMENT';
}

function factsOf(
  year: YearPlan,
  departments: readonly DemoDepartment[],
  members: readonly DemoMember[],
  people: Record<string, PersonInput>,
): FactsInput {
  const earlierYears = YEAR_PLANS.filter((each) => each.period < year.period);
  const inputs = departments.map((department) => {
    const own = members.filter((member) => member.department === department.code);
    const facts = isTeaching(department)
      ? teachingFacts(department, own, { year, earlierYears })
      : officeFacts(department, own, year);
    return [department.code, facts] as const;
  });
  return {
    period: year.period,
    departments: Object.fromEntries(inputs),
    people,
    college: collegeYear(year.period, year.countDate),
  };
}

/** Last year, published, and the present one, provisional. */
export function describeYears(
  departments: readonly DemoDepartment[],
  members: readonly DemoMember[],
  people: Record<string, PersonInput>,
): DemoYear[] {
  return YEAR_PLANS.map((plan) => ({
    period: plan.period,
    countDate: plan.countDate,
    isPublished: plan.isPublished,
    facts: factsOf(plan, departments, members, people),
    baseName: `${plan.period} 年基准`,
    decision: {
      lockMode: 'POOL',
      generalPool: plan.generalPool,
      staffShare: '0.5',
      readings: READINGS,
    },
    scenarios: plan.scenarios,
  }));
}

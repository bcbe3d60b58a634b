import { computed, leaf, type Explained, type Rule } from '../../../kernel/explained.js';
import { invariant } from '../../../kernel/invariant.js';
import { allocate, Decimal, roundToFen, settle } from '../../../kernel/money.js';
import type { DepartmentResult } from '../../../outcome.js';
import type { DepartmentBasis } from './art14-basis.js';
import type { RatePair } from './art14-rates.js';

/**
 * Art. 14, Z: what a college or teaching department is allocated for the year.
 *
 *     Z = ((T·Y1 − Q·|T − B|)·K1 + S1·K2)·Y2          colleges
 *     Z = ((T·Y1 − Q·|T − B|)·K1 + S2·K2·N)·Y2        teaching departments
 *
 * Where the amounts share a closed pool they are split to the fen, else each is rounded half up (D35).
 */
const CITATION = {
  article: '14',
  item: '1',
  summary: {
    zh: '按人员基数和学生基数核拨',
    en: 'allocation by staff units and student units',
  },
};

const EXACT: Omit<Rule, 'formula'> = {
  label: { zh: '核拨额（未取整）', en: 'allocation before rounding' },
  symbol: 'Z',
  unit: 'yuan/year',
  citation: CITATION,
};
const STAFF_TERM = '({T} * {Y1} - {Q} * abs({T} - {B})) * {K1}';
const EXACT_RULES: Readonly<Record<DepartmentResult['kind'], Rule>> = {
  COLLEGE: { ...EXACT, formula: `settle((${STAFF_TERM} + {S1} * {K2}) * {Y2})` },
  TEACHING_DEPARTMENT: { ...EXACT, formula: `settle((${STAFF_TERM} + {S2} * {K2} * {N}) * {Y2})` },
};

const ALLOCATION = {
  label: { zh: '核拨额', en: 'allocation' },
  symbol: 'Z',
  unit: 'yuan/year',
  citation: CITATION,
} as const;
const SPLIT: Rule = {
  ...ALLOCATION,
  formula: 'split({W}, {exact}, {place})',
  terms: { exact: { zh: '各单位未取整核拨额', en: 'all exact allocations' } },
};
const ROUNDED: Rule = {
  ...ALLOCATION,
  formula: 'roundToFen({exact})',
  terms: { exact: { zh: '未取整核拨额', en: 'exact allocation' } },
};

const PLACE = { label: { zh: '按代码的次序', en: 'place by code' }, unit: 'none' } as const;

const STAFF_PART: Rule = {
  label: { zh: '教职工部分', en: 'staff part' },
  unit: 'yuan/year',
  formula: 'roundToFen({A} * {K1} * {Y2})',
  citation: CITATION,
};
const STUDENT_PART: Rule = {
  label: { zh: '学生部分', en: 'student part' },
  unit: 'yuan/year',
  formula: '{Z} - {staffPart}',
  citation: CITATION,
};
const PER_HEAD: Rule = {
  label: { zh: '人均核拨额', en: 'allocation a head' },
  unit: 'yuan/head',
  formula: '{Z} / {T}',
};

export interface AllocationRequest {
  readonly bases: readonly DepartmentBasis[];
  readonly ratesOf: (kind: DepartmentResult['kind']) => RatePair;
  readonly institutionStudents: Explained;
  /** The pool that the amounts must add up to; null where each is rounded alone. */
  readonly closedPool: Explained | null;
}

export function computeAllocations(request: AllocationRequest): readonly DepartmentResult[] {
  const { bases, closedPool } = request;
  const exact = bases.map((basis) => computeExact(basis, request));
  const amounts =
    closedPool === null
      ? exact.map((one) => roundToFen(one.value))
      : allocate(
          closedPool.value,
          exact.map((one) => one.value),
        );
  return bases.map((basis, index) => {
    const own = exact[index];
    const amount = amounts[index];
    invariant(own !== undefined && amount !== undefined, 'one amount a department');
    return resultOf(basis, own, amount, index + 1, exact, request);
  });
}

function computeExact(basis: DepartmentBasis, request: AllocationRequest): Explained {
  const { department, staffing, assessment, students, commonCourseShare, studentUnits } = basis;
  const { staffRate, studentRate } = request.ratesOf(department.kind);
  const staffTerm = staffing.staffUnits.value.times(staffRate.value);
  const studentTerm = studentUnits.value.times(studentRate.value);
  const value = settle(staffTerm.plus(studentTerm).times(assessment.coefficient.value));
  return computed(
    EXACT_RULES[department.kind],
    `departments.${department.code}.exactAllocation`,
    value,
    {
      T: staffing.counted.headcount,
      Y1: staffing.averageTitleCoefficient,
      Q: staffing.adjustment,
      B: staffing.establishment,
      K1: staffRate,
      K2: studentRate,
      Y2: assessment.coefficient,
      ...(students ? { S1: students } : {}),
      ...(commonCourseShare ? { N: commonCourseShare, S2: request.institutionStudents } : {}),
    },
  );
}

function resultOf(
  basis: DepartmentBasis,
  exact: Explained,
  amount: Decimal,
  place: number,
  all: readonly Explained[],
  request: AllocationRequest,
): DepartmentResult {
  const { department, staffing, assessment } = basis;
  const { staffRate, studentRate } = request.ratesOf(department.kind);
  const key = `departments.${department.code}`;
  const { closedPool } = request;
  const allocation =
    closedPool === null
      ? computed(ROUNDED, `${key}.allocation`, amount, { exact }, ['D35'])
      : computed(
          SPLIT,
          `${key}.allocation`,
          amount,
          {
            W: closedPool,
            exact: all,
            place: leaf(PLACE, 'count', `${key}.place`, new Decimal(place)),
          },
          ['D35'],
        );
  const staffPart = computed(
    STAFF_PART,
    `${key}.staffPart`,
    roundToFen(
      staffing.staffUnits.value.times(staffRate.value).times(assessment.coefficient.value),
    ),
    { A: staffing.staffUnits, K1: staffRate, Y2: assessment.coefficient },
  );
  const studentPart = computed(STUDENT_PART, `${key}.studentPart`, amount.minus(staffPart.value), {
    Z: allocation,
    staffPart,
  });
  const headcount = staffing.counted.headcount;
  return {
    code: department.code,
    kind: department.kind,
    headcount,
    establishment: staffing.establishment,
    averageTitleCoefficient: staffing.averageTitleCoefficient,
    staffingVariance: staffing.variance,
    varianceYear: staffing.varianceYear,
    staffingAdjustment: staffing.adjustment,
    staffUnits: staffing.staffUnits,
    studentUnits: basis.studentUnits,
    students: basis.students,
    commonCourseShare: basis.commonCourseShare,
    score: basis.score,
    rank: assessment.rank,
    assessmentCoefficient: assessment.coefficient,
    staffRate,
    studentRate,
    exactAllocation: exact,
    allocation,
    staffPart,
    studentPart,
    perHead: computed(PER_HEAD, `${key}.perHead`, amount.dividedBy(headcount.value), {
      Z: allocation,
      T: headcount,
    }),
  };
}

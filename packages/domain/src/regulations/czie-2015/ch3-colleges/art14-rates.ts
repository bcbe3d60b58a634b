import { computed, type Explained, type Rule } from '../../../kernel/explained.js';
import { roundHalfUp, settle, sum, sumProduct, Decimal } from '../../../kernel/money.js';
import type { Reader } from '../../../kernel/read.js';
import type { LockMode } from '../../../outcome.js';
import type { Choices } from '../readings.js';
import type { DepartmentBasis } from './art14-basis.js';

/**
 * Art. 14, K1 and K2: solved from the pool, or given.
 *
 *     K1 = share·W / Σ staff units·a      K2 = (1 − share)·W / Σ student units·a
 *
 * Here a is Y2 or one (D2). With one rate given the other takes what is left of the pool. One pair
 * serves everybody, or colleges and teaching departments have a pool and a pair each, by heads (D5).
 * Published rates may be rounded (D35).
 */
export interface RatePair {
  readonly staffRate: Explained;
  readonly studentRate: Explained;
}

export interface RateRequest {
  readonly lockMode: LockMode;
  /** W; in RATES there may be none. */
  readonly pool: Explained | null;
  readonly staffShare: Explained;
  readonly staffRate: Explained | null;
  readonly studentRate: Explained | null;
  readonly choices: Choices;
  readonly reader: Reader;
}

const CITATION = {
  article: '14',
  summary: { zh: '基数由学院按总量核定', en: 'the college sets the rates from the pool' },
};

const STAFF = {
  label: { zh: '教师划拨基数', en: 'staff rate' },
  symbol: 'K1',
  unit: 'yuan/coefficient',
  citation: CITATION,
} as const;
const STUDENT = {
  label: { zh: '学生划拨基数', en: 'student rate' },
  symbol: 'K2',
  unit: 'yuan/student',
  citation: CITATION,
} as const;

/** Σ units·a, the base that a rate is a quotient of. */
const BASES: Readonly<Record<Choices['D2'], string>> = {
  inPool: 'sumProduct({units}, {Y2})',
  beforeAssessment: 'sum({units})',
};
const STAFF_BASE = {
  label: { zh: '人员基数合计', en: 'sum of staff units' },
  symbol: 'ΣA',
  unit: 'units',
  citation: CITATION,
} as const;
const STUDENT_BASE = {
  label: { zh: '学生基数合计', en: 'sum of student units' },
  symbol: 'ΣS',
  unit: 'units',
  citation: CITATION,
} as const;

const TERMS = { share: { zh: '教职工比例', en: 'staff share' } };
const SOLVED_STAFF: Rule = { ...STAFF, formula: '{share} * {W} / {base}', terms: TERMS };
const SOLVED_STUDENT: Rule = {
  ...STUDENT,
  formula: '(1 - {share}) * {W} / {base}',
  terms: TERMS,
};
const REST_STAFF: Rule = { ...STAFF, formula: '({W} - {K2} * {studentBase}) / {base}' };
const REST_STUDENT: Rule = { ...STUDENT, formula: '({W} - {K1} * {staffBase}) / {base}' };

const GROUP_POOL: Rule = {
  label: { zh: '分类核拨总量', en: 'pool of the kind' },
  symbol: 'W',
  unit: 'yuan/year',
  formula: '{W} * sum({own}) / sum({all})',
  terms: {
    own: { zh: '本类人数', en: 'heads of the kind' },
    all: { zh: '全部人数', en: 'all heads' },
  },
  citation: CITATION,
};

const ROUNDED: Readonly<Record<Choices['D35'], { formula: string; places: number } | null>> = {
  exact: null,
  toFen: { formula: 'roundToFen({exact})', places: 2 },
  toTenth: { formula: 'roundToTenth({exact})', places: 1 },
  toYuan: { formula: 'roundToWhole({exact})', places: 0 },
};

/** D35: a published rate, rounded half up where the decision says so, and then used as given. */
export function publish(
  exact: Explained,
  rule: Omit<Rule, 'formula'>,
  choices: Choices,
): Explained {
  const rounding = ROUNDED[choices.D35];
  if (rounding === null) return exact;
  return computed(
    { ...rule, formula: rounding.formula },
    exact.key.replace('.exact.', '.'),
    roundHalfUp(exact.value, rounding.places),
    { exact },
    ['D35'],
  );
}

/** Where a rate is still to be rounded, its exact value needs a key of its own. */
export function exactKey(scope: string, field: string, choices: Choices): string {
  return choices.D35 === 'exact' ? `${scope}.${field}` : `${scope}.exact.${field}`;
}

export interface Base {
  readonly staff: Explained;
  readonly student: Explained;
}

/** The bases of one pool; `scope` is `pool`, or the pool of one kind under D5. */
export function computeBase(
  scope: string,
  bases: readonly DepartmentBasis[],
  choices: Choices,
): Base {
  const coefficients = bases.map((basis) => basis.assessment.coefficient);
  const base = (
    rule: Omit<Rule, 'formula'>,
    field: string,
    own: readonly Explained[],
  ): Explained => {
    const isInPool = choices.D2 === 'inPool';
    const values = own.map((unit) => unit.value);
    return computed(
      { ...rule, formula: BASES[choices.D2] },
      `${scope}.${field}`,
      isInPool
        ? sumProduct(
            values,
            coefficients.map((one) => one.value),
          )
        : sum(values),
      { units: own, ...(isInPool ? { Y2: coefficients } : {}) },
      ['D2'],
    );
  };
  return {
    staff: base(
      STAFF_BASE,
      'staffBase',
      bases.map((basis) => basis.staffing.staffUnits),
    ),
    student: base(
      STUDENT_BASE,
      'studentBase',
      bases.map((basis) => basis.studentUnits),
    ),
  };
}

/** The pairs by which units are paid: colleges first, then teaching departments; equal without D5. */
export function computeRates(
  bases: readonly DepartmentBasis[],
  request: RateRequest,
): { readonly colleges: RatePair; readonly teachingDepartments: RatePair } | undefined {
  const { lockMode, pool, staffRate, studentRate, choices } = request;
  if (lockMode === 'RATES' && staffRate && studentRate) {
    const pair = { staffRate, studentRate };
    return { colleges: pair, teachingDepartments: pair };
  }
  if (pool === null) return undefined;
  const colleges = bases.filter((basis) => basis.department.kind === 'COLLEGE');
  const others = bases.filter((basis) => basis.department.kind === 'TEACHING_DEPARTMENT');
  if (choices.D5 === 'together' || others.length === 0) {
    const pair = solvePair('pool', bases, pool, request);
    return pair && { colleges: pair, teachingDepartments: pair };
  }
  const heads = bases.map((basis) => basis.staffing.counted.headcount);
  const poolOf = (scope: string, group: readonly DepartmentBasis[]): Explained => {
    const own = group.map((basis) => basis.staffing.counted.headcount);
    const value = pool.value
      .times(sum(own.map((head) => head.value)))
      .dividedBy(sum(heads.map((head) => head.value)));
    return computed(GROUP_POOL, `${scope}.pool`, value, { W: pool, own, all: heads }, ['D5']);
  };
  const collegePair = solvePair(
    'pool.colleges',
    colleges,
    poolOf('pool.colleges', colleges),
    request,
  );
  const scope = 'pool.teachingDepartments';
  const otherPair = solvePair(scope, others, poolOf(scope, others), request);
  return collegePair && otherPair && { colleges: collegePair, teachingDepartments: otherPair };
}

function solvePair(
  scope: string,
  bases: readonly DepartmentBasis[],
  pool: Explained,
  request: RateRequest,
): RatePair | undefined {
  const { lockMode, staffShare, choices, reader } = request;
  const base = computeBase(scope, bases, choices);
  const needsStaff = lockMode !== 'STAFF_RATE';
  const needsStudents = lockMode !== 'STUDENT_RATE';
  const before = reader.problems.length;
  if (needsStaff) refuseUnlessPositive(base.staff, 'staff_units_must_be_positive', reader);
  if (needsStudents) refuseUnlessPositive(base.student, 'student_units_must_be_positive', reader);
  if (reader.problems.length > before) return undefined;
  const readings = ['D2', 'D5'];
  const solved = (
    rule: Rule,
    field: string,
    value: Decimal,
    parts: Explained['parts'],
  ): Explained =>
    publish(computed(rule, exactKey(scope, field, choices), value, parts, readings), rule, choices);

  if (lockMode === 'STAFF_RATE' && request.staffRate) {
    const given = request.staffRate;
    const left = leftOf(pool, given, base.staff, 'decision.staffRate', reader);
    if (left === undefined) return undefined;
    const parts = { W: pool, K1: given, staffBase: base.staff, base: base.student };
    const value = left.dividedBy(base.student.value);
    return { staffRate: given, studentRate: solved(REST_STUDENT, 'studentRate', value, parts) };
  }
  if (lockMode === 'STUDENT_RATE' && request.studentRate) {
    const given = request.studentRate;
    const left = leftOf(pool, given, base.student, 'decision.studentRate', reader);
    if (left === undefined) return undefined;
    const parts = { W: pool, K2: given, studentBase: base.student, base: base.staff };
    const value = left.dividedBy(base.staff.value);
    return { staffRate: solved(REST_STAFF, 'staffRate', value, parts), studentRate: given };
  }
  const share = staffShare.value;
  const staff = share.times(pool.value).dividedBy(base.staff.value);
  const student = share.minus(1).negated().times(pool.value).dividedBy(base.student.value);
  const common = { share: staffShare, W: pool };
  return {
    staffRate: solved(SOLVED_STAFF, 'staffRate', staff, { ...common, base: base.staff }),
    studentRate: solved(SOLVED_STUDENT, 'studentRate', student, { ...common, base: base.student }),
  };
}

function refuseUnlessPositive(
  base: Explained,
  code: 'staff_units_must_be_positive' | 'student_units_must_be_positive',
  reader: Reader,
): void {
  if (base.value.greaterThan(0)) return;
  reader.report(code, 'departments', { value: base.value.toString() });
}

/** What a given rate leaves of the pool; refused where it takes more than all. */
function leftOf(
  pool: Explained,
  rate: Explained,
  base: Explained,
  path: string,
  reader: Reader,
): Decimal | undefined {
  const left = pool.value.minus(rate.value.times(base.value));
  if (settle(left).greaterThanOrEqualTo(0)) return left;
  const limit = pool.value.dividedBy(base.value).toDecimalPlaces(4, Decimal.ROUND_DOWN).toString();
  reader.report('rate_exceeds_pool', path, { value: rate.value.toString(), limit });
  return undefined;
}

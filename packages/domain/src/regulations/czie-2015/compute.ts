import { DECISION_FIELDS, type DecisionField } from '../../fields.js';
import { computed, leaf, type Explained, type Rule } from '../../kernel/explained.js';
import { sum, type Decimal } from '../../kernel/money.js';
import { Reader } from '../../kernel/read.js';
import type { Computed, DepartmentResult, Notice } from '../../outcome.js';
import type { Edition } from './edition-2015-01/index.js';
import { numbersOf } from './edition-2015-01/numbers.js';
import { assess, type Assessment, type RankedUnit } from './ch3-colleges/art14-assessment.js';
import {
  computeAllocations,
  computeStudentUnits,
  type DepartmentBasis,
  type StudentCounts,
} from './ch3-colleges/art14-allocation.js';
import { computeRates, type RatePair } from './ch3-colleges/art14-rates.js';
import { computeStaffing, type Staffing } from './ch3-colleges/art14-staffing.js';
import {
  averageFromGeneralPool,
  averageFromTeachingPool,
  computeOfficeBase,
  countOfficeStaff,
  generalPoolFor,
  teachingPoolOf,
  type OfficeStaff,
} from './ch4-offices/art17-office-base.js';
import { computeOffice } from './ch4-offices/art20-scheme.js';
import type { Decision } from './decision.js';
import type { Facts, Office, TeachingDepartment } from './facts/department.js';
import { departmentFact } from './facts/leaves.js';
import { noticesOf } from './notices.js';
import { readingsOf } from './readings-relied-on.js';
import { residualsOf } from './residuals.js';

export const REGULATION_ID = 'czie-2015';

/** The order of the chapters: who counts, who ranks where, the rates, Z, then P, M and the offices. */
export function compute(facts: Facts, edition: Edition, decision: Decision): Computed {
  const reader = new Reader();
  const notices: Notice[] = [];
  const numbers = numbersOf(edition);
  const { choices } = decision;
  const context = { numbers, choices, reader, notices };

  const staffings = facts.departments.map((department) =>
    computeStaffing(department, numbers, choices, reader),
  );
  const ranked = facts.departments.map((one) => rankedUnit(one, one.score));
  const assessments = assessDepartments(facts.departments, ranked, context);
  const students = computeStudentUnits(facts.departments);
  const bases = basesOf(facts.departments, staffings, ranked, assessments, students);
  const officeRatio = entered(decision, 'officeRatio') ?? numbers.rate('officeRatio');
  const heads = bases.map((basis) => basis.staffing.counted.headcount);
  const staff = countOfficeStaff(facts, heads, officeRatio, choices, reader);
  const officeUnits = staff.offices.flatMap((office) =>
    office.score === null ? [] : [rankedUnit(office, office.score)],
  );
  const officeAssessments = assess(
    { key: 'offices', article: '20', units: officeUnits, readings: [] },
    context,
  );
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };

  const enteredGeneral = entered(decision, 'generalPool');
  const approved = enteredGeneral
    ? teachingPoolOf(enteredGeneral, staff)
    : entered(decision, 'teachingPool');
  const enteredShare = entered(decision, 'staffShare') ?? numbers.rate('staffShare');
  const rates = computeRates(rateUnits(bases), {
    lockMode: decision.lockMode,
    pool: approved,
    staffShare: enteredShare,
    staffRate: entered(decision, 'staffRate'),
    studentRate: entered(decision, 'studentRate'),
    choices,
    reader,
  });
  if (rates === undefined) return { ok: false, problems: reader.problems };

  const ratesOf = (kind: DepartmentResult['kind']): RatePair =>
    kind === 'COLLEGE' ? rates.colleges : rates.teachingDepartments;
  const isGiven = decision.lockMode === 'RATES';
  const isClosed = !isGiven && choices.D2 === 'inPool' && choices.D35 === 'exact';
  const departments = computeAllocations({
    bases,
    ratesOf,
    institutionStudents: students.institutionStudents,
    closedPool: isClosed ? approved : null,
  });
  const amounts = departments.map((one) => one.allocation);
  const total = sum(amounts.map((one) => one.value));
  const allocated = computed(ALLOCATED, 'pool.allocated', total, { Z: amounts });
  const teachingPool = approved ?? computed(PAID_POOL, 'pool.teachingPool', total, { Z: amounts });

  const average = averageOf(decision, enteredGeneral, teachingPool, allocated, staff);
  const generalPool = enteredGeneral && !isGiven ? enteredGeneral : generalPoolFor(average, staff);
  const officeBase = computeOfficeBase(
    average,
    staff,
    assessedOffices(staff, officeAssessments),
    choices,
  );
  const scores = new Map(officeUnits.map((unit) => [unit.code, unit.score]));
  const offices = facts.offices.map((office) =>
    computeOffice(office, staff, {
      assessment: officeAssessments.get(office.code) ?? null,
      score: scores.get(office.code) ?? null,
      base: officeBase,
    }),
  );
  const balance = computed(BALANCE, 'pool.balance', teachingPool.value.minus(total), {
    W: teachingPool,
    allocated,
  });
  const figures = {
    generalPool,
    approvedGeneralPool: enteredGeneral,
    teachingPool,
    staffShare: decision.lockMode === 'POOL' ? enteredShare : shareOf(departments, enteredShare),
    officeRatio,
    staffRate: rates.colleges.staffRate,
    studentRate: rates.colleges.studentRate,
    averageTeachingAllowance: average,
    officeBase,
    institutionStudents: students.institutionStudents,
    officeHeadcount: staff.officeHeadcount,
    collegeHeadcount: staff.collegeHeadcount,
    weightedCoefficients: staff.weightedCoefficients,
    researchCoefficients: staff.researchCoefficients,
    allocated,
    balance,
    departments,
    offices,
    residuals: residualsOf({ facts, staff, average, officeBase, offices, balance }),
  };
  return {
    ok: true,
    outcome: {
      regulation: REGULATION_ID,
      edition: edition.id,
      period: facts.period,
      lockMode: decision.lockMode,
      ...figures,
      notices: [...notices, ...noticesOf(figures, numbers)],
      readings: readingsOf(figures, choices),
    },
  };
}

const ALLOCATED: Rule = {
  label: { zh: '核拨合计', en: 'allocated in all' },
  symbol: 'ΣZ',
  unit: 'yuan/year',
  formula: 'sum({Z})',
};
/** With rates given and no pool named, the pool is what the rates come to. */
const PAID_POOL: Rule = {
  label: DECISION_FIELDS.teachingPool.label,
  symbol: 'W',
  unit: 'yuan/year',
  formula: 'sum({Z})',
};
const BALANCE: Rule = {
  label: { zh: '总量与核拨合计之差', en: 'pool less allocations' },
  unit: 'yuan/year',
  formula: '{W} - {allocated}',
};
const EFFECTIVE_SHARE: Rule = {
  label: { zh: '教职工部分实占比例', en: 'share that the staff part comes to' },
  unit: 'share',
  formula: 'sum({staffParts}) / sum({Z})',
};

/** A number of the decision as a leaf; null where nothing was entered. */
function entered(decision: Decision, field: DecisionField): Explained | null {
  const value: Decimal | null = decision[field];
  return value && leaf(DECISION_FIELDS[field], 'decision', `decision.${field}`, value);
}

function rankedUnit(unit: TeachingDepartment | Office, score: Decimal): RankedUnit {
  return {
    code: unit.code,
    score: departmentFact(unit.code, 'score', score),
    isQualified: departmentFact(unit.code, 'isQualified', unit.isQualified),
    tieOrder: unit.tieOrder && departmentFact(unit.code, 'tieOrder', unit.tieOrder),
  };
}

/** D8: one list, or colleges and teaching departments apart. */
function assessDepartments(
  departments: readonly TeachingDepartment[],
  ranked: readonly RankedUnit[],
  context: Parameters<typeof assess>[1],
): ReadonlyMap<string, Assessment> {
  const readings = ['D8'];
  if (context.choices.D8 === 'oneList') {
    return assess({ key: 'teaching', article: '14', units: ranked, readings }, context);
  }
  const ofKind = (kind: DepartmentResult['kind']): readonly RankedUnit[] =>
    ranked.filter((_, index) => departments[index]?.kind === kind);
  const colleges = { key: 'colleges', article: '14', units: ofKind('COLLEGE'), readings } as const;
  const units = ofKind('TEACHING_DEPARTMENT');
  const others = { key: 'teachingDepartments', article: '14', units, readings } as const;
  return new Map([...assess(colleges, context), ...assess(others, context)]);
}

function basesOf(
  departments: readonly TeachingDepartment[],
  staffings: readonly (Staffing | undefined)[],
  ranked: readonly RankedUnit[],
  assessments: ReadonlyMap<string, Assessment>,
  students: StudentCounts,
): readonly DepartmentBasis[] {
  return departments.flatMap((department, index) => {
    const staffing = staffings[index];
    const assessment = assessments.get(department.code);
    const score = ranked[index]?.score;
    const student = students.of.get(department.code);
    return staffing && assessment && score && student
      ? [{ department, staffing, assessment, score, ...student }]
      : [];
  });
}

function rateUnits(bases: readonly DepartmentBasis[]): Parameters<typeof computeRates>[0] {
  return bases.map(({ department, staffing, assessment, studentUnits }) => ({
    code: department.code,
    kind: department.kind,
    headcount: staffing.counted.headcount,
    staffUnits: staffing.staffUnits,
    studentUnits,
    assessmentCoefficient: assessment.coefficient,
  }));
}

function averageOf(
  decision: Decision,
  enteredGeneral: Explained | null,
  teachingPool: Explained,
  allocated: Explained,
  staff: OfficeStaff,
): Explained {
  if (decision.lockMode === 'RATES') return averageFromTeachingPool(allocated, staff);
  return enteredGeneral
    ? averageFromGeneralPool(enteredGeneral, staff)
    : averageFromTeachingPool(teachingPool, staff);
}

function assessedOffices(
  staff: OfficeStaff,
  assessments: ReadonlyMap<string, Assessment>,
): Parameters<typeof computeOfficeBase>[2] {
  return staff.offices.flatMap((office) => {
    const coefficients = staff.coefficientsOf.get(office.code);
    const assessment = assessments.get(office.code)?.coefficient;
    return coefficients && assessment ? [{ coefficients, assessment }] : [];
  });
}

function shareOf(departments: readonly DepartmentResult[], whenNothing: Explained): Explained {
  const staffParts = departments.map((one) => one.staffPart);
  const amounts = departments.map((one) => one.allocation);
  const total = sum(amounts.map((one) => one.value));
  if (total.isZero()) return whenNothing;
  const value = sum(staffParts.map((one) => one.value)).dividedBy(total);
  return computed(EFFECTIVE_SHARE, 'pool.staffShare', value, { staffParts, Z: amounts });
}

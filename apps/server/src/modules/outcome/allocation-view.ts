import type { DepartmentResult, OfficeResult } from '@hebo/domain';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { Allocation, OfficeAllocation } from './allocation.type.js';
import { unitOf, type Run } from './compute.js';
import { decimal, integer, money, orNull, quotient } from './figures.js';

type Figures<T> = Omit<T, 'department' | 'run' | 'root' | 'brokenRules' | 'period'>;

/** One row for each college and teaching department, or the problems where nothing was computed. */
export function allocationsOf(run: Run): Allocation[] {
  const { inputs, computed } = run;
  const { period } = inputs;
  if (computed.ok) {
    return computed.outcome.departments.map((result) => ({
      ...figuresOf(result, computed.outcome.institutionStudents),
      department: unitOf(run, result.code),
      period,
      run,
      root: result.allocation,
      brokenRules: [],
    }));
  }
  return codesOf(run, ['COLLEGE', 'TEACHING_DEPARTMENT']).map((code) => ({
    ...NO_FIGURES,
    department: unitOf(run, code),
    period,
    run,
    root: null,
    brokenRules: computed.problems,
  }));
}

export function officeAllocationsOf(run: Run): OfficeAllocation[] {
  const { inputs, computed } = run;
  const { period } = inputs;
  if (computed.ok) {
    return computed.outcome.offices.map((result) => ({
      ...officeFiguresOf(result),
      department: unitOf(run, result.code),
      period,
      run,
      root: result.allocation,
      brokenRules: [],
    }));
  }
  return codesOf(run, ['OFFICE', 'AFFILIATED']).map((code) => ({
    ...NO_OFFICE_FIGURES,
    isInScope: inputs.facts.departments[code]?.hasOwnAccounts !== true,
    department: unitOf(run, code),
    period,
    run,
    root: null,
    brokenRules: computed.problems,
  }));
}

/** What a department may see of its own before the result is published: its facts and what follows. */
export function withheld(allocation: Allocation): Allocation {
  return {
    ...allocation,
    ...RESULT_OF_ALL,
    root: null,
    brokenRules: notPublished(allocation.department.code),
  };
}

export function officeWithheld(allocation: OfficeAllocation): OfficeAllocation {
  return {
    ...allocation,
    ...OFFICE_RESULT_OF_ALL,
    root: null,
    brokenRules: notPublished(allocation.department.code),
  };
}

const notPublished = (code: string): BrokenRule[] => [
  brokenRule('not_published', `departments.${code}`),
];

function codesOf({ inputs }: Run, kinds: readonly string[]): string[] {
  return Object.entries(inputs.facts.departments).flatMap(([code, { kind }]) =>
    kinds.includes(kind) ? [code] : [],
  );
}

const remembered = new WeakMap<object, Figures<Allocation>>();

/** A result never changes, so it is written out once however often it is asked for. */
function figuresOf(
  result: DepartmentResult,
  institutionStudents: Parameters<typeof decimal>[0],
): Figures<Allocation> {
  const known = remembered.get(result);
  if (known !== undefined) return known;
  const figures: Figures<Allocation> = {
    headcount: decimal(result.headcount),
    establishment: decimal(result.establishment),
    staffingVariance: quotient(result.staffingVariance),
    varianceYear: integer(result.varianceYear),
    staffingAdjustment: decimal(result.staffingAdjustment),
    averageTitleCoefficient: quotient(result.averageTitleCoefficient),
    students: orNull(decimal, result.students),
    institutionStudents: decimal(institutionStudents),
    commonCourseShare: orNull(decimal, result.commonCourseShare),
    score: decimal(result.score),
    rank: integer(result.rank),
    assessmentCoefficient: decimal(result.assessmentCoefficient),
    staffUnits: decimal(result.staffUnits),
    studentUnits: decimal(result.studentUnits),
    staffRate: quotient(result.staffRate),
    studentRate: quotient(result.studentRate),
    staffPart: money(result.staffPart),
    studentPart: money(result.studentPart),
    amount: money(result.allocation),
    perHead: money(result.perHead),
  };
  remembered.set(result, figures);
  return figures;
}

function officeFiguresOf(result: OfficeResult): Figures<OfficeAllocation> {
  return {
    isInScope: result.isInScope,
    headcount: decimal(result.headcount),
    coefficients: decimal(result.coefficients),
    score: orNull(decimal, result.score),
    rank: orNull(integer, result.rank),
    assessmentCoefficient: orNull(decimal, result.assessmentCoefficient),
    amount: orNull(money, result.allocation),
    perHead: orNull(money, result.perHead),
  };
}

const RESULT_OF_ALL = {
  rank: null,
  assessmentCoefficient: null,
  staffRate: null,
  studentRate: null,
  staffPart: null,
  studentPart: null,
  amount: null,
  perHead: null,
};

const NO_FIGURES: Figures<Allocation> = {
  ...RESULT_OF_ALL,
  headcount: null,
  establishment: null,
  staffingVariance: null,
  varianceYear: null,
  staffingAdjustment: null,
  averageTitleCoefficient: null,
  students: null,
  institutionStudents: null,
  commonCourseShare: null,
  score: null,
  staffUnits: null,
  studentUnits: null,
};

const OFFICE_RESULT_OF_ALL = {
  rank: null,
  assessmentCoefficient: null,
  amount: null,
  perHead: null,
};

const NO_OFFICE_FIGURES: Omit<Figures<OfficeAllocation>, 'isInScope'> = {
  ...OFFICE_RESULT_OF_ALL,
  headcount: null,
  coefficients: null,
  score: null,
};

import type { Explained } from '../../kernel/explained.js';
import type { OfficeResult, Outcome } from '../../outcome.js';
import { withIncome } from './ch2-structure/art06-unit-income.js';
import type { AssessmentContext } from './ch3-colleges/art14-assessment.js';
import { computeBases } from './ch3-colleges/art14-basis.js';
import { divide, type Division } from './ch3-colleges/art14-division.js';
import {
  averageFromGeneralPool,
  averageFromTeachingPool,
  computeOfficeBase,
  generalPoolFor,
} from './ch4-offices/art17-office-base.js';
import { countOfficeStaff, type OfficeStaff } from './ch4-offices/art17-office-staff.js';
import { assessOffices, computeOffices, type AssessedOffice } from './ch4-offices/art20-scheme.js';
import { entered } from './decision-leaves.js';
import type { Decision } from './decision.js';
import type { FilledFacts } from './facts/department.js';
import { residualsOf } from './residuals.js';

/** Everything that Articles 14 to 20 yield. */
export type DepartmentFigures = Omit<
  Outcome,
  'regulation' | 'edition' | 'period' | 'lockMode' | 'notices' | 'readings' | 'college'
>;

/** Who counts and ranks where, what is divided, then P, M and the offices; undefined where it cannot be. */
export function computeDepartments(
  facts: FilledFacts,
  decision: Decision,
  context: AssessmentContext,
): DepartmentFigures | undefined {
  const { numbers, choices, reader } = context;
  const bases = computeBases(facts.departments, context);
  const officeRatio = entered(decision, 'officeRatio') ?? numbers.rate('officeRatio');
  const heads = bases.departments.map((basis) => basis.staffing.counted.headcount);
  const staff = countOfficeStaff(facts, heads, officeRatio, choices, reader);
  const assessed = assessOffices(facts.offices, staff, context);
  if (reader.problems.length > 0) return undefined;
  const division = divide(bases, staff, decision, context);
  if (division === undefined) return undefined;
  const level = levelOf({ facts, division, staff, assessed, decision });
  return {
    ...division,
    ...level,
    officeRatio,
    institutionStudents: bases.institutionStudents,
    officeHeadcount: staff.officeHeadcount,
    collegeHeadcount: staff.collegeHeadcount,
    weightedCoefficients: staff.weightedCoefficients,
    researchCoefficients: staff.researchCoefficients,
    residuals: residualsOf({
      facts,
      staff,
      average: level.averageTeachingAllowance,
      officeBase: level.officeBase,
      offices: level.offices,
      balance: division.balance,
    }),
  };
}

/** Arts. 17 and 20: P, the general pool that it needs, M and what every office gets. */
interface Level {
  readonly averageTeachingAllowance: Explained;
  readonly generalPool: Explained;
  readonly officeBase: Explained | null;
  readonly offices: readonly OfficeResult[];
}

interface LevelRequest {
  readonly facts: FilledFacts;
  readonly division: Division;
  readonly staff: OfficeStaff;
  readonly assessed: readonly AssessedOffice[];
  readonly decision: Decision;
}

function levelOf({ facts, division, staff, assessed, decision }: LevelRequest): Level {
  const { approvedGeneralPool, teachingPool, allocated } = division;
  const { lockMode, choices } = decision;
  // Given rates decide what is paid, so the level follows from that and not from a pool.
  const governing = lockMode === 'RATES' ? null : approvedGeneralPool;
  const allocatedAverage = governing
    ? averageFromGeneralPool(governing, staff)
    : averageFromTeachingPool(lockMode === 'RATES' ? allocated : teachingPool, staff);
  const average = withIncome(allocatedAverage, facts, staff, choices);
  const officeBase = computeOfficeBase(average, staff, assessed, choices);
  return {
    averageTeachingAllowance: average,
    generalPool: governing ?? generalPoolFor(average, staff),
    officeBase,
    offices: computeOffices(assessed, officeBase),
  };
}

import type { Computed, Outcome } from '../outcome.js';
import type { DecisionInput, DepartmentYearInput } from '../regulation.js';
import {
  readingsOf,
  textOf,
  written,
  type ExampleKind,
  type Fields,
  type Figures,
} from './example.js';
import { computeYear, resultOf } from './year.js';

const OFFICE_PATHS: Readonly<Record<string, string>> = {
  'decision.generalPool': 'generalPool',
  'decision.teachingPool': 'generalPool',
  'departments.offices.officeHeadcount': 'officeHeadcount',
  'departments.offices.coefficients': 'weightedCoefficients',
  'departments.colleges.headcount': 'collegeHeadcount',
  'departments.colleges.headcount.junior': 'collegeHeadcount',
  'research.coefficients': 'researchCoefficients',
  'research.headcount': 'researchHeadcount',
};

function compute(given: Fields): Computed {
  const heads = textOf(given['collegeHeadcount']);
  const college = written<DepartmentYearInput>({
    kind: 'COLLEGE',
    headcount: heads === undefined ? null : { junior: heads },
    establishment: '1',
    varianceYear: '1',
    students: '1',
    score: '1',
  });
  const office = written<DepartmentYearInput>({
    kind: 'OFFICE',
    officeHeadcount: textOf(given['officeHeadcount']),
    coefficients: textOf(given['weightedCoefficients']),
    score: '1',
  });
  const research = written<Record<string, string>>({
    coefficients: textOf(given['researchCoefficients']),
    headcount: textOf(given['researchHeadcount']),
  });
  const isInside = textOf(given['researchInPool']) === 'true';
  return computeYear(
    { colleges: college, offices: office },
    written<DecisionInput>({
      lockMode: 'POOL',
      generalPool: textOf(given['generalPool']),
      officeRatio: textOf(given['officeRatio']),
      readings: { ...(isInside ? { D11: 'insidePool' } : {}), ...readingsOf(given) },
    }),
    research,
  );
}

const pathOf = (path: string): string => OFFICE_PATHS[path] ?? path.replace(/^decision\./, '');

const figuresOf = (outcome: Outcome): Figures => ({
  P: outcome.averageTeachingAllowance,
  M: outcome.officeBase,
});

/** Art. 17 alone: one college holds all the college heads, one office all the office posts. */
export const officeBase: ExampleKind = (given) => resultOf(compute(given), pathOf, figuresOf);

import type { AnyExplained } from '../../kernel/explained.js';
import { walkAll } from '../../kernel/explanation.js';
import type { ChosenReading, Outcome } from '../../outcome.js';
import type { CollegeYear, PersonYear } from '../../person-outcome.js';
import { READINGS, type Choices } from './readings.js';

type Figures = Pick<
  Outcome,
  'generalPool' | 'teachingPool' | 'allocated' | 'balance' | 'officeBase' | 'offices' | 'residuals'
>;

/** The readings that stand at some figure, in order of code. */
export function readingsOf(
  roots: readonly AnyExplained[],
  choices: Choices,
): readonly ChosenReading[] {
  const relied = new Set<string>();
  walkAll(roots, (node) => {
    for (const code of node.readings) relied.add(code);
  });
  return READINGS.filter(({ code }) => relied.has(code)).map(({ code, recommended }) => ({
    code,
    option: choices[code],
    isDefault: choices[code] === recommended,
  }));
}

export function rootsOfDepartments(figures: Figures): readonly AnyExplained[] {
  return [
    figures.generalPool,
    figures.teachingPool,
    figures.allocated,
    figures.balance,
    ...(figures.officeBase ? [figures.officeBase] : []),
    ...figures.offices.flatMap((office) => office.allocation ?? []),
    ...figures.residuals.map((residual) => residual.amount),
  ];
}

export function rootsOfCollege(college: CollegeYear): readonly AnyExplained[] {
  return [
    college.grandTotal,
    ...college.people.flatMap(rootsOfPerson),
    ...college.derivations.flatMap(({ headcount, averageTitleCoefficient, coefficients }) =>
      [headcount, averageTitleCoefficient, coefficients].flatMap((one) => one ?? []),
    ),
    ...college.units.flatMap((unit) => unit.yearEndSettlement ?? []),
  ];
}

export function rootsOfPerson(person: PersonYear): readonly AnyExplained[] {
  const { entitlement, countedTeachingHours, workloadRelief } = person;
  return [
    person.total,
    person.forfeited,
    person.overpaid,
    ...[entitlement, countedTeachingHours, workloadRelief].flatMap((one) => one ?? []),
    ...person.months.flatMap((month) => month.heldInstalment),
    ...person.months.flatMap((month) => month.heldPostAllowance),
    ...person.ledger.map((entry) => entry.amount),
  ];
}

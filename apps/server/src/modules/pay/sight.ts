import type { PersonYear } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { Explainable } from '../outcome/explainable.js';
import { ownCodes } from '../outcome/allocation.service.js';

/** What a reader may see of a person's pay: everything, what is published of the own, or nothing. */
type PaySight = 'all' | 'own' | 'none';

const SEES_EVERYBODY = ['PERSONNEL', 'AUDITOR'];

export function seesEverybody({ principal }: Context): boolean {
  return principal.kind === 'account' && SEES_EVERYBODY.includes(principal.actingAs);
}

export function paySightOf(context: Context, employeeNumber: string): PaySight {
  if (seesEverybody(context)) return 'all';
  const { principal } = context;
  // A system that may read pay sees of everybody what the person would: what is published.
  if (principal.kind === 'token') {
    return principal.scopes.includes('payslips:read') ? 'own' : 'none';
  }
  return principal.employeeNumber === employeeNumber ? 'own' : 'none';
}

const PERSON = /^(?:facts\.)?people\.([^.]+)/;
const UNIT = /^(?:facts\.)?(?:departments|offices)\.([^.]+)/;
/** Y2 of a unit, published with the list of Z: who is paid by it may know it, not how it came about. */
const COEFFICIENT_OF_UNIT = /^(?:departments|offices)\.([^.]+)\.assessmentCoefficient$/;
const OF_ONE_MONTH = /^people\.[^.]+\.\d{4}-\d{2}\./;

type Inputs = Explainable['inputs'];

/** Steps of one person’s pay: those of others are cut, and for the person also the departments’. */
export function sightOfPerson(
  context: Context,
  inputs: Inputs,
  { employeeNumber, months }: Pick<PersonYear, 'employeeNumber' | 'months'>,
): Explainable {
  if (seesEverybody(context)) return { inputs, maySee: () => true };
  const units = new Set(months.map(({ department }) => department));
  return {
    inputs,
    maySee: (key) => {
      const person = PERSON.exec(key)?.[1];
      if (person !== undefined) return person === employeeNumber;
      const unit = COEFFICIENT_OF_UNIT.exec(key)?.[1];
      return unit === undefined ? !UNIT.test(key) : units.has(unit);
    },
  };
}

/** Steps of a total: never a person for whoever may see none, and nobody’s single months. */
export function sightOfCollege(context: Context, inputs: Inputs): Explainable {
  const isAll = seesEverybody(context);
  return { inputs, maySee: (key) => (isAll ? !OF_ONE_MONTH.test(key) : !PERSON.test(key)) };
}

/** Steps of one department’s figures: its own, and of people those that the reader may see. */
export async function sightOfDepartment(
  context: Context,
  inputs: Inputs,
  visible: ReadonlySet<string>,
): Promise<Explainable> {
  const own = await ownCodes(context);
  return {
    inputs,
    maySee: (key) => {
      const person = PERSON.exec(key)?.[1];
      if (person !== undefined) return visible.has(person);
      const unit = UNIT.exec(key)?.[1];
      return own === null || unit === undefined || own.has(unit);
    },
  };
}

import { computeFrom } from '../compute-from.js';
import type { Explained } from '../kernel/explained.js';
import { Decimal } from '../kernel/money.js';
import type { Outcome } from '../outcome.js';
import type { PersonYear } from '../person-outcome.js';
import type { DecisionInput, FactsInput } from '../regulation.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { fieldsOf, type ExampleKind, type Figures } from './example.js';
import { resultOf } from './year.js';

/**
 * A whole college in its year, in the words of the facts and the decision themselves. Figures stand under
 * `departments`, `offices` and `units` by code, `people` by number (their months by month), and `college`;
 * those of the pools stand at the top.
 */
export const collegeYear: ExampleKind = (given) => {
  const facts = { period: '2015', departments: {}, ...fieldsOf(given['facts']) } as FactsInput;
  const decision = { lockMode: 'POOL', ...fieldsOf(given['decision']) } as DecisionInput;
  const computed = computeFrom(CZIE_2015, EDITION_2015_01, { facts, decision });
  return resultOf(computed, (path) => path, figuresOf);
};

const figuresOf = (outcome: Outcome): Figures => ({
  ...figuresIn(outcome),
  departments: by(outcome.departments, ({ code }) => code, figuresIn),
  offices: by(outcome.offices, ({ code }) => code, figuresIn),
  units: by(outcome.college?.units ?? [], ({ department }) => department, figuresIn),
  people: by(
    outcome.college?.people ?? [],
    ({ employeeNumber }) => employeeNumber,
    figuresOfPerson,
  ),
  derivations: by(outcome.college?.derivations ?? [], ({ department }) => department, figuresIn),
  college: outcome.college === null ? null : figuresIn(outcome.college),
});

const figuresOfPerson = (person: PersonYear): Figures => ({
  ...figuresIn(person),
  months: by(
    person.months,
    ({ month }) => month,
    (month) => ({
      ...figuresIn(month),
      postCoefficient: month.postCoefficient?.coefficient ?? null,
    }),
  ),
});

function by<T>(
  list: readonly T[],
  nameOf: (one: T) => string,
  figures: (one: T) => Figures,
): Figures {
  return Object.fromEntries(list.map((one) => [nameOf(one), figures(one)]));
}

/** The fields of a result that are figures, or null. */
function figuresIn(record: object): Figures {
  const entries = Object.entries(record).filter(([, value]) => value === null || isFigure(value));
  return Object.fromEntries(entries) as Figures;
}

const isFigure = (value: unknown): value is Explained =>
  typeof value === 'object' && value !== null && 'value' in value && Decimal.isDecimal(value.value);

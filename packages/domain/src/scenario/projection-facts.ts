import { addMonths } from '../kernel/calendar.js';
import { ONE, roundHalfUp, roundToFen, type Decimal } from '../kernel/money.js';
import { Reader } from '../kernel/read.js';
import type { PaidCollege } from '../regulations/czie-2015/bulk/pay-college.js';
import { countStaff } from '../regulations/czie-2015/ch1-scope/art03-counted-staff.js';
import { reachesThreshold } from '../regulations/czie-2015/ch3-colleges/art14-staffing.js';
import type { Decision } from '../regulations/czie-2015/decision.js';
import type { Edition } from '../regulations/czie-2015/edition-2015-01/index.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import type {
  DepartmentFacts,
  Facts,
  FilledFacts,
  OfficeFacts,
  TeachingDepartment,
} from '../regulations/czie-2015/facts/department.js';
import type { CollegeFacts } from '../regulations/czie-2015/facts/person.js';
import type { Assumed } from './projection-assumptions.js';

const MONTHS = 12;

/** The pools of the next year; what is decided as a rate or a share stays. */
export function rollDecision(decision: Decision, assumed: Assumed, year: number): Decision {
  const factor = assumed.factorOf('poolGrowth', year);
  const grown = (pool: Decimal | null): Decimal | null => pool && roundToFen(pool.times(factor));
  const { generalPool, teachingPool } = decision;
  return { ...decision, generalPool: grown(generalPool), teachingPool: grown(teachingPool) };
}

/** Departments and college of the next year, nobody in them yet. */
export function rollFacts(facts: Facts, paid: PaidCollege, assumed: Assumed, year: number): Facts {
  const own = new Set(toldByPeople(paid));
  const allocations = new Map(
    paid.figures.departments.map((one) => [one.code, one.allocation.value]),
  );
  const posts = assumed.factorOf('establishmentGrowth', year);
  const students = assumed.factorOf('studentGrowth', year);
  return {
    ...facts,
    period: String(Number(facts.period) + 1),
    departments: facts.departments.map((one) => ({
      ...(own.has(one.code) ? uncounted(one) : one),
      establishment: whole(one.establishment.times(posts)),
      students: one.students && whole(one.students.times(students)),
      previousAllocation: allocations.get(one.code) ?? null,
    })),
    offices: facts.offices.map((one) => (own.has(one.code) ? uncountedOffice(one) : one)),
    college: rollCollege(facts.college, paid.figures.officeBase?.value ?? null),
  };
}

const whole = (value: Decimal): Decimal => roundHalfUp(value, 0);

/** Units whose heads were left to their people, or entered as their people tell them. */
function toldByPeople({ filled, everybody }: PaidCollege): readonly string[] {
  const staffed = new Set(
    everybody.flatMap(({ posts }) => posts.flatMap((post) => post?.department ?? [])),
  );
  const isEqual = new Map(
    filled.derivations.map(({ department, rows }) => [
      department,
      rows.every(({ isDifferent }) => !isDifferent),
    ]),
  );
  const { departments, offices } = filled.facts;
  return [
    ...departments.filter(({ code, derived }) => derived.has('headcount') || isEqual.get(code)),
    ...offices.filter(
      (office) => office.derived.has('officeHeadcount') || isAsTold(office, filled),
    ),
  ].flatMap(({ code }) => (staffed.has(code) ? [code] : []));
}

function isAsTold(
  { code, headcount }: Pick<OfficeFacts, 'code'> & { readonly headcount: Decimal },
  { derivations }: PaidCollege['filled'],
): boolean {
  const told = derivations.find(({ department }) => department === code)?.officeHeadcount;
  return told?.value.equals(headcount) === true;
}

/** Units whose entered heads stay as they are, because their people tell others. */
export function enteredUnits(paid: PaidCollege): readonly string[] {
  const own = new Set(toldByPeople(paid));
  const { departments, offices } = paid.filled.facts;
  const inScope = offices.filter(({ hasOwnAccounts }) => !hasOwnAccounts);
  return [...departments, ...inScope].flatMap(({ code }) => (own.has(code) ? [] : [code]));
}

const uncounted = (one: DepartmentFacts): DepartmentFacts => ({
  ...one,
  headcount: null,
  monthMeanHeadcount: null,
  agencyHeadcount: null,
  cadreHeadcount: null,
  excludedHeadcount: null,
  cadreCoefficients: null,
});

const uncountedOffice = (one: OfficeFacts): OfficeFacts => ({
  ...one,
  headcount: null,
  coefficients: null,
});

/** D50: in a year to come the base of the year before is known from January on. */
function rollCollege(college: CollegeFacts, officeBase: Decimal | null): CollegeFacts {
  const base = officeBase ?? college.previousOfficeBase;
  return {
    ...college,
    countMonth: addMonths(college.countMonth, MONTHS),
    settlementMonth: addMonths(college.settlementMonth, MONTHS),
    previousOfficeBase: base,
    lastFrozenOfficeBase: base,
    provisionalOfficeBase: base,
    previousFrozenIn: null,
  };
}

/** How a unit stood at the end of a year. */
interface Standing {
  /** Over 1, short −1, within the threshold 0. */
  readonly side: number;
  readonly varianceYear: Decimal;
  readonly anyDirection: Decimal | null;
}

export type Standings = ReadonlyMap<string, Standing>;

/** How every college stands: counted heads against the establishment, as Art. 14 and D1 compare them. */
export function standingsOf(
  { departments }: FilledFacts,
  edition: Edition,
  { choices }: Decision,
): Standings {
  const threshold = numbersOf(edition).rate('staffingThreshold').value;
  const reader = new Reader();
  return new Map(
    departments.map((one) => {
      const heads = countStaff(one, choices, reader)?.headcount.value ?? one.establishment;
      const isReached =
        choices.D1 === 'alwaysApplies' || reachesThreshold(heads, one.establishment, threshold);
      const side = isReached ? heads.comparedTo(one.establishment) : 0;
      const { varianceYear, varianceYearAnyDirection: anyDirection } = one;
      return [one.code, { side, varianceYear, anyDirection }];
    }),
  );
}

/** D4: another year on the same side counts on, also on the other where no direction is asked. */
export function countYears(facts: FilledFacts, before: Standings, now: Standings): FilledFacts {
  return {
    ...facts,
    departments: facts.departments.map((one): TeachingDepartment => {
      const [was, is] = [before.get(one.code), now.get(one.code)];
      if (was === undefined || is === undefined) return one;
      const next = (count: Decimal, isAnother: boolean): Decimal =>
        isAnother ? count.plus(ONE) : ONE;
      const goesOn = is.side !== 0 && was.side !== 0;
      return {
        ...one,
        varianceYear: next(was.varianceYear, goesOn && was.side === is.side),
        varianceYearAnyDirection: was.anyDirection && next(was.anyDirection, goesOn),
      };
    }),
  };
}

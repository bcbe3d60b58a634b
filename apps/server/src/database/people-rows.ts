import type { PersonYearInput } from '@hebo/domain';
import type { EntityManager } from './database.js';
import {
  Employee,
  EmployeeEvent,
  EmployeeFact,
  EmployeePayment,
  EmployeeYear,
  EmployeeYearMoney,
} from './entities/index.js';
import { knownAt } from './known-at.js';
import { readRows } from './read-rows.js';

/** What a computation may read of an employee: its columns are granted one by one. */
const GRANTED = ['id', 'employeeNumber', 'workStarted', 'retirementYear'] as const;
export const FACT = ['id', 'employeeId', 'kind', 'value', 'validFrom', 'validTo'] as const;
export const EVENT = [
  'id',
  'employeeId',
  'type',
  'starts',
  'ends',
  'days',
  'amount',
  'isWorkRelated',
  'sickPayShare',
  'resolution',
  'resolvedIn',
  'reason',
] as const;
/** The domain's names of what a year holds; the money among them stands in a table of its own. */
export const YEAR_FACTS = [
  'assessment',
  'assessmentIssued',
  'isTeachingQualified',
  'isTeachingWorkloadMet',
  'teachingHours',
  'basicTeachingHours',
  'researchWorkload',
  'requiredWorkload',
  'corePapers',
  'hasProject',
  'hasImpact',
  'hasTransfer',
  'hasPrize',
  'hasPatent',
  'failingYears',
] as const satisfies readonly (keyof PersonYearInput & keyof EmployeeYear)[];
export const YEAR_MONEY = [
  'distribution',
  'distributionInstalment',
  'previousReward',
] as const satisfies readonly (keyof PersonYearInput & keyof EmployeeYearMoney)[];
export const PAYMENT = ['id', 'employeeId', 'month', 'component', 'amount'] as const;

/** Everything that was known of people at a time, or is known now, with the payments of one year. */
export async function readPeople(em: EntityManager, period: string, time: string | null) {
  const known = knownAt(time);
  return {
    employees: await readRows(em, Employee, { fields: GRANTED, order: 'employee_number' }),
    facts: await readRows(em, EmployeeFact, {
      ...known,
      fields: FACT,
      order: 'valid_from, recorded_from',
    }),
    events: await readRows(em, EmployeeEvent, {
      ...known,
      fields: EVENT,
      order: 'starts, recorded_from, id',
    }),
    years: await readRows(em, EmployeeYear, {
      ...known,
      fields: ['id', 'employeeId', 'period', ...YEAR_FACTS],
      order: 'period',
    }),
    money: await readRows(em, EmployeeYearMoney, { fields: ['id', ...YEAR_MONEY] }),
    payments: await readRows(em, EmployeePayment, {
      fields: PAYMENT,
      where: `month between ? and ? and ${known.where}`,
      parameters: [`${period}-01`, `${period}-12`, ...known.parameters],
      order: 'month, component, recorded_from, id',
    }),
  };
}

type People = Awaited<ReturnType<typeof readPeople>>;
/** One row of a list that `readPeople` gives. */
export type PeopleRow<List extends keyof People> = People[List][number];

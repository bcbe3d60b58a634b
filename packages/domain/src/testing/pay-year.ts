import type { DepartmentKind } from '../fields.js';
import { addMonths, monthOf } from '../kernel/calendar.js';
import { leaf, type Explained } from '../kernel/explained.js';
import { Decimal } from '../kernel/money.js';
import type { CollegeYearInput, PersonInput } from '../person.js';
import { computeSettlement } from '../regulations/czie-2015/ch7-circumstances/art28-settlement.js';
import { circumstancesOf } from '../regulations/czie-2015/ch7-circumstances/circumstances.js';
import {
  forfeitureOf,
  forfeitureReadings,
} from '../regulations/czie-2015/ch7-circumstances/forfeiture.js';
import { ledgerOf } from '../regulations/czie-2015/ch7-circumstances/ledger.js';
import { computePersonMonth } from '../regulations/czie-2015/ch7-circumstances/person-month.js';
import { contextFor, personOf } from './one-person.js';

const yuan = (key: string, value: string): Explained =>
  leaf({ label: { zh: key, en: key }, unit: 'yuan/year' }, 'fact', key, new Decimal(value));

const GROSS = {
  livingAllowance: yuan('living', '1600'),
  postAllowance: yuan('post', '1515'),
  instalment: yuan('reward', '1500'),
};

export interface PayYearChange {
  readonly person?: PersonInput;
  readonly readings?: Record<string, string>;
  readonly college?: CollegeYearInput;
  readonly entitlement?: string;
  readonly departmentKind?: DepartmentKind;
}

/** The year 2015 of one person: 1515 and 1500 gross a month, 30,000 for the year, in an office. */
export function payYear({
  person: input = {},
  readings = {},
  college = {},
  entitlement = '30000',
  departmentKind = 'OFFICE',
}: PayYearChange) {
  const person = personOf({ employment: [{ value: 'ESTABLISHED', from: '2010-01' }], ...input });
  const context = contextFor(readings, { college });
  const inMonth = circumstancesOf(person, context);
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(monthOf('2015-01'), index);
    const rest = { key: `people.1001.${month}`, stopsReward: false, gross: GROSS };
    const given = { ...rest, month, departmentKind, circumstances: inMonth(month) };
    return { month, department: 'O1', ...computePersonMonth(given, context) };
  });
  const settlement = computeSettlement(
    {
      key: 'people.1001',
      entitlement: yuan('entitlement', entitlement),
      scheduled: yuan('scheduled', '18000'),
      forfeiture: forfeitureOf(person, context),
      readings: forfeitureReadings(person, context),
    },
    context,
  );
  const ledger = ledgerOf({ person, settlement, months }, context);
  return { months, settlement, ledger, context };
}

export type PayYear = ReturnType<typeof payYear>;

/** Every amount of the year. */
export function figuresOfYear({ months, settlement, ledger }: PayYear): readonly Explained[] {
  return [
    ...months.flatMap((month) => [
      month.livingAllowance,
      month.postAllowance,
      month.instalment,
      month.heldPostAllowance,
      month.heldInstalment,
    ]),
    settlement.settlement,
    settlement.forfeited,
    settlement.overpaid,
    ledger.released,
  ];
}

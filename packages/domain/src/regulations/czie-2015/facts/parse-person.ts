import { money, notNegative, type Reader } from '../../../kernel/read.js';
import {
  PERSON_TIMELINES,
  type PaymentInput,
  type PersonInput,
  type PersonTimeline,
} from '../../../person.js';
import { parseEvents } from './parse-person-events.js';
import { parseTimeline } from './parse-person-spells.js';
import {
  entriesOf,
  readMonth,
  recordOf,
  refuseUnknown,
  requireMonth,
  requireOneOf,
} from './parse-person-values.js';
import { parseCalendarYear, parseYears } from './parse-person-year.js';
import type { Payment, PayCalendar, Person, Spell } from './person.js';

const COMPONENTS = ['LIVING_ALLOWANCE', 'POST_ALLOWANCE', 'INSTALMENT'] as const;
const PAYMENT_FIELDS = new Set(['month', 'component', 'amount']);
const FIELDS: ReadonlySet<string> = new Set([
  ...PERSON_TIMELINES,
  'name',
  'workStarted',
  'retirementYear',
  'years',
  'events',
  'payments',
]);

/** What else is known when people are read; left out, it is not compared. */
export interface AroundPeople {
  /** Codes of the departments that there are. */
  readonly departments?: readonly string[];
  readonly calendar?: PayCalendar;
}

/** Everybody, in order of employee number; what is wrong with any of them goes to the reader at once. */
export function parsePeople(
  reader: Reader,
  input: Readonly<Record<string, PersonInput>>,
  { departments, calendar }: AroundPeople = {},
): readonly Person[] {
  const entries = Object.entries(input);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  const people = entries.map(([employeeNumber, person]) =>
    parsePerson(reader, employeeNumber, person, departments ?? null),
  );
  // Art. 30(1) counts sick leave by semester: without the dates there is nothing to count in.
  const isSick = people.some(({ events }) => events.some(({ type }) => type === 'SICK_LEAVE'));
  if (calendar?.semesters.length === 0 && isSick) reader.report('missing', 'college.semesters');
  return people;
}

function parsePerson(
  reader: Reader,
  employeeNumber: string,
  given: PersonInput,
  departments: readonly string[] | null,
): Person {
  const path = `people.${employeeNumber}`;
  const input: PersonInput = recordOf(reader, given, path);
  refuseUnknown(reader, input, path, FIELDS);
  const spells = <T extends string>(timeline: PersonTimeline): readonly Spell<T>[] =>
    parseTimeline<T>(reader, timeline, input, path, departments);
  return {
    employeeNumber,
    name: input.name ?? '',
    workStarted: readMonth(reader, input.workStarted, `${path}.workStarted`) ?? null,
    retirementYear: parseCalendarYear(reader, input.retirementYear, `${path}.retirementYear`),
    employment: spells('employment'),
    department: spells('department'),
    postKind: spells('postKind'),
    postGrade: spells('postGrade'),
    title: spells('title'),
    managementGrade: spells('managementGrade'),
    workerGrade: spells('workerGrade'),
    degree: spells('degree'),
    nonLeading: spells('nonLeading'),
    deputyInCharge: spells('deputyInCharge'),
    years: parseYears(reader, input.years, `${path}.years`),
    events: parseEvents(reader, input.events, `${path}.events`),
    payments: entriesOf(reader, input.payments, `${path}.payments`).flatMap(
      (payment, index) => parsePayment(reader, payment, `${path}.payments.${index}`) ?? [],
    ),
  };
}

function parsePayment(reader: Reader, payment: PaymentInput, path: string): Payment | undefined {
  refuseUnknown(reader, payment, path, PAYMENT_FIELDS);
  const month = requireMonth(reader, payment.month, `${path}.month`);
  const component = requireOneOf(reader, payment.component, `${path}.component`, COMPONENTS);
  const amount = reader.required(payment.amount, `${path}.amount`, notNegative, money);
  return month && component && amount ? { month, component, amount } : undefined;
}

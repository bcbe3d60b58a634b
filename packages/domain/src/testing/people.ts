import fc from 'fast-check';
import type { PersonInput, SemesterInput, SpellInput } from '../person.js';
import type { DepartmentYearInput, FactsInput } from '../regulation.js';
import { decision, factsUpTo, readings, type GeneratedYear } from './colleges.js';
import { events, monthAt, once, within, yuan } from './person-events.js';

/** Random colleges with people, for property tests: every event, and posts that change. */

/** A value held for years, and perhaps another one from a month about the pay year. */
function timeline(values: readonly string[]): fc.Arbitrary<SpellInput[]> {
  const value = fc.constantFrom(...values);
  return fc
    .record({ value, next: value, since: within(-120, -4), turn: fc.option(within(-3, 12)) })
    .map(({ value: first, next, since, turn }) => {
      const from = monthAt(since);
      if (turn === null) return [{ value: first, from }];
      const at = monthAt(turn);
      return [
        { value: first, from, to: at },
        { value: next, from: at },
      ];
    });
}

const MANAGEMENT = ['grade4', 'grade5', 'grade6', 'grade7', 'grade8', 'grade9', 'grade10'];
const WORKER = ['worker1', 'worker2', 'worker3', 'worker4', 'worker5', 'general'];
const TITLES = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'];
const RESEARCH_TITLES = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE'];
/** Rows of the annex without a blank cell. */
const POST_GRADES = [
  'management5',
  'management8',
  'managementTrial',
  'professional4',
  'professional6',
  'professional7',
  'professional10',
  'professional12',
  'worker2',
  'worker4',
  'general',
];
const IN_OFFICES = ['MANAGEMENT', 'DUAL_ROLE', 'COUNSELLOR', 'OTHER_PROFESSIONAL', 'WORKER'];
const IN_COLLEGES = [...IN_OFFICES, 'TEACHING'];

const ASSESSMENTS = [
  'QUALIFIED',
  'QUALIFIED',
  'QUALIFIED',
  'EXCELLENT',
  'BASICALLY_QUALIFIED',
  'UNQUALIFIED',
  'ABSENT',
  'EXEMPT',
] as const;

const yearOfPerson = fc.record({
  assessment: fc.constantFrom(...ASSESSMENTS),
  assessmentIssued: within(-4, 13).map(monthAt),
  distribution: fc.option(yuan(60_000)),
  distributionInstalment: fc.option(yuan(4_000)),
  previousReward: yuan(50_000),
  isTeachingQualified: once(8).map((isBad) => !isBad),
  isTeachingWorkloadMet: once(8).map((isBad) => !isBad),
  researchWorkload: within(100, 2_100).map(String),
  corePapers: within(0, 2).map(String),
  hasProject: fc.boolean(),
  hasPatent: fc.boolean(),
  failingYears: fc.constantFrom('0', '0', '1', '2'),
});

const payments = fc.array(
  fc.record({
    month: within(-1, 12).map(monthAt),
    component: fc.constantFrom('LIVING_ALLOWANCE', 'POST_ALLOWANCE', 'INSTALMENT'),
    amount: yuan(3_000),
  }),
  { maxLength: 3 },
);

const optional = <T>(inHowMany: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  once(inHowMany).chain((isThere) => (isThere ? value : fc.constant(undefined)));

/** Somebody in one of these departments, perhaps moving to another, with all that a post may need. */
function personIn(units: readonly string[], kinds: readonly string[]): fc.Arbitrary<PersonInput> {
  return fc
    .record({
      isResearcher: once(12),
      employment: timeline(['ESTABLISHED', 'ESTABLISHED', 'AGENCY', 'OTHER']),
      department: timeline(units),
      postKind: timeline(kinds),
      postGrade: timeline(POST_GRADES),
      title: timeline(TITLES),
      researchTitle: timeline(RESEARCH_TITLES),
      managementGrade: timeline(MANAGEMENT),
      workerGrade: timeline(WORKER),
      degree: optional(2, timeline(['DOCTOR', 'MASTER', 'OTHER'])),
      nonLeading: optional(6, timeline(['true'])),
      deputyInCharge: optional(8, timeline(MANAGEMENT)),
      hasTitle: once(2),
      workStarted: within(-490, -121).map(monthAt),
      years: fc.record({ 2014: yearOfPerson, 2015: yearOfPerson }),
      events,
      payments: optional(4, payments),
    })
    .map(({ isResearcher, hasTitle, researchTitle, title, postKind, ...person }) => {
      const kind = isResearcher ? [{ value: 'RESEARCH', from: monthAt(-30) }] : postKind;
      // Only where no post needs it may a title be missing.
      const isNeeded = kind.some(({ value }) => value !== 'MANAGEMENT' && value !== 'WORKER');
      const titles = isResearcher ? researchTitle : title;
      const own = isNeeded || hasTitle ? { title: titles } : {};
      return { ...person, ...own, postKind: kind } as PersonInput;
    });
}

const college = fc.record({
  semesters: fc.constantFrom<SemesterInput[][]>(
    [
      { from: '2014-09-01', to: '2015-02-28' },
      { from: '2015-03-01', to: '2015-08-31' },
      { from: '2015-09-01', to: '2016-02-28' },
    ],
    [
      { from: '2014-08-25', to: '2015-02-10' },
      { from: '2015-02-11', to: '2015-07-15' },
      { from: '2015-08-24', to: '2016-01-31' },
    ],
  ),
  academicYearFrom: fc.constantFrom('09', '08', null),
  previousOfficeBase: within(1_500_000, 2_600_000).map((base) => String(base / 100)),
  lastFrozenOfficeBase: fc.constantFrom('18000', '19234.5678'),
  provisionalOfficeBase: fc.constant('21000.5'),
  previousFrozenIn: fc.option(within(0, 5).map(monthAt)),
});

const isOffice = ({ kind }: DepartmentYearInput): boolean =>
  kind === 'OFFICE' || kind === 'AFFILIATED';

function peopleIn(facts: FactsInput): fc.Arbitrary<Record<string, PersonInput>> {
  const entries = Object.entries(facts.departments);
  const codes = (isWanted: boolean): string[] =>
    entries.filter(([, year]) => isOffice(year) === isWanted).map(([code]) => code);
  const offices = codes(true);
  const colleges = personIn(codes(false), IN_COLLEGES);
  const somebody =
    offices.length === 0 ? colleges : fc.oneof(colleges, personIn(offices, IN_OFFICES));
  return fc
    .array(somebody, { minLength: 1, maxLength: 6 })
    .map((people) => Object.fromEntries(people.map((one, index) => [`P${index}`, one])));
}

/** A year whose heads were entered, with up to six people. */
export const staffedYear: fc.Arbitrary<GeneratedYear> = fc
  .tuple(factsUpTo(4, 3), decision, readings, college)
  .chain(([facts, drawnDecision, drawnReadings, drawnCollege]) =>
    peopleIn(facts).map((people) => ({
      facts: { ...facts, people, college: drawnCollege },
      decision: { ...drawnDecision, readings: drawnReadings },
    })),
  );

/** The same with heads and coefficients of offices left to their people (D34). */
export const countedYear: fc.Arbitrary<GeneratedYear> = staffedYear.map(({ facts, decision }) => {
  const departments = Object.entries(facts.departments).map(([code, year]) => [
    code,
    isOffice(year) ? { ...year, officeHeadcount: null, coefficients: null } : year,
  ]);
  return {
    decision,
    facts: {
      ...facts,
      research: null,
      departments: Object.fromEntries(departments) as typeof facts.departments,
    },
  };
});

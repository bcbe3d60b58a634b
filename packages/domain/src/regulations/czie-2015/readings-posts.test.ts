import { expect, test } from 'vitest';
import { monthOf } from '../../kernel/calendar.js';
import type { PersonInput, PersonYearInput } from '../../person.js';
import { choicesOf, contextFor, personOf } from '../../testing/one-person.js';
import { factsOf, office, outcomeOf, SMALL_SCHOOL } from '../../testing/outcomes.js';
import { computeBasePay } from './ch2-structure/art11-base-pay.js';
import { computePostCoefficient } from './ch4-offices/art18-post-coefficient.js';
import { computeResearch } from './ch5-research/art22-research.js';
import { firstPaidMonth } from './ch7-circumstances/art28-joining.js';
import { computeWorkloadRelief } from './ch7-circumstances/art28-retirement.js';
import { POSTS_READINGS } from './readings-posts.js';
import { RESEARCH_READINGS } from './readings-research.js';

type Readings = Record<string, string>;

const since = '2000-01';

/** Somebody on a management post, in June 2015. */
const post =
  (change: PersonInput) =>
  (readings: Readings): string => {
    const person = personOf({ postKind: [{ value: 'MANAGEMENT', from: since }], ...change });
    const found = computePostCoefficient(person, monthOf('2015-06'), contextFor(readings));
    return String(found?.coefficient.value);
  };

const grade = (value: string, from: string) => ({ managementGrade: [{ value, from }] });

/** Post allowance in February 2015. */
const allowance =
  (postGrade: string, workStarted: string) =>
  (readings: Readings): string => {
    const person = personOf({ workStarted, postGrade: [{ value: postGrade, from: since }] });
    const found = computeBasePay(person, monthOf('2015-02'), contextFor(readings));
    return String(found?.postAllowance.value);
  };

const researcher = (title: string, year: PersonYearInput): PersonInput => ({
  postKind: [{ value: 'RESEARCH', from: since }],
  title: [{ value: title, from: since }],
  years: { '2015': { corePapers: '1', hasProject: true, ...year } },
});
const research =
  (title: string, year: PersonYearInput) =>
  (readings: Readings): string => {
    const found = computeResearch(personOf(researcher(title, year)), contextFor(readings));
    return String(found?.coefficient.value);
  };

/** A researcher's reward of the year in an office that stands first in its ranking. */
function rewardInOffice(readings: Readings): string {
  const person = researcher('SENIOR', { researchWorkload: '1600' });
  const facts = factsOf({ ...SMALL_SCHOOL.departments, O1: office({ score: '99' }) });
  const people = {
    '1001': {
      ...person,
      workStarted: since,
      employment: [{ value: 'ESTABLISHED', from: since }],
      department: [{ value: 'O1', from: since }],
      postGrade: [{ value: 'professional4', from: since }],
    },
  };
  const college = { previousOfficeBase: '20000' };
  const decision = { lockMode: 'POOL', generalPool: '9000000', readings } as const;
  const outcome = outcomeOf({ ...facts, people, college }, decision);
  const [paid] = outcome.college?.people ?? [];
  const ratio = paid?.entitlement?.value.dividedBy(outcome.officeBase?.value ?? 1);
  return String(ratio?.toDecimalPlaces(4));
}

/** What each option comes to, in the order of the options. */
const CASES: Readonly<Record<string, readonly [(readings: Readings) => string, string]>> = {
  // 53 months in grade 4, which has two steps.
  D12: [post(grade('grade4', '2011-01')), '2.6 2.7'],
  // 39 months: past three years, not four completed; two calendar years more touch five.
  D13: [post(grade('grade6', '2012-03')), '1.8 1.7 1.8'],
  D14: [
    post({
      postKind: [{ value: 'OTHER_PROFESSIONAL', from: since }],
      title: [{ value: 'ASSOCIATE', from: since }],
      postGrade: [
        { value: 'professional7', from: since, to: '2014-01' },
        { value: 'professional6', from: '2014-01' },
      ],
    }),
    '1.6 1.2',
  ],
  D15: [
    post({ ...grade('grade8', '2014-01'), title: [{ value: 'ASSOCIATE', from: since }] }),
    '1.6 1.2',
  ],
  D16: [
    post({ ...grade('grade5', '2014-01'), nonLeading: [{ value: 'true', from: since }] }),
    '1.9 2.2',
  ],
  // 354 months, in the thirtieth calendar year and one more.
  D17: [post({ ...grade('grade10', since), workStarted: '1985-12' }), '0.8 0.9'],
  D27: [allowance('professional9', '2006-07'), '1585 1500'],
  D28: [
    post({
      ...grade('grade6', since),
      deputyInCharge: [{ value: 'grade5', from: '2015-01' }],
    }),
    '2.2 2.4',
  ],
  D29: [(readings) => firstPaidMonth(monthOf('2015-03'), choicesOf(readings)), '2015-03 2015-04'],
  D31: [
    (readings) =>
      ['professional10', 'management8']
        .map((postGrade) =>
          post({
            postKind: [{ value: 'COUNSELLOR', from: since }],
            ...grade('grade8', since),
            title: [{ value: 'INTERMEDIATE', from: '2014-01' }],
            postGrade: [{ value: postGrade, from: since }],
          })(readings),
        )
        .join('/'),
    '0.92/1.12 0.92/0.92 1.12/1.12',
  ],
  D49: [allowance('management3', '2010-01'), 'undefined 3260'],
  D19: [research('INTERMEDIATE', { researchWorkload: '310' }), '1.15 1.1'],
  D20: [research('SENIOR', { researchWorkload: '900', hasPatent: true }), '2.1 1.85'],
  D21: [research('SENIOR', { researchWorkload: '1300', requiredWorkload: '1750' }), '1.85 2.2'],
  D22: [research('ASSOCIATE', { researchWorkload: '100' }), '1.15 1.3'],
  D23: [research('SENIOR', { researchWorkload: '2000', corePapers: '0' }), '2.1 0'],
  // Tier 3, and 2.3 · 1.04 or more for the first of two offices.
  D24: [rewardInOffice, '2.3 2.392'],
  D36: [
    (readings) => {
      const person = personOf({
        retirementYear: '2016',
        postGrade: [{ value: 'professional5', from: since }],
      });
      return String(computeWorkloadRelief(person, contextFor(readings))?.value ?? 'none');
    },
    '0.4 none',
  ],
};

for (const { code, options } of [...POSTS_READINGS, ...RESEARCH_READINGS]) {
  test(`${code}: every option gives its own figure, and the first is the default`, () => {
    const [figure, expected] = CASES[code] ?? [];
    const figures = options.map((option) => figure?.({ [code]: option.code }));
    expect(figures.join(' ')).toBe(expected);
    expect(figure?.({})).toBe(figures[0]);
    if (code !== 'D13') expect(new Set(figures).size).toBe(options.length);
  });
}

test('D13: completed years, whole months and calendar years part at three different months', () => {
  const at = (month: string, option: string): string => {
    const person = personOf({
      postKind: [{ value: 'MANAGEMENT', from: since }],
      ...grade('grade6', '2012-03'),
    });
    const found = computePostCoefficient(person, monthOf(month), contextFor({ D13: option }));
    return String(found?.coefficient.value);
  };
  const row = (month: string) =>
    ['wholeMonths', 'completedYears', 'calendarYears'].map((option) => at(month, option)).join(' ');
  expect(row('2015-02')).toBe('1.7 1.7 1.8');
  expect(row('2015-06')).toBe('1.8 1.7 1.8');
  expect(row('2018-02')).toBe('1.8 1.8 1.9');
});

import type { Outcome, PersonYear } from '@hebo/domain';
import { describe, expect, it } from 'vitest';
import { demoOutcome } from '../testing/demo-outcome.js';
import { SPECIAL_CASES } from './special-cases.js';

const outcomes: Record<string, Outcome> = {
  '2025': demoOutcome('2025'),
  '2026': demoOutcome('2026'),
};

function yearOf(employeeNumber: string, period: string): PersonYear {
  const people = outcomes[period]?.college?.people ?? [];
  const person = people.find((each) => each.employeeNumber === employeeNumber);
  if (person === undefined) throw new Error(`${employeeNumber} has no year ${period}`);
  return person;
}

/** What changes over the year, each with the month from which it holds. */
function changes(values: readonly (readonly [month: string, value: string])[]): string {
  return values
    .filter(([, value], index) => value !== values[index - 1]?.[1])
    .map(([month, value]) => `${month.slice(5)} ${value}`)
    .join(', ');
}

const LOOKS: Readonly<Record<string, (year: PersonYear) => string>> = {
  coefficient: ({ months }) =>
    changes(
      months.map(({ month, postCoefficient }) => [
        month,
        postCoefficient
          ? `${postCoefficient.coefficient.value} ${postCoefficient.cell ?? ''}`
          : 'none',
      ]),
    ),
  paid: ({ months }) =>
    changes(
      months.map((each) => [
        each.month,
        `${each.livingAllowance.value} ${each.postAllowance.value} ${each.instalment.value}`,
      ]),
    ),
  /** By which article what is changed; the months stand in `paid`. */
  cited: ({ months }) =>
    [
      ...new Set(
        months.flatMap(({ lines }) =>
          lines.map(
            ({ effect, component, citation }) =>
              `${citation.article}(${citation.item}) ${effect} ${component}`,
          ),
        ),
      ),
    ].join(', '),
  ledger: ({ ledger }) =>
    ledger
      .map(
        ({ kind, status, citation, amount }) =>
          `${kind} ${status} ${citation.article}(${citation.item}) ${amount.value}`,
      )
      .join(', '),
  research: ({ researchTier, researchCoefficient, notices }) =>
    [researchTier, researchCoefficient?.value, ...notices.map(({ code }) => code)].join(' '),
  notices: ({ notices }) =>
    notices.map(({ code, month }) => `${code} ${month ?? ''}`.trim()).join(', '),
  backPay: ({ months }) =>
    months
      .flatMap(({ month, backPay }) => (backPay ? `${month.slice(5)} ${backPay.value}` : []))
      .join(', '),
  hours: ({ countedTeachingHours }) => String(countedTeachingHours?.value),
  relief: ({ workloadRelief }) => String(workloadRelief?.value),
  outstanding: ({ outstanding }) => String(outstanding.value),
  excluded: ({ excluded }) => `${excluded?.article}(${excluded?.item})`,
  settled: ({ yearEndSettlement, forfeited, overpaid }) =>
    `${yearEndSettlement.value} forfeited ${forfeited.value} overpaid ${overpaid.value}`,
};

/** Every look at every special case, in 2026 where no year is named. */
const SEEN: readonly (readonly [
  employeeNumber: string,
  look: string,
  seen: string,
  year?: string,
])[] = [
  ['2010026', 'coefficient', '01 0.92 table4.grade8.III, 05 1.02 table4.grade8.II'],
  ['2008028', 'coefficient', '01 1.6 table3.associate.I'],
  ['2006028', 'coefficient', '01 0.92 table5.worker2.I'],
  // Grade 6, step III, one lower: grade 7, step I (D16).
  ['2003021', 'coefficient', '01 1.6 table4.grade7.I'],
  ['1998014', 'coefficient', '01 0.9 table4.grade9.I'],
  ['2009023', 'coefficient', '01 1.8 table4.grade6.II, 03 2.2 table4.grade5.III', '2025'],
  ['1999003', 'coefficient', '01 1.7 table4.grade6.III'],
  ['2005019', 'coefficient', '01 1.12 table4.grade8.I, 04 1.2 table4.grade7.III'],
  // 1515 − 1355 for the post, 0.7 × (0.92 − 0.87) × 33711.1483 / 12 for the reward.
  ['2017027', 'backPay', '07 258.32, 08 258.32, 09 258.32, 10 258.32'],
  ['2026016', 'coefficient', '01 none, 07 1.4 table4.grade7.II'],
  ['2026018', 'coefficient', '01 1.2 table3.associate.III'],
  ['2026017', 'coefficient', '01 0.92 table3.intermediate.III'],
  ['2004005', 'outstanding', '12000'],
  ['2015013', 'excluded', '15(2)'],
  ['2016012', 'excluded', '15(3)', '2025'],
  ['1999018', 'research', '4 2.2'],
  ['1998019', 'research', '3 2.3'],
  // One tier below the lowest of the title, then 1.3 × 0.8.
  ['2004025', 'research', '10 1.15', '2025'],
  ['2004025', 'research', ' 1.04 dismissal_due'],
  ['2016026', 'research', '11 1.1'],
  ['2019025', 'research', '12 1.05 research_requirement_missing'],
  ['1994002', 'relief', '0.3'],
  ['1998004', 'relief', '0.4'],
  ['1992001', 'relief', '0.5'],
  ['2011031', 'hours', '64'],
  ['2010028', 'hours', '24'],
  ['2009009', 'paid', '01 1600 1785 3336.19, 10 1600 2430 3336.19'],
  ['1999003', 'ledger', 'RESERVE OPEN 28(2) 19016.17'],
  ['2003003', 'settled', '0 forfeited 0 overpaid 13202.72', '2025'],
  // March to August withheld, as of the month after the departure: 5 × 2683.60.
  ['2012017', 'ledger', 'RESERVE RELEASED 28(2) 15936.32, WITHHELD RELEASED 28(7) 13418', '2025'],
  ['2016025', 'cited', '28(7) WITHHELD INSTALMENT'],
  ['2016025', 'paid', '01 1600 1355 1592.85, 04 1600 1355 0'],
  // Arts. 28(8), (9) and 29(3) change nothing.
  ['2007026', 'paid', '01 1600 2185 3736.32'],
  ['2019005', 'paid', '01 1600 1500 2432.5'],
  ['2018002', 'paid', '01 1600 1500 2432.5'],
  ['2010025', 'cited', '29(1) STOPPED POST_ALLOWANCE, 29(1) STOPPED INSTALMENT'],
  ['2010025', 'paid', '01 1600 1785 2359.78, 02 1600 0 0, 05 1600 1785 2359.78'],
  ['1998018', 'settled', '0 forfeited 9102.52 overpaid 0', '2025'],
  ['1998018', 'paid', '01 1600 1370 1671.51, 02 1600 0 0, 08 1600 1370 1671.51'],
  ['2012016', 'paid', '01 0 0 0'],
  ['2018005', 'paid', '01 1600 1270 1807.77, 02 1600 0 0, 05 1600 1270 1807.77'],
  ['2019018', 'paid', '01 1600 1270 1717.46, 02 1600 0 1717.46, 05 1600 1270 1717.46'],
  ['2004022', 'cited', '29(2) DEDUCTED POST_ALLOWANCE'],
  ['2004022', 'paid', '01 1600 1600 2005.81, 05 1600 1300 2005.81, 06 1600 1600 2005.81'],
  ['1999017', 'notices', 'cut_exceeds_allowance 2026-06'],
  ['1999017', 'paid', '01 1600 1170 1415.87, 06 1600 0 1415.87, 07 1600 1170 1415.87'],
  // 3539.67 a month: nothing for the first 5 days, 2 of 30 in April, half in May.
  ['2008030', 'cited', '30(1) DEDUCTED INSTALMENT'],
  [
    '2008030',
    'paid',
    '01 1600 2100 3539.67, 04 1600 2100 3303.69, 05 1600 2100 1769.84, 06 1600 2100 3539.67',
  ],
  ['2013026', 'paid', '01 1600 1785 2753.08, 10 1600 1785 0, 11 1600 1785 2753.08'],
  // 4326.26 a month: 1 of 30 in March, 2 in April, 4.5 in June when the seven days are spent.
  ['2011028', 'cited', '30(2) DEDUCTED INSTALMENT'],
  [
    '2011028',
    'paid',
    '01 1600 2515 4326.26, 03 1600 2515 4182.05, 04 1600 2515 4037.84, 05 1600 2515 4326.26, 06 1600 2515 3677.32, 07 1600 2515 4326.26',
  ],
  ['2012020', 'paid', '01 1600 1655 2202.46, 09 1600 1655 0, 10 1600 1655 2202.46'],
  ['2002013', 'cited', '30(3) DEDUCTED POST_ALLOWANCE, 30(3) STOPPED INSTALMENT'],
  ['2002013', 'paid', '01 1600 1870 3146.37, 02 1600 1309 0, 08 1600 1870 3146.37'],
  ['2008036', 'paid', '01 1600 1165 1553.52'],
  ['1999012', 'cited', '30(4) STOPPED INSTALMENT'],
  ['1999012', 'paid', '01 1600 1870 2359.78, 04 1600 1870 0, 09 1600 1870 2359.78'],
  ['2010032', 'cited', '30(5) DEDUCTED POST_ALLOWANCE, 30(5) DEDUCTED INSTALMENT'],
  ['2010032', 'paid', '01 1600 1285 1632.18, 05 1600 642.5 816.09, 06 1600 1285 1632.18'],
  ['2012023', 'paid', '01 1600 1445 1730.51, 04 1600 0 0, 05 1600 1445 1730.51'],
  ['2013034', 'notices', 'absent_less_than_a_day 2026-09'],
  ['2003019', 'cited', '31(1) STOPPED POST_ALLOWANCE, 31(1) STOPPED INSTALMENT'],
  ['2003019', 'paid', '01 1600 1600 1809.16, 04 1600 0 0, 07 1600 1600 1809.16'],
  // 4 × (1440 + 1671.51).
  ['2004021', 'ledger', 'RESERVE OPEN 28(2) 10099.41, WITHHELD RELEASED 31(2) 12446.04'],
  [
    '2001009',
    'ledger',
    'RESERVE RELEASED 28(2) 9675.61, WITHHELD FORFEITED 31(2) 12277.32',
    '2025',
  ],
  ['2009021', 'ledger', 'RESERVE OPEN 28(2) 20198.82, WITHHELD OPEN 31(2) 21772.08'],
  ['1988001', 'paid', '01 1600 1595 1723.26, 04 0 0 0'],
  ['1991003', 'paid', '01 1600 1685 1809.16, 07 0 0 0'],
  ['1991003', 'ledger', 'FORFEITED FORFEITED 28(2) 6105.61'],
  ['1991001', 'paid', '01 1600 2035 3194.01, 04 0 0 0'],
  ['1989001', 'paid', '01 1600 1825 2240.24, 07 0 0 0'],
];

const RULES = `19(1) 19(2) 19(3) 19(4) 22(3) 22(4)
28(2) 28(4) 28(5) 28(6) 28(7) 28(8) 28(9) 28(10) 28(11) 28(12)
29(1) 29(2) 29(3) 30(1) 30(2) 30(3) 30(4) 30(5) 31(1) 31(2) 31(3) 31(4) 31(5)`;

describe('the special cases of the demo', () => {
  it.each(
    SEEN.map(([employeeNumber, look, seen, period = '2026']) => ({
      employeeNumber,
      look,
      period,
      seen,
    })),
  )('$employeeNumber has its $look in $period: $seen', ({ employeeNumber, look, period, seen }) => {
    expect(LOOKS[look]?.(yearOf(employeeNumber, period))).toBe(seen);
  });

  it('are all looked at', () => {
    const looked = new Set(SEEN.map(([employeeNumber]) => employeeNumber));
    expect(SPECIAL_CASES.filter(({ employeeNumber }) => !looked.has(employeeNumber))).toEqual([]);
  });

  it('stand on every rule of Articles 19, 22 and 28 to 31 that pays somebody', () => {
    const rules = RULES.split(/\s+/u);
    const met = new Set(SPECIAL_CASES.map(({ article }) => article));
    expect(rules.filter((rule) => !met.has(rule))).toEqual([]);
  });
});

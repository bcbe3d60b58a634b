import type { Override } from '@hebo/domain';
import { dayOf } from '../common/campus-time.js';
import type { RESOLUTION_BODIES, YEAR_STEPS } from '../database/entities/index.js';
import { DAY } from './handed-in.js';

/** Last year was decided as Art. 24(3) asks; this year the party committee has not met yet. */
export const RESOLUTIONS = [
  {
    period: '2025',
    body: 'LEADING_GROUP',
    subject: 'SCENARIO',
    heldOn: '2026-01-08',
    documentNumber: '演示绩效〔2026〕1 号',
    title: '2025 年度绩效工资水平建议方案',
    votesFor: 9,
    votesAgainst: 0,
    abstained: 0,
  },
  {
    period: '2025',
    body: 'PARTY_COMMITTEE',
    subject: 'SCENARIO',
    heldOn: '2026-01-12',
    documentNumber: '演示党委〔2026〕3 号',
    title: '关于 2025 年度绩效工资水平的决定',
    votesFor: 11,
    votesAgainst: 0,
    abstained: 0,
  },
  {
    period: '2026',
    body: 'LEADING_GROUP',
    subject: 'SCENARIO',
    heldOn: '2026-10-28',
    documentNumber: '演示绩效〔2026〕7 号',
    title: '2026 年度绩效工资水平建议方案',
    votesFor: 8,
    votesAgainst: 1,
    abstained: 0,
  },
] as const satisfies readonly {
  readonly body: (typeof RESOLUTION_BODIES)[number];
  readonly [field: string]: unknown;
}[];

/** A little more than last year, within what was approved. */
export const SUBMITTED = {
  name: '2026 年度建议方案',
  lockMode: 'POOL',
  overrides: [
    {
      path: 'decision.generalPool',
      value: '28700000.00',
      reason: '在核定总量内安排，增幅与上年相当',
    },
  ] satisfies Override[],
} as const;

/** A number that the staff congress may change from the next year on. */
export const AMENDMENT = {
  edition: '2015-01',
  key: 'table1.associate',
  value: '1.9',
  fromMonth: '2027-01',
  reason: '拟提高副高级系数，提交教代会讨论',
} as const;

type Key = (typeof YEAR_STEPS)[number];

/** The day on which heads are counted; the others lie so many days after the demo was made. */
const COUNT_DATE = '2026-10-31';
const DUE: Readonly<Partial<Record<Key, number>>> = {
  facts: 13,
  scores: 23,
  scenario: 33,
  resolutions: 43,
  publication: 53,
  objections: 69,
  schemes: 74,
  settlement: 84,
};

const BY_HAND: readonly Key[] = ['objections', 'schemes', 'settlement'];

type Step = (
  now: Date,
  by: { readonly name: string },
) => { period: string; key: Key; dueOn?: string; doneAt?: Date; doneByName?: string };

/** Last year is settled; this year's steps have their days. */
export const STEPS: readonly Step[] = [
  ...BY_HAND.map((key): Step => (now, { name }) => ({
    period: '2025',
    key,
    doneAt: now,
    doneByName: name,
  })),
  () => ({ period: '2026', key: 'countDate', dueOn: COUNT_DATE }),
  ...(Object.entries(DUE) as [Key, number][]).map(([key, days]): Step => (now) => ({
    period: '2026',
    key,
    dueOn: dayOf(new Date(now.getTime() + days * DAY)),
  })),
];

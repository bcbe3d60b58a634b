import { addMonths, monthOf } from '../../../kernel/calendar.js';
import { computed, type Explained, type Label, type Rule } from '../../../kernel/explained.js';
import { sum } from '../../../kernel/money.js';
import type { LedgerEntry, PersonMonth } from '../../../person-outcome.js';
import type { MonthEvent, Person } from '../facts/person.js';
import type { PersonContext } from '../people/context.js';
import { SETTLEMENT, type Settlement } from './art28-settlement.js';
import { isOnStudyLeave, STUDY_LEAVE } from './art28-study-leave.js';
import { ASSESSMENT_STOP, NO_SHOW } from './art29-assessment-stop.js';
import { LONG_TERM_SICK } from './art30-long-term-sick.js';
import { SERIOUS_ILLNESS } from './art30-serious-illness.js';
import { AWAITING, isSuspended, SUSPENDED } from './art31-suspension.js';
import type { Clause } from './clause.js';

/**
 * Conditional money of a person's year: the part that waits for the annual assessment (28(2)), what a
 * suspension (31(2)) or study leave (28(7)) withheld, and what was forfeited or stopped for good.
 */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** Withheld money that was repaid. */
  readonly released: Explained;
}

export interface LedgerInput {
  readonly person: Person;
  readonly months: readonly Pick<
    PersonMonth,
    'month' | 'department' | 'heldPostAllowance' | 'heldInstalment' | 'lines'
  >[];
  readonly settlement: Settlement;
}

const ASSESSED: Label = {
  zh: '年度考核合格且未辞职',
  en: 'a qualified annual assessment, and no resignation',
};
const LOST: Label = {
  zh: '考核不合格、未参加考核或辞职，不再兑现',
  en: 'unqualified, not assessed or resigned: not paid any more',
};
const REVIEWED: Label = { zh: '审查结束后多退少补', en: 'the outcome of the review' };
const RETURNED: Label = {
  zh: '完成进修任务并按期回校',
  en: 'the leave completed, and a return in time',
};

const yuan = (zh: string, en: string, formula: string): Rule => ({
  label: { zh, en },
  unit: 'yuan/year',
  formula,
});
const STOPPED: Label = { zh: '停发期间不再补发', en: 'stopped for good' };

/** Clauses by which a month's pay is not owed at all (Arts. 29(1), 30(3), 30(4), 31(1)). */
const STOPS: readonly Clause[] = [
  NO_SHOW,
  AWAITING,
  ASSESSMENT_STOP,
  LONG_TERM_SICK,
  SERIOUS_ILLNESS,
];

const HELD = yuan('暂扣合计', 'withheld in all', 'sum({held})');
const LOST_IN_ALL = yuan('停发合计', 'stopped in all', 'sum({stopped})');
const RELEASED = yuan('暂扣款补发', 'withheld money repaid', 'sum({repaid})');
const NOTHING_RELEASED: Rule = { ...RELEASED, formula: '0' };

export function ledgerOf(input: LedgerInput, context: PersonContext): Ledger {
  const { employeeNumber } = input.person;
  const withheld = withheldBy(input, context);
  const repaid = withheld.filter(({ status }) => status === 'RELEASED').map(({ amount }) => amount);
  const rule = repaid.length === 0 ? NOTHING_RELEASED : RELEASED;
  const value = sum(repaid.map((amount) => amount.value));
  return {
    entries: [...reserveOf(input, context), ...withheld, ...stoppedIn(input)],
    released: computed(rule, `people.${employeeNumber}.released`, value, { repaid }),
  };
}

function reserveOf(
  { person, months, settlement }: LedgerInput,
  { college, period }: PersonContext,
): readonly LedgerEntry[] {
  const isAssessed = (person.years.get(period)?.assessment ?? null) !== null;
  const entry = {
    employeeNumber: person.employeeNumber,
    department: months.findLast(({ department }) => department !== null)?.department ?? null,
    citation: SETTLEMENT.citation,
    dueOn: college.settlementMonth,
  };
  const key = `people.${person.employeeNumber}.ledger`;
  const reserve: LedgerEntry = {
    ...entry,
    key: `${key}.reserve`,
    kind: 'RESERVE',
    status: isAssessed ? 'RELEASED' : 'OPEN',
    amount: settlement.settlement,
    condition: ASSESSED,
  };
  const forfeited: LedgerEntry = {
    ...entry,
    key: `${key}.forfeited`,
    kind: 'FORFEITED',
    status: 'FORFEITED',
    amount: settlement.forfeited,
    condition: LOST,
  };
  return [reserve, forfeited].filter(({ amount }) => amount.value.greaterThan(0));
}

/** One entry for each suspension or study leave that withheld money, over all its months of the year. */
function withheldBy(
  { person, months }: LedgerInput,
  { choices }: PersonContext,
): readonly LedgerEntry[] {
  const holders = person.events.filter(
    (event): event is MonthEvent => event.type === 'SUSPENDED' || event.type === 'STUDY_LEAVE',
  );
  if (holders.length === 0) return [];
  const holderIn = (text: string): MonthEvent | undefined => {
    const month = monthOf(text);
    const holds = (event: MonthEvent): boolean =>
      event.type === 'SUSPENDED'
        ? isSuspended(event, month, choices)
        : isOnStudyLeave(event, month);
    // A suspension withholds both components, so it goes before a study leave (D48).
    const holding = holders.filter(holds);
    return holding.find(({ type }) => type === 'SUSPENDED') ?? holding[0];
  };
  return holders.flatMap((event) => {
    const own = months.filter(({ month }) => holderIn(month) === event);
    const held = own
      .flatMap((month) => [month.heldPostAllowance, month.heldInstalment])
      .filter(({ value }) => value.greaterThan(0));
    return held.length === 0 ? [] : entryOf(person, event, held, own[0]?.department ?? null);
  });
}

const STATUS = { REPAID: 'RELEASED', FORFEITED: 'FORFEITED' } as const;

function entryOf(
  { employeeNumber }: Person,
  event: MonthEvent,
  held: readonly Explained[],
  department: string | null,
): LedgerEntry {
  const isSuspension = event.type === 'SUSPENDED';
  const { citation }: Clause = isSuspension ? SUSPENDED : STUDY_LEAVE;
  const key = `people.${employeeNumber}.ledger.${event.index}`;
  const value = sum(held.map((amount) => amount.value));
  return {
    key,
    employeeNumber,
    department,
    kind: 'WITHHELD',
    status: event.resolution === null ? 'OPEN' : STATUS[event.resolution],
    citation,
    amount: computed({ ...HELD, citation }, key, value, { held }),
    condition: isSuspension ? REVIEWED : RETURNED,
    dueOn: event.resolvedIn ?? (event.to && addMonths(event.to, 1)),
  };
}

/** One entry for each clause that stopped pay, over all its months of the year. */
function stoppedIn({ person, months }: LedgerInput): readonly LedgerEntry[] {
  const affected = months.filter(({ lines }) => lines.some(({ effect }) => effect === 'STOPPED'));
  if (affected.length === 0) return [];
  const { employeeNumber } = person;
  return STOPS.flatMap(({ id, label, citation }): LedgerEntry[] => {
    const stopped = affected
      .flatMap(({ lines }) => lines)
      .filter((line) => line.effect === 'STOPPED' && line.label === label)
      .map((line) => line.amount);
    if (stopped.length === 0) return [];
    const key = `people.${employeeNumber}.ledger.${id}`;
    const value = sum(stopped.map((amount) => amount.value));
    return [
      {
        key,
        employeeNumber,
        department: affected[0]?.department ?? null,
        kind: 'FORFEITED',
        status: 'FORFEITED',
        citation,
        amount: computed({ ...LOST_IN_ALL, citation }, key, value, { stopped }),
        condition: STOPPED,
        dueOn: null,
      },
    ];
  });
}

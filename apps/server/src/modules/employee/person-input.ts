import { PERSON_TIMELINES, type PersonInput, type PersonYearInput } from '@hebo/domain';
import { YEAR_FACTS, YEAR_MONEY } from '../../database/people-rows.js';
import {
  FACT_KINDS,
  type EmployeeEvent,
  type EmployeeFact,
  type EmployeePayment,
  type EmployeeYear,
  type EmployeeYearMoney,
  type FactKind,
} from '../../database/entities/index.js';

/** The stored rows of one person, as known at one time. */
export interface PersonRows {
  readonly employee: {
    readonly workStarted: string | null;
    readonly retirementYear: number | string | null;
  };
  readonly facts: readonly Pick<EmployeeFact, 'kind' | 'value' | 'validFrom' | 'validTo'>[];
  readonly events: readonly EventFacts[];
  readonly years: readonly (YearFacts & Pick<EmployeeYear, 'period'>)[];
  readonly payments: readonly Pick<EmployeePayment, 'month' | 'component' | 'amount'>[];
}

export type EventFacts = Pick<
  EmployeeEvent,
  | 'type'
  | 'starts'
  | 'ends'
  | 'days'
  | 'amount'
  | 'isWorkRelated'
  | 'sickPayShare'
  | 'resolution'
  | 'resolvedIn'
  | 'reason'
>;

export type YearFacts = Partial<
  Pick<EmployeeYear, (typeof YEAR_FACTS)[number]> &
    Pick<EmployeeYearMoney, (typeof YEAR_MONEY)[number]>
>;

/** The timeline of the domain that a kind of fact is. */
export const timelineOf = (kind: FactKind) =>
  PERSON_TIMELINES[FACT_KINDS.indexOf(kind)] ?? 'employment';

/** As the domain reads a person: plain JSON, decimals as strings, in the order of the rows. */
export function personInput({ employee, facts, events, years, payments }: PersonRows): PersonInput {
  const timelines = FACT_KINDS.flatMap((kind) => {
    const own = facts.filter((fact) => fact.kind === kind);
    const spells = own.map(({ value, validFrom, validTo }) => ({
      value,
      from: validFrom,
      to: validTo,
    }));
    return spells.length === 0 ? [] : [[timelineOf(kind), spells] as const];
  });
  return {
    ...Object.fromEntries(timelines),
    workStarted: employee.workStarted,
    retirementYear: text(employee.retirementYear),
    years: Object.fromEntries(years.map((year) => [year.period, yearInput(year)])),
    events: events.map(eventInput),
    payments: payments.map(({ month, component, amount }) => ({ month, component, amount })),
  };
}

function yearInput(year: YearFacts): PersonYearInput {
  const fields = [...YEAR_FACTS, ...YEAR_MONEY].map((field) => {
    const value = year[field] ?? null;
    return [field, typeof value === 'number' ? String(value) : value] as const;
  });
  return Object.fromEntries(fields) as PersonYearInput;
}

function eventInput({ starts, ends, ...event }: EventFacts) {
  const { type, days, amount, isWorkRelated, sickPayShare, resolution, resolvedIn, reason } = event;
  return {
    type,
    from: starts,
    to: ends,
    days,
    amount,
    isWorkRelated,
    sickPayShare,
    resolution,
    resolvedIn,
    reason,
  };
}

const text = (value: number | string | null): string | null =>
  value === null ? null : String(value);

import type { Month } from '../../../kernel/calendar.js';
import type { Decimal } from '../../../kernel/money.js';
import type {
  AssessmentResult,
  Degree,
  EmploymentKind,
  HeldResolution,
  PaymentInput,
  PersonEventType,
  PostKind,
  Title,
} from '../../../person.js';

/**
 * A value for the months `[from, to)`. Spells of one timeline are in order and never overlap; `index`
 * is the place in the input, by which a fact is found again.
 */
export interface Spell<T> {
  readonly index: number;
  readonly value: T;
  readonly from: Month;
  readonly to: Month | null;
}

/** An event by month: `from` the month of the deed, `to` the last month, null while it lasts. */
export interface MonthEvent {
  readonly by: 'month';
  readonly index: number;
  readonly type: Exclude<PersonEventType, DayEvent['type']>;
  readonly from: Month;
  readonly to: Month | null;
  readonly amount: Decimal | null;
  readonly isWorkRelated: boolean;
  readonly sickPayShare: Decimal | null;
  readonly resolution: HeldResolution | null;
  readonly resolvedIn: Month | null;
}

/** Leave by day, both ends included. `days` is what was recorded, in halves (D41). */
export interface DayEvent {
  readonly by: 'day';
  readonly index: number;
  readonly type: 'SICK_LEAVE' | 'PERSONAL_LEAVE' | 'ABSENT_WITHOUT_LEAVE' | 'PROTECTED_LEAVE';
  readonly from: string;
  readonly to: string;
  readonly days: Decimal | null;
}

export type PersonEvent = MonthEvent | DayEvent;

/** A person's pay year, parsed; null where nothing was recorded. */
export interface PersonFactsOfYear {
  readonly assessment: AssessmentResult | null;
  readonly assessmentIssued: Month | null;
  readonly isTeachingQualified: boolean;
  readonly isTeachingWorkloadMet: boolean;
  readonly teachingHours: Decimal | null;
  readonly basicTeachingHours: Decimal | null;
  readonly researchWorkload: Decimal | null;
  readonly requiredWorkload: Decimal | null;
  readonly corePapers: Decimal | null;
  /** How many of the five core indicators are met; null where none was recorded. */
  readonly indicators: number | null;
  readonly failingYears: number | null;
  readonly distribution: Decimal | null;
  readonly distributionInstalment: Decimal | null;
  readonly previousReward: Decimal | null;
}

export interface Payment {
  readonly month: Month;
  readonly component: PaymentInput['component'];
  readonly amount: Decimal;
}

/** A member of staff, parsed: timelines in order, events in order of their first day and type. */
export interface Person {
  readonly employeeNumber: string;
  readonly name: string;
  readonly workStarted: Month | null;
  readonly retirementYear: number | null;
  readonly employment: readonly Spell<EmploymentKind>[];
  readonly department: readonly Spell<string>[];
  readonly postKind: readonly Spell<PostKind>[];
  /** Row key of the annex. */
  readonly postGrade: readonly Spell<string>[];
  readonly title: readonly Spell<Title>[];
  /** Row key of Table 4, of Table 5. */
  readonly managementGrade: readonly Spell<string>[];
  readonly workerGrade: readonly Spell<string>[];
  readonly degree: readonly Spell<Degree>[];
  readonly nonLeading: readonly Spell<'true'>[];
  /** The chief's row of Table 4. */
  readonly deputyInCharge: readonly Spell<string>[];
  readonly years: ReadonlyMap<string, PersonFactsOfYear>;
  readonly events: readonly PersonEvent[];
  readonly payments: readonly Payment[];
}

/** Semesters and academic year, for the counters of Art. 30. */
export interface PayCalendar {
  readonly semesters: readonly { readonly from: string; readonly to: string }[];
  /** `09`: the month in which an academic year begins. */
  readonly academicYearFrom: string;
}

/** The year's facts that belong to nobody in particular, parsed. */
export interface CollegeFacts {
  readonly countMonth: Month;
  readonly calendar: PayCalendar;
  readonly approvedTotal: Decimal | null;
  readonly reserves: Decimal;
  readonly previousOfficeBase: Decimal | null;
  readonly provisionalOfficeBase: Decimal | null;
  readonly lastFrozenOfficeBase: Decimal | null;
  readonly previousFrozenIn: Month | null;
  readonly settlementMonth: Month;
  /** D49: amounts decided for blank cells of the annex, by the cell's key. */
  readonly annexOverrides: ReadonlyMap<string, Decimal>;
}

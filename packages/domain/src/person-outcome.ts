import type { Citation, Explained, Label } from './kernel/explained.js';
import type { DepartmentKind, TitleClass } from './fields.js';
import type { PostKind } from './person.js';

/** 档次. */
export type Step = 'I' | 'II' | 'III';

/** Where a post coefficient comes from (Arts. 18, 19, 28(4), 28(6)). */
export type CoefficientSource =
  | 'TABLE_2'
  | 'TABLE_3'
  | 'TABLE_4'
  | 'TABLE_5'
  | 'LONG_SERVICE'
  | 'DEPUTY_IN_CHARGE'
  | 'NEW_DEGREE';

export interface PostCoefficient {
  readonly coefficient: Explained;
  readonly source: CoefficientSource;
  readonly step: Step | null;
  /** Key of the table's cell, `table4.grade7.II`; null where no cell decided. */
  readonly cell: string | null;
}

export type PayComponent = 'LIVING_ALLOWANCE' | 'POST_ALLOWANCE' | 'INSTALMENT';

/** Why a component of a month is not paid in full: one line an article. */
export interface MonthLine {
  readonly component: PayComponent;
  readonly effect: 'STOPPED' | 'DEDUCTED' | 'WITHHELD';
  readonly label: Label;
  readonly citation: Citation;
  /** Yuan, positive, to the fen. */
  readonly amount: Explained;
}

/** One person in one month: gross, paid and withheld, each to the fen (D48). */
export interface PersonMonth {
  readonly month: string;
  readonly department: string | null;
  readonly departmentKind: DepartmentKind | null;
  readonly isEmployed: boolean;
  readonly postCoefficient: PostCoefficient | null;
  readonly grossLivingAllowance: Explained;
  readonly grossPostAllowance: Explained;
  readonly grossInstalment: Explained;
  readonly livingAllowance: Explained;
  readonly postAllowance: Explained;
  readonly instalment: Explained;
  readonly heldPostAllowance: Explained;
  readonly heldInstalment: Explained;
  /** Living, post allowance and instalment paid. */
  readonly paid: Explained;
  readonly lines: readonly MonthLine[];
  /** What was already paid for the month, and the difference due; null where nothing is on record. */
  readonly alreadyPaid: Explained | null;
  readonly backPay: Explained | null;
}

/** Conditional money: the reserve of 28(2), withheld and forfeited sums. */
export interface LedgerEntry {
  readonly key: string;
  readonly employeeNumber: string | null;
  readonly department: string | null;
  readonly kind: 'RESERVE' | 'WITHHELD' | 'FORFEITED';
  readonly status: 'OPEN' | 'RELEASED' | 'FORFEITED';
  readonly citation: Citation;
  readonly amount: Explained;
  /** What releases or releases no more. */
  readonly condition: Label;
  readonly dueOn: string | null;
}

/** How a person's reward of the year is found. */
export type RewardScheme = 'OFFICE' | 'RESEARCH' | 'UNIT_PLAN' | 'UNIT_DECIDES' | 'OUT_OF_SCOPE';

export interface PersonYear {
  readonly employeeNumber: string;
  readonly name: string;
  readonly department: string | null;
  readonly postKind: PostKind | null;
  readonly scheme: RewardScheme;
  readonly months: readonly PersonMonth[];
  readonly researchTier: number | null;
  readonly researchCoefficient: Explained | null;
  /** Teaching hours of office staff that take part in a college's distribution (28(12)). */
  readonly countedTeachingHours: Explained | null;
  /** Relief of research and construction load near retirement (28(10)), a share. */
  readonly workloadRelief: Explained | null;
  /** Reward of the year before any instalment; null where the unit has not told it. */
  readonly entitlement: Explained | null;
  /** Σ of the gross instalments. */
  readonly scheduled: Explained;
  readonly yearEndSettlement: Explained;
  readonly forfeited: Explained;
  readonly overpaid: Explained;
  readonly basePay: Explained;
  readonly outstanding: Explained;
  /** Base pay, instalments, settlement, withheld money released and awards. */
  readonly total: Explained;
  readonly ledger: readonly LedgerEntry[];
  /** Art. 15: not part of the teaching allowance, and why. */
  readonly excluded: Citation | null;
  readonly notices: readonly PersonNotice[];
}

export type PersonNoticeCode =
  | 'excluded_by_art_15'
  | 'absent_less_than_a_day'
  | 'cut_exceeds_allowance'
  | 'overpaid'
  | 'research_tier_below_lowest'
  | 'research_requirement_missing'
  | 'dismissal_due'
  | 'unit_has_not_told_reward'
  | 'annex_cell_overridden';

export interface PersonNotice {
  readonly code: PersonNoticeCode;
  readonly month: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/** T, Y1 and y of a department as its people tell them (D34), beside what was entered. */
export interface HeadcountDerivation {
  readonly department: string;
  readonly month: string;
  readonly rows: readonly {
    readonly titleClass: TitleClass;
    readonly derived: Explained;
    readonly entered: Explained | null;
    readonly isDifferent: boolean;
    readonly employeeNumbers: readonly string[];
  }[];
  readonly headcount: Explained;
  readonly averageTitleCoefficient: Explained | null;
  /** Offices: Σ of months / 12 and Σ x·y. */
  readonly officeHeadcount: Explained | null;
  readonly coefficients: Explained | null;
}

/** A unit's money over the year (Arts. 6, 28(2)). */
export interface UnitCash {
  readonly department: string;
  readonly allocation: Explained | null;
  readonly unitIncome: Explained;
  /** Allocation and income. */
  readonly pool: Explained | null;
  readonly instalment: Explained | null;
  readonly yearEndSettlement: Explained | null;
}

/** The whole college in its year: every person, and the total against the cap (Art. 7). */
export interface CollegeYear {
  readonly people: readonly PersonYear[];
  readonly derivations: readonly HeadcountDerivation[];
  readonly units: readonly UnitCash[];
  readonly basePayTotal: Explained;
  readonly generalTotal: Explained;
  readonly outstandingTotal: Explained;
  readonly unitIncomeTotal: Explained;
  readonly reserves: Explained;
  readonly grandTotal: Explained;
  readonly approvedTotal: Explained | null;
  /** Approved total less grand total; negative means the cap is exceeded. */
  readonly headroom: Explained | null;
  readonly ledger: readonly LedgerEntry[];
}

import type { Citation, Label, Unit } from './kernel/explained.js';
import type { Parsed } from './kernel/problem.js';
import type { CollegeYearInput, PersonInput } from './person.js';
import type { DepartmentKind } from './fields.js';
import type { Computed, ComputedPerson, LockMode } from './outcome.js';
import type { YearAmounts } from './year-amounts.js';

/** Heads by title class, as decimal strings (D34 allows means of months). A class left out is 0. */
export interface TitleHeadcountInput {
  senior?: string | null;
  associate?: string | null;
  intermediate?: string | null;
  junior?: string | null;
  untitledDoctor?: string | null;
  untitledMaster?: string | null;
  untitledOther?: string | null;
}

/** A department's year as stored, sent and overridden: plain JSON, decimals as strings. */
export interface DepartmentYearInput {
  name?: string;
  kind: DepartmentKind;
  /** Colleges and teaching departments: everybody by title class. */
  headcount?: TitleHeadcountInput | null;
  /** Of whom agency staff (D30), non-leading cadres (D37), excluded by Art. 15 (D10). */
  agencyHeadcount?: TitleHeadcountInput | null;
  cadreHeadcount?: TitleHeadcountInput | null;
  excludedHeadcount?: TitleHeadcountInput | null;
  /** Mean of the twelve month-ends, used where D34 chooses it. */
  monthMeanHeadcount?: TitleHeadcountInput | null;
  /** Σ of the post coefficients of those cadres (Art. 28(11)). */
  cadreCoefficients?: string | null;
  establishment?: string | null;
  varianceYear?: string | null;
  /** The same count where a change of direction does not reset it (D4). */
  varianceYearAnyDirection?: string | null;
  students?: string | null;
  commonCourseShare?: string | null;
  score?: string | null;
  isQualified?: boolean | null;
  /** Order by hand among equal scores (D7): smaller stands first. */
  tieOrder?: string | null;
  /** Offices and affiliated units: heads y and Σ x·y. */
  officeHeadcount?: string | null;
  coefficients?: string | null;
  /** Keeps its own accounts (Art. 3): outside T1 and the general pool. */
  hasOwnAccounts?: boolean | null;
  /** Art. 6: income that joins the unit's pool, yuan; D25: last year's allocation, yuan. */
  unitIncome?: string | null;
  previousAllocation?: string | null;
  /** Art. 29(1): whether a college stops the reward in the months its people's post allowance stops. */
  stopsReward?: boolean | null;
  /** What the score is made of; a bare total is allowed. */
  indicators?: ScoreIndicatorInput[];
}

/** 考核指标: the score is the mean of the results by weight. */
export interface ScoreIndicatorInput {
  name: string;
  weight: string;
  result: string;
  target?: string | null;
  evidence?: string | null;
}

export interface FactsInput {
  period: string;
  departments: Record<string, DepartmentYearInput>;
  /** Full-time research posts: heads and Σ of research coefficients (D11). */
  research?: { headcount?: string | null; coefficients?: string | null } | null;
  /** Everybody by employee number; left out, only departments and pools are computed. */
  people?: Record<string, PersonInput>;
  college?: CollegeYearInput;
}

export interface DecisionInput {
  lockMode: LockMode;
  generalPool?: string | null;
  teachingPool?: string | null;
  staffShare?: string | null;
  officeRatio?: string | null;
  staffRate?: string | null;
  studentRate?: string | null;
  /** Chosen options by reading code; a code left out takes its default. */
  readings?: Record<string, string>;
}

export interface ReadingOption {
  readonly code: string;
  readonly label: Label;
}

/** 口径: an open point of the text, its options and the recommended one. */
export interface Reading {
  readonly code: string;
  readonly question: Label;
  readonly articles: readonly string[];
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW';
  readonly options: readonly ReadingOption[];
  readonly recommended: string;
  /** Why the recommended option was chosen. */
  readonly reason: Label;
}

/** One printed cell: its value, or null where the source is blank, and where it stands. */
export interface TableCell {
  readonly key: string;
  readonly value: string | null;
  readonly citation: Citation;
  readonly isInferred: boolean;
  /** Annex blanks: what the constant step suggests; never paid without a decision (D49). */
  readonly suggestion?: string;
}

export interface TableRow {
  readonly key: string;
  readonly label: Label;
  /** Second header level, such as 正高 over 二级 to 四级 in the annex. */
  readonly group?: Label;
  /** Where a row counts something else than its table does, as the workloads of Table 6. */
  readonly unit?: Unit;
  readonly cells: readonly TableCell[];
}

/** A coefficient table as the document prints it. `unit` is empty for plain coefficients. */
export interface CoefficientTable {
  readonly key: string;
  readonly title: Label;
  readonly article: string;
  readonly unit: Label | null;
  readonly columns: readonly Label[];
  readonly rows: readonly TableRow[];
}

/** A number of an edition: a rate of the running text, or a cell of a printed table. */
export interface RegulationNumber {
  /** `staffingThreshold`, `table4.grade7.II`. */
  readonly key: string;
  readonly label: Label;
  readonly unit: Unit;
  /** Null where the source is blank. */
  readonly value: string | null;
  readonly citation: Citation;
}

/** A number of the edition that is tried, or was decided, otherwise from a month on. */
export interface Amendment {
  readonly key: string;
  readonly value: string;
  /** Month, `2027-01`. */
  readonly from: string;
}

/** A column or card of the outcome: its Chinese term, symbol, unit. Labels shown come from here. */
export interface FigureDefinition {
  readonly id: string;
  readonly of: 'pool' | 'department' | 'office' | 'unit' | 'college' | 'person' | 'month';
  readonly label: Label;
  readonly symbol: string | null;
  readonly unit: string;
  readonly decimals: number;
}

/** One clause of the text: where it is computed, or why it is not. */
export interface CoverageRow {
  /** `14(2)`, `18(table4)`, `annex(management3)`: article and item, table, or row of the annex. */
  readonly article: string;
  /** `damaged`: computed from a source whose print had to be repaired. */
  readonly status: 'computed' | 'input' | 'procedural' | 'reading' | 'damaged';
  /** A row of a table, `table4.grade7`, where the clause is one. */
  readonly source?: string;
  readonly note: Label;
  /** Files below the regulation's folder, without their ending. */
  readonly files: readonly string[];
  /** Figures that rest on it: what they are of and their id, `month.instalment`. */
  readonly figures: readonly string[];
}

/** The seam for a second institution: server and dashboard know these names and nothing below them. */
export interface Regulation<Facts = unknown, Decision = unknown, Edition = unknown> {
  readonly id: string;
  readonly title: Label;
  readonly documentNumber: string;
  readonly editions: readonly {
    readonly id: string;
    readonly inForceFrom: string;
    readonly edition: Edition;
    readonly tables: readonly CoefficientTable[];
  }[];
  readonly readings: readonly Reading[];
  readonly figures: readonly FigureDefinition[];
  readonly coverage: readonly CoverageRow[];
  parseFacts(input: FactsInput): Parsed<Facts>;
  parseDecision(input: DecisionInput): Parsed<Decision>;
  compute(facts: Facts, edition: Edition, decision: Decision): Computed;
  /** The amounts of `compute`, equal to the fen, without their explanations. */
  amounts(facts: Facts, edition: Edition, decision: Decision): Parsed<YearAmounts>;
  /** One person's year, explained. */
  computePerson(
    facts: Facts,
    edition: Edition,
    decision: Decision,
    employeeNumber: string,
  ): ComputedPerson;
  /** The year's facts with the departments filled from people, and the people left out. */
  fillFromPeople(input: FactsInput, edition: Edition, decision: Decision): Parsed<FactsInput>;
  /** Every number of an edition, in the order of the articles, then of the tables. */
  numbers(edition: Edition): readonly RegulationNumber[];
  /** The edition with the amendments in force when the period begins; its numbers alone change. */
  amend(edition: Edition, amendments: readonly Amendment[], period: string): Parsed<Edition>;
}

import type { Decimal } from '../../../kernel/money.js';
import type { TitleClass } from '../../../fields.js';
import type { CollegeFacts, Person } from './person.js';

export type TitleHeadcount = Readonly<Record<TitleClass, Decimal>>;

/** Who among the heads may be left out, depending on a reading. */
export type OfWhom = 'agencyHeadcount' | 'cadreHeadcount' | 'excludedHeadcount';

/** What people can fill where a department's year leaves it out (D34). */
export type DerivedField =
  | 'headcount'
  | 'monthMeanHeadcount'
  | OfWhom
  | 'cadreCoefficients'
  | 'officeHeadcount'
  | 'coefficients';

/** 考核指标: the score is the mean of the results by weight. */
export interface ScoreIndicator {
  readonly weight: Decimal;
  readonly result: Decimal;
}

/** A department's assessment: a bare score, or what it is made of, or both. */
export interface Assessed {
  readonly code: string;
  readonly score: Decimal | null;
  readonly indicators: readonly ScoreIndicator[];
  readonly isQualified: boolean;
  readonly tieOrder: Decimal | null;
}

/** A college or teaching department in its year. */
export interface TeachingDepartment extends Assessed {
  readonly kind: 'COLLEGE' | 'TEACHING_DEPARTMENT';
  readonly headcount: TitleHeadcount;
  readonly monthMeanHeadcount: TitleHeadcount | null;
  readonly agencyHeadcount: TitleHeadcount | null;
  readonly cadreHeadcount: TitleHeadcount | null;
  readonly excludedHeadcount: TitleHeadcount | null;
  readonly cadreCoefficients: Decimal | null;
  readonly establishment: Decimal;
  readonly varianceYear: Decimal;
  readonly varianceYearAnyDirection: Decimal | null;
  /** S1 of a college, N of a teaching department. */
  readonly students: Decimal | null;
  readonly commonCourseShare: Decimal | null;
  /** Art. 6. */
  readonly unitIncome: Decimal | null;
  /** Art. 28(2): last year's allocation. */
  readonly previousAllocation: Decimal | null;
  /** Art. 29(1): the college's own decision. */
  readonly stopsReward: boolean;
  /** The fields that its people told. */
  readonly derived: ReadonlySet<DerivedField>;
}

/** An office or affiliated unit in its year. One outside the scope of Art. 3 needs no score. */
export interface Office extends Assessed {
  readonly kind: 'OFFICE' | 'AFFILIATED';
  readonly headcount: Decimal;
  readonly coefficients: Decimal;
  readonly hasOwnAccounts: boolean;
  readonly derived: ReadonlySet<DerivedField>;
}

/** As parsed: what nobody entered, people may still tell. */
export type DepartmentFacts = Omit<TeachingDepartment, 'headcount' | 'derived'> & {
  readonly headcount: TitleHeadcount | null;
};
export type OfficeFacts = Omit<Office, 'headcount' | 'coefficients' | 'derived'> & {
  readonly headcount: Decimal | null;
  readonly coefficients: Decimal | null;
};

/** Full-time research posts (D11). */
export interface ResearchFacts {
  readonly headcount: Decimal | null;
  readonly coefficients: Decimal;
  readonly isDerived: boolean;
}

/** A year, parsed: departments in order of code, people in order of number. */
export interface Facts {
  readonly period: string;
  readonly departments: readonly DepartmentFacts[];
  readonly offices: readonly OfficeFacts[];
  readonly research: ResearchFacts | null;
  readonly people: readonly Person[] | null;
  readonly college: CollegeFacts;
}

/** Everything Articles 14 to 20 need of a year. */
export interface FilledFacts {
  readonly period: string;
  readonly departments: readonly TeachingDepartment[];
  readonly offices: readonly Office[];
  readonly research: ResearchFacts | null;
}

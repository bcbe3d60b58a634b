import type { Decimal } from '../../../kernel/money.js';
import type { TitleClass } from '../../../fields.js';

export type TitleHeadcount = Readonly<Record<TitleClass, Decimal>>;

/** Who among the heads may be left out, depending on a reading. */
export type OfWhom = 'agencyHeadcount' | 'cadreHeadcount' | 'excludedHeadcount';

/** A college or teaching department in its year, parsed. */
export interface TeachingDepartment {
  readonly code: string;
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
  readonly score: Decimal;
  readonly isQualified: boolean;
  readonly tieOrder: Decimal | null;
}

/** An office or affiliated unit in its year, parsed. */
export interface Office {
  readonly code: string;
  readonly kind: 'OFFICE' | 'AFFILIATED';
  readonly headcount: Decimal;
  readonly coefficients: Decimal;
  /** A unit outside the scope of Art. 3 needs none. */
  readonly score: Decimal | null;
  readonly isQualified: boolean;
  readonly tieOrder: Decimal | null;
  readonly hasOwnAccounts: boolean;
}

/** Everything Articles 14 to 20 need of a year, departments in order of code. */
export interface Facts {
  readonly period: string;
  readonly departments: readonly TeachingDepartment[];
  readonly offices: readonly Office[];
  readonly research: { readonly headcount: Decimal | null; readonly coefficients: Decimal } | null;
}

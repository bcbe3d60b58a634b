import type { TitleClass } from '../fields.js';
import type { Decimal } from '../kernel/money.js';
import type { DepartmentResult, Outcome } from '../outcome.js';
import type { FactsInput } from '../regulation.js';
import type { Numbers } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import type { Choices } from '../regulations/czie-2015/readings.js';
import type { Override } from './scenario.js';

/** Where an allocation leaps, and how near a unit stands to it. */
export interface Place {
  readonly kind: 'staffing' | 'varianceYear' | 'rank' | 'tie';
  readonly units: readonly string[];
  /** Where it leaps, where the unit stands, and how far apart, in `unitOfDistance`. */
  readonly threshold: Decimal | null;
  readonly value: Decimal | null;
  readonly distance: Decimal | null;
  readonly unitOfDistance: 'head' | 'rank' | 'points' | 'year' | null;
  /** Which way the value goes to cross it. */
  readonly direction: 'up' | 'down' | null;
  readonly isReached: boolean;
  /** Month in which it comes by itself. */
  readonly expectedFrom: string | null;
  /** What crosses it; null where that is not one step. */
  readonly crossing: readonly Override[] | null;
  /** Of a step in heads: the class that moves, and what Q alone comes to, at the rates as they are. */
  readonly title: TitleClass | null;
  readonly adjustment: Decimal | null;
  /** Of a step in ranks. */
  readonly points: Decimal | null;
}

/** What most places have nothing to tell of. */
export const UNTOLD = {
  expectedFrom: null,
  crossing: null,
  title: null,
  adjustment: null,
  points: null,
} as const;

/** A year computed, with what it was computed from. */
export interface Circumstances {
  readonly facts: FactsInput;
  readonly outcome: Outcome;
  readonly numbers: Numbers;
  readonly choices: Choices;
}

export const pathOf = ({ code }: Pick<DepartmentResult, 'code'>): string =>
  `facts.departments.${code}`;

/** D34. */
export const headcountField = ({ D34 }: Choices): 'headcount' | 'monthMeanHeadcount' =>
  D34 === 'monthMean' ? 'monthMeanHeadcount' : 'headcount';

/** D4. */
export const yearField = ({ D4 }: Choices): 'varianceYear' | 'varianceYearAnyDirection' =>
  D4 === 'sameDirection' ? 'varianceYear' : 'varianceYearAnyDirection';

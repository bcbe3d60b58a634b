import type { YearInputs } from '../compute-from.js';
import type { TitleClass } from '../fields.js';
import type { Problem } from '../kernel/problem.js';
import type { Bridge } from './bridge.js';
import type { Figure } from './goal-seek-figures.js';
import type { Goal } from './goal-seek.js';
import type { Change } from './marginal.js';
import type { Override } from './scenario.js';
import type { Output } from './sensitivity.js';
import type { Swept } from './sweep.js';

/**
 * What a worker is asked: plain JSON on the way in and out, so that the browser's worker and the
 * server's thread give the same answers by the same function.
 */
export interface PlainVariant extends YearInputs {
  /** Id of the edition. */
  readonly edition: string;
}

/** What each kind is asked. */
interface Asked {
  readonly bridge: { readonly base: PlainVariant; readonly scenario: PlainVariant };
  readonly sensitivity: {
    readonly variant: PlainVariant;
    readonly output: Output;
    /** Share up and down, `0.1`; `regulation` takes the span that the regulation itself names. */
    readonly range: string;
    /** Left out, every free number that can move the output. */
    readonly paths?: readonly string[];
  };
  readonly goalSeek: { readonly variant: PlainVariant; readonly goal: Goal };
  readonly margins: { readonly variant: PlainVariant; readonly unit: string };
  readonly thresholds: { readonly variant: PlainVariant };
  readonly readingCosts: {
    readonly variant: PlainVariant;
    /** Left out, all. */
    readonly readings?: readonly string[];
  };
  readonly sweep: {
    readonly variant: PlainVariant;
    readonly scenarios: readonly (readonly Override[])[];
  };
}

export type AnalysisKind = keyof Asked;

export type AnalysisJob<Kind extends AnalysisKind = AnalysisKind> = {
  [One in Kind]: { readonly kind: One } & Asked[One];
}[Kind];

/** One end of a bar: decimals as text, money in yuan. */
export interface PlainEnd {
  readonly input: string;
  readonly value: string | null;
  readonly leaps: readonly { readonly kind: string; readonly unit: string }[];
  readonly leapsAt: string | null;
}

export interface PlainBar {
  readonly path: string;
  readonly low: PlainEnd;
  readonly high: PlainEnd;
  readonly swing: string;
}

export interface PlainTrial {
  readonly input: string;
  readonly reached: string;
}

export type PlainSought =
  | (PlainTrial & {
      readonly isSolved: true;
      readonly residual: string;
      readonly sideEffects: readonly { readonly code: string; readonly change: string }[];
    })
  | {
      readonly isSolved: false;
      readonly nearest: PlainTrial | null;
      readonly jumps: readonly { readonly below: PlainTrial; readonly above: PlainTrial }[];
      readonly breaksConstraint: boolean;
    };

export interface PlainMargin {
  readonly change: Change;
  /** Yuan that the department gets more; null where the year would be refused. */
  readonly own: string | null;
  readonly others: readonly { readonly code: string; readonly amount: string }[];
  readonly problems: readonly Problem[];
}

/** A place where an allocation leaps, with what crossing it would do. */
export interface PlainThreshold {
  readonly kind: 'staffing' | 'varianceYear' | 'rank' | 'tie';
  readonly units: readonly string[];
  /** Where it leaps, where the unit stands, and how far apart, in `unitOfDistance`. */
  readonly threshold: string | null;
  readonly value: string | null;
  readonly distance: string | null;
  readonly unitOfDistance: 'head' | 'rank' | 'points' | 'year' | null;
  readonly direction: 'up' | 'down' | null;
  readonly isReached: boolean;
  /** Month in which it comes by itself, such as next January; null where nothing is due. */
  readonly expectedFrom: string | null;
  /** What crossing it does to the unit and to all others together, in yuan; null where it is not one step. */
  readonly effect: string | null;
  readonly effectOnOthers: string | null;
  /** `staffing`: the title class of the one head that crosses, the unit's most frequent. */
  readonly title: TitleClass | null;
  /** `staffing`: of the effect what Q·|T − B| comes to at the rates as they are, 2.5·K1·Y2. */
  readonly adjustment: string | null;
  /** `rank`: points to the unit whose place would be taken. */
  readonly points: string | null;
}

export interface PlainReadingCost {
  readonly code: string;
  readonly options: readonly {
    readonly option: string;
    readonly isChosen: boolean;
    /** Yuan against the variant as it is; null where it cannot be computed. */
    readonly total: string | null;
    readonly departments: readonly { readonly code: string; readonly change: string }[];
    readonly problems: readonly Problem[];
  }[];
}

export interface AnalysisResults {
  /** Parts in fen; see `Bridge`. */
  readonly bridge: Bridge;
  readonly sensitivity: {
    readonly now: string | null;
    /** The lock mode ties the output to the pool, so that nothing inside the pool moves it. */
    readonly isFixed: boolean;
    readonly bars: readonly PlainBar[];
  };
  readonly goalSeek: PlainSought;
  readonly margins: readonly PlainMargin[];
  readonly thresholds: readonly PlainThreshold[];
  readonly readingCosts: readonly PlainReadingCost[];
  /** Fen, in columns that a message carries as they are. */
  readonly sweep: Swept;
}

export type AnalysisAnswer<Kind extends AnalysisKind = AnalysisKind> =
  | { readonly ok: true; readonly value: AnalysisResults[Kind] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type { Figure };

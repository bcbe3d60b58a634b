import type { Outcome } from '../outcome.js';

/** What makes an allocation leap: another band of the ranking, or the staffing threshold passed. */
export interface Leap {
  readonly kind: 'rank' | 'staffing';
  /** Codes of the units that leap. */
  readonly units: readonly string[];
}

/** Y2 or Yd of each unit, and whether its variance counts. */
interface State {
  readonly code: string;
  readonly rank: string;
  readonly staffing: string;
}

function statesOf({ departments, offices }: Outcome): readonly State[] {
  return [
    ...departments.map(({ code, assessmentCoefficient, staffingAdjustment }) => ({
      code,
      rank: assessmentCoefficient.value.toString(),
      staffing: staffingAdjustment.value.toString(),
    })),
    ...offices.map(({ code, assessmentCoefficient }) => ({
      code,
      rank: assessmentCoefficient?.value.toString() ?? '',
      staffing: '',
    })),
  ];
}

/** One text for each state of all units: equal exactly where nothing has leapt. */
export const leapsOf = (outcome: Outcome): string => JSON.stringify(statesOf(outcome));

export function leapsBetween(before: Outcome, after: Outcome): readonly Leap[] {
  const own = new Map(statesOf(before).map((state) => [state.code, state]));
  const moved = (kind: Leap['kind']): readonly string[] =>
    statesOf(after).flatMap((state) =>
      state[kind] === (own.get(state.code)?.[kind] ?? state[kind]) ? [] : [state.code],
    );
  return (['rank', 'staffing'] as const)
    .map((kind) => ({ kind, units: moved(kind) }))
    .filter(({ units }) => units.length > 0);
}

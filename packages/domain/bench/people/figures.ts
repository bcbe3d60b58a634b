/** Twelve months paid, the year-end settlement, and what of it is forfeited. */
export const FIGURES_OF_PERSON = 14;

/** Results of all peers in one order: the figures of one person, then of the next. */
export interface Results {
  /** Fen by person and month. */
  readonly paid: ArrayLike<number>;
  /** Fen by person. */
  readonly settlements: ArrayLike<number>;
  readonly forfeited: ArrayLike<number>;
}

export function figuresOf({ paid, settlements, forfeited }: Results): Float64Array {
  const figures = new Float64Array(settlements.length * FIGURES_OF_PERSON);
  for (let person = 0; person < settlements.length; person++) {
    const start = person * FIGURES_OF_PERSON;
    for (let month = 0; month < 12; month++) figures[start + month] = paid[person * 12 + month]!;
    figures[start + 12] = settlements[person]!;
    figures[start + 13] = forfeited[person]!;
  }
  return figures;
}

/** Every amount of a piece of work in one order: whole fen, or decimals as text. */
export type Figures = ArrayLike<number | string>;

/** A prepared piece of work: `run` is what the clock sees, `figures` reads the last run's result. */
export interface Work {
  run(): void;
  figures(): Figures;
}

/** One way of computing the same figures from the same input. */
export interface Peer<Input> {
  readonly name: string;
  /** Exact peers must give one checksum; the others are counted off against it. */
  readonly isExact: boolean;
  prepare(input: Input): Work;
}

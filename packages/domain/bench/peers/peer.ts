import type { BenchCollege } from '../college.ts';

/** The figures that all exact peers must agree on: fen, and P and M at four decimals. */
export interface Figures {
  readonly averageTeachingAllowance: string;
  readonly officeBase: string;
  readonly allocations: readonly string[];
}

/** A prepared piece of work: `run` is what the clock sees, `figures` reads the last run's result. */
export interface Work {
  run(): void;
  figures(): readonly Figures[];
}

/** One way of computing Articles 14 and 17 for many colleges. */
export interface Peer {
  readonly name: string;
  /** Exact peers must give one checksum; the others are counted off against it. */
  readonly isExact: boolean;
  /** Departments past which the peer is left out, because it would take minutes. */
  readonly limit?: number;
  prepare(colleges: readonly BenchCollege[]): Work;
}

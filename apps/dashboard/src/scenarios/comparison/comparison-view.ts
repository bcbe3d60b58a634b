import type { Comparison } from './documents';

/** What the blocks show; the server's answer has this shape, and so has what the browser compares. */
export interface ComparisonView {
  readonly scenarios: readonly Pick<Comparison['scenarios'][number], 'id' | 'name' | 'lockMode'>[];
  readonly figures: readonly ComparedFigure[];
  readonly departments: readonly ComparedDepartment[];
  readonly overrides: readonly ComparedOverride[];
}

type Values = readonly (string | null | undefined)[];

export interface ComparedFigure {
  readonly id: string;
  readonly label: string;
  readonly symbol?: string | null;
  readonly unit: string;
  readonly values: Values;
  readonly differences: Values;
}

export interface ComparedDepartment {
  readonly department: { readonly code: string; readonly name: string; readonly kind: string };
  readonly amounts: Values;
  readonly differences: Values;
  readonly rates: Values;
}

export interface ComparedOverride {
  readonly path: string;
  readonly label: string;
  readonly symbol?: string | null;
  readonly values: Values;
}

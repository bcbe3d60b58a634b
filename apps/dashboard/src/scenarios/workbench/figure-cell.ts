import type { AnyExplained } from '@hebo/domain';

/** One cell as shown; with a figure behind it, it opens the formula. */
export interface FigureCell {
  readonly text: string;
  readonly figure?: AnyExplained | null;
  /** Words before the number for those who do not see: 增, 减. */
  readonly spoken?: string;
  readonly tone?: 'up' | 'down';
}

export interface FigureColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly cell: (row: Row) => FigureCell;
  readonly total?: FigureCell;
}

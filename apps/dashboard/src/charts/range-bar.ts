/** What a segment stands for; each tone differs in more than its colour. */
export type Tone = 'total' | 'up' | 'down' | 'low' | 'high';

/** Positions for drawing; what is written is text. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  /** Written at the end away from the start, such as the input of a tornado's end. */
  readonly endText?: string;
}

export interface RangeBar {
  readonly key: string;
  readonly label: string;
  readonly segments: readonly Segment[];
  /** The figure that the bar stands for, written beside it. */
  readonly text?: string;
  /** What a screen reader says. */
  readonly spoken: string;
}

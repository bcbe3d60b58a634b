import { Decimal } from '@hebo/domain';
import type { AnalysisResults } from '@hebo/domain';
import type { RangeBar, Segment } from '../../../charts/range-bar';

export type TornadoBar = AnalysisResults['sensitivity']['bars'][number];
type End = TornadoBar['low'];

/** Where a value is drawn; the text beside it is the value itself. */
export const positionOf = (value: string): number => new Decimal(value).toNumber();

/** Bars that move the result, as they come: the widest first. */
export function movingBars(bars: readonly TornadoBar[]): readonly TornadoBar[] {
  return bars.filter(({ swing, low, high }) => {
    const isRefused = low.value === null || high.value === null;
    return isRefused || !new Decimal(swing).isZero();
  });
}

interface Words {
  readonly name: (bar: TornadoBar) => string;
  readonly input: (value: string) => string;
  readonly spoken: (bar: TornadoBar) => string;
}

/** A bar from the present result to what it is at either end of the parameter. */
export function tornadoBar(bar: TornadoBar, now: string, words: Words): RangeBar {
  const segment = (end: End, tone: 'low' | 'high'): Segment[] =>
    end.value === null
      ? []
      : [
          {
            from: positionOf(now),
            to: positionOf(end.value),
            tone,
            endText: `${words.input(end.input)}${end.leaps.length > 0 ? ' ◆' : ''}`,
          },
        ];
  return {
    key: bar.path,
    label: words.name(bar),
    segments: [...segment(bar.low, 'low'), ...segment(bar.high, 'high')],
    spoken: words.spoken(bar),
  };
}

import { Box, useMediaQuery, useTheme } from '@mui/material';
import type { Theme } from '@mui/material';
import { useId, useMemo } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Axis } from './axis';
import { BarLabel } from './BarLabel';
import { nextIndex } from './next-index';
import { RangeBarShape } from './RangeBarShape';
import type { RangeBar } from './range-bar';

interface Props {
  readonly label: string;
  readonly bars: readonly RangeBar[];
  readonly axis: Axis;
  readonly tickText: (value: number) => string;
  /** A line across all bars, such as the present value. */
  readonly lineAt?: number;
  /** Share of the drawing left free at both sides for texts at the ends of bars. */
  readonly sideRoom?: number;
  /** Enter or a click on a bar. */
  readonly onOpen?: (key: string) => void;
}

const ROW = 40;
const AXIS = 32;

/** Bars from one value to another. One stop of the Tab key; the arrows move, Enter opens. */
export default function RangeBars({
  label,
  bars,
  axis,
  tickText,
  lineAt,
  sideRoom = 0,
  onOpen,
}: Props) {
  const theme = useTheme();
  const isNarrow = useMediaQuery((at: Theme) => at.breakpoints.down('sm'));
  const pattern = `hatch-${useId().replaceAll(/\W/g, '')}`;
  const names = Math.min(isNarrow ? 90 : 168, widestName(bars));
  const room = ((axis.to - axis.from) * sideRoom) / (1 - 2 * sideRoom);
  const rows = useMemo(
    () => bars.map((bar) => ({ ...bar, range: extentOf(bar, axis) })),
    [bars, axis],
  );
  // Recharts draws its bars anew when their shape changes, and the focus would be lost with them.
  const shape = useMemo(
    () => (
      <RangeBarShape
        bars={bars}
        extents={rows.map(({ range }) => range)}
        pattern={pattern}
        onOpen={onOpen}
      />
    ),
    [bars, rows, pattern, onOpen],
  );
  return (
    <Box role="group" aria-label={label} onKeyDown={moveAlong} onFocus={stopHere} translate="no">
      <ResponsiveContainer width="100%" height={bars.length * ROW + AXIS + 24}>
        <BarChart
          data={rows}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 24, right: roomFor(bars), bottom: 0, left: 0 }}
          barCategoryGap="30%"
        >
          <defs>
            <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect width="6" height="6" fill={theme.palette.background.paper} />
              <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" stroke={theme.palette.secondary.main} />
            </pattern>
          </defs>
          <CartesianGrid horizontal={false} stroke={theme.palette.divider} />
          <XAxis
            type="number"
            domain={[axis.from - room, axis.to + room]}
            ticks={[...axis.ticks]}
            interval="preserveStartEnd"
            tickFormatter={tickText}
            tick={{ fill: theme.palette.text.secondary, fontSize: 12 }}
            stroke={theme.palette.text.secondary}
          />
          <YAxis
            type="category"
            dataKey="label"
            width={names + 6}
            interval={0}
            tickLine={false}
            tick={<BarLabel width={names} height={ROW} />}
            stroke={theme.palette.text.secondary}
          />
          {lineAt !== undefined && (
            <ReferenceLine x={lineAt} stroke={theme.palette.text.primary} strokeDasharray="4 3" />
          )}
          <Bar dataKey="range" isAnimationActive={false} shape={shape} />
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}

/** Arrows, Home and End lead from bar to bar. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const bars = [...event.currentTarget.querySelectorAll<SVGElement>('[data-bar]')];
  const active = bars.findIndex((bar) => bar === document.activeElement);
  const next = nextIndex(event.key, active, bars.length);
  if (active === -1 || next === undefined) return;
  event.preventDefault();
  bars[next]?.focus();
}

/** The Tab key comes back to the bar that it left. */
function stopHere({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  for (const bar of currentTarget.querySelectorAll('[data-bar]')) {
    bar.setAttribute('tabindex', bar === target ? '0' : '-1');
  }
}

const CHARACTER = 7.5;

/** Chinese characters are as wide as high, others about half of it. */
function widestName(bars: readonly RangeBar[]): number {
  const widthOf = (name: string) =>
    [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1) * CHARACTER, 0);
  return Math.max(...bars.map(({ label }) => widthOf(label))) + 8;
}

/** Right of the bars, for the longest text. */
function roomFor(bars: readonly RangeBar[]): number {
  return Math.max(1, ...bars.map(({ text }) => text?.length ?? 0)) * CHARACTER + 12;
}

/** From the least to the greatest of a bar's ends; a bar that stands on a broken axis begins with it. */
function extentOf({ segments }: RangeBar, { from }: Axis): [number, number] {
  const ends = segments.flatMap((segment) => [Math.max(segment.from, from), segment.to]);
  return [Math.min(...ends), Math.max(...ends)];
}

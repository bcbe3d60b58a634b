import { useTheme } from '@mui/material';
import type { Theme } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { BarShapeProps } from 'recharts';
import type { RangeBar, Segment, Tone } from './range-bar';

interface Props extends Partial<BarShapeProps> {
  readonly bars: readonly RangeBar[];
  /** Where each bar begins and ends. */
  readonly extents: readonly (readonly [number, number])[];
  /** Id of the hatching. */
  readonly pattern: string;
  readonly onOpen?: ((key: string) => void) | undefined;
}

const LEAST_WIDTH = 3;

/** One bar of one or two segments with its texts, reachable by keyboard. */
export function RangeBarShape(props: Props) {
  const { bars, extents, pattern, onOpen } = props;
  const { x = 0, y = 0, width = 0, height = 0, index = 0 } = props;
  const theme = useTheme();
  const [bar, extent] = [bars[index], extents[index]];
  if (!bar || !extent) return null;
  const [least, most] = extent;
  const at = (value: number): number =>
    most === least
      ? x
      : x + ((Math.min(Math.max(value, least), most) - least) / (most - least)) * width;
  const open = () => onOpen?.(bar.key);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  return (
    <g
      role={onOpen ? 'button' : 'img'}
      aria-label={bar.spoken}
      tabIndex={index === 0 ? 0 : -1}
      data-bar={index}
      onKeyDown={onKey}
      onClick={open}
      style={{ cursor: onOpen ? 'pointer' : 'default' }}
    >
      <rect
        x={x}
        y={y - 4}
        width={Math.max(width, LEAST_WIDTH)}
        height={height + 8}
        fill="none"
        pointerEvents="all"
      />
      {bar.segments.map((segment) => (
        <SegmentShape
          key={segment.tone}
          segment={segment}
          at={at}
          y={y}
          height={height}
          pattern={pattern}
        />
      ))}
      {bar.text && (
        <text
          x={x + Math.max(width, LEAST_WIDTH) + 6}
          y={y + height / 2}
          dominantBaseline="central"
          fontSize={13}
          fill={theme.palette.text.primary}
        >
          {bar.text}
        </text>
      )}
    </g>
  );
}

interface SegmentProps {
  readonly segment: Segment;
  readonly at: (value: number) => number;
  readonly y: number;
  readonly height: number;
  readonly pattern: string;
}

function SegmentShape({ segment, at, y, height, pattern }: SegmentProps) {
  const theme = useTheme();
  const { from, to, tone, endText } = segment;
  const left = Math.min(at(from), at(to));
  const width = Math.max(Math.abs(at(to) - at(from)), LEAST_WIDTH);
  const isLeftward = to < from;
  return (
    <>
      <rect
        x={left}
        y={y}
        width={width}
        height={height}
        fill={isHatched(tone) ? `url(#${pattern})` : colourOf(theme, tone)}
        stroke={colourOf(theme, tone)}
      />
      {endText && (
        <text
          x={isLeftward ? left - 5 : left + width + 5}
          y={y + height / 2}
          textAnchor={isLeftward ? 'end' : 'start'}
          dominantBaseline="central"
          fontSize={12}
          fill={theme.palette.text.primary}
        >
          {endText}
        </text>
      )}
    </>
  );
}

const isHatched = (tone: Tone): boolean => tone === 'down' || tone === 'low';

function colourOf({ palette }: Theme, tone: Tone): string {
  if (tone === 'total') return palette.text.secondary;
  return isHatched(tone) ? palette.secondary.main : palette.primary.main;
}

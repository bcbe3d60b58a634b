import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { Link } from 'react-router';
import { nextIndex } from './next-index';
import { percentOf } from './percent-of';

export interface RankedBar {
  readonly key: string;
  readonly name: string;
  /** The decimal string that the bar stands for. */
  readonly value: string;
  /** The same as it is written, unit in the figure's sentence. */
  readonly text: string;
  /** Last year's, for the tick. */
  readonly before?: string;
  /** What a screen reader says after the name: value and last year in words. */
  readonly spoken: string;
  readonly to: string;
}

interface Props {
  readonly label: string;
  readonly bars: readonly RankedBar[];
}

/** Sorted bars with last year's tick. One Tab stop; the arrows move, Enter opens the department. */
export function RankedBars({ label, bars }: Props) {
  const [active, setActive] = useState(0);
  const longest = bars.flatMap(({ value, before }) => (before ? [value, before] : [value]));
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextIndex(event.key, active, bars.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    event.currentTarget.querySelectorAll('a')[next]?.focus();
  };
  return (
    <Box component="ol" aria-label={label} onKeyDown={onKey} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {bars.map((bar, index) => (
        <Box component="li" key={bar.key}>
          <Box
            component={Link}
            to={bar.to}
            tabIndex={index === active ? 0 : -1}
            onFocus={() => setActive(index)}
            aria-label={`${bar.name} ${bar.spoken}`}
            sx={row}
          >
            <Box component="span" sx={name}>
              {bar.name}
            </Box>
            <Box component="span" sx={track}>
              <Box component="span" sx={{ ...fill, width: percentOf(bar.value, longest) }} />
              {bar.before !== undefined && (
                <Box component="span" sx={{ ...tick, left: percentOf(bar.before, longest) }} />
              )}
            </Box>
            <Box component="span" sx={figure}>
              {bar.text}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr auto', sm: '9rem 1fr 6.5rem' },
  columnGap: 1.5,
  alignItems: 'center',
  minHeight: 30,
  py: 0.25,
  color: 'text.primary',
  textDecoration: 'none',
  borderRadius: 0.5,
  '&:hover': { bgcolor: 'action.hover' },
};
const name = { fontSize: '0.875rem', lineHeight: 1.35 };
const figure = {
  textAlign: 'right',
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  gridRow: { xs: 1, sm: 'auto' },
  gridColumn: { xs: 2, sm: 'auto' },
};
const track = {
  position: 'relative',
  height: 14,
  bgcolor: 'background.default',
  borderRadius: 0.5,
  gridColumn: { xs: '1 / -1', sm: 'auto' },
};
const fill = {
  position: 'absolute',
  inset: '0 auto 0 0',
  bgcolor: 'primary.light',
  borderRadius: 0.5,
};
const tick = {
  position: 'absolute',
  top: -3,
  bottom: -3,
  width: 3,
  ml: '-1.5px',
  bgcolor: 'secondary.main',
};

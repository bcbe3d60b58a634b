import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { nextIndex } from './next-index';
import { percentOf } from './percent-of';

export interface StackedRow {
  readonly key: string;
  readonly name: string;
  /** Decimal strings, one for each series, in their order. */
  readonly parts: readonly string[];
  readonly total: string;
  /** The total as it is written. */
  readonly text: string;
  /** A limit to stand beside, drawn as a tick. */
  readonly limit?: string;
  /** What a screen reader says. */
  readonly spoken: string;
}

interface Props {
  readonly label: string;
  readonly series: readonly string[];
  readonly rows: readonly StackedRow[];
}

/** Rows made up of parts, on one axis from zero. One Tab stop; the arrows move along the rows. */
export function StackedRows({ label, series, rows }: Props) {
  const [active, setActive] = useState(0);
  const all = rows.flatMap(({ total, limit }) => (limit ? [total, limit] : [total]));
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextIndex(event.key, active, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="img"]')[next]?.focus();
  };
  return (
    <Chart>
      <Box component="ul" className="legend">
        {series.map((name, at) => (
          <li key={name}>
            <span className={`swatch part-${at}`} aria-hidden />
            {name}
          </li>
        ))}
      </Box>
      <Box component="ol" aria-label={label} onKeyDown={onKey}>
        {rows.map((row, at) => (
          <li key={row.key}>
            <Box
              role="img"
              aria-label={row.spoken}
              tabIndex={at === Math.min(active, rows.length - 1) ? 0 : -1}
              onFocus={() => setActive(at)}
            >
              <span className="name">{row.name}</span>
              <span className="track">
                {row.parts.map((part, place) => (
                  <span
                    key={series[place]}
                    className={`part-${place}`}
                    style={{ width: percentOf(part, all) }}
                  />
                ))}
                {row.limit !== undefined && (
                  <span className="limit" style={{ left: percentOf(row.limit, all) }} />
                )}
              </span>
              <span className="text">{row.text}</span>
            </Box>
          </li>
        ))}
      </Box>
    </Chart>
  );
}

/** Every second part is hatched, so that neighbours differ in more than colour. */
const hatched = (colour: string) =>
  `repeating-linear-gradient(45deg, ${colour} 0 4px, transparent 4px 6px)`;

const Chart = styled('div')(({ theme: { palette, spacing, typography } }) => ({
  ...typography.body2,
  fontVariantNumeric: 'tabular-nums',
  '& ul, & ol': { margin: 0, padding: 0, listStyle: 'none' },
  '& .legend': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: spacing(0.5, 2),
    marginBottom: spacing(1),
  },
  '& .legend li': { display: 'flex', alignItems: 'center', gap: spacing(0.75) },
  '& .swatch': { display: 'inline-block', width: 14, height: 14 },
  '& [role="img"]': {
    display: 'grid',
    gridTemplateColumns: '5rem minmax(0, 1fr) 6.5rem',
    columnGap: spacing(1),
    alignItems: 'center',
    minHeight: 28,
    borderRadius: 4,
  },
  '& .text': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& .track': { position: 'relative', display: 'flex', height: 16 },
  '& .track > span': { height: '100%', boxShadow: `inset -1px 0 ${palette.background.paper}` },
  '& .track > .limit': {
    position: 'absolute',
    top: -3,
    height: 22,
    width: 3,
    marginLeft: -1,
    backgroundColor: palette.text.primary,
  },
  '& .part-0': { backgroundColor: palette.primary.main },
  '& .part-1': { background: hatched(palette.secondary.main) },
  '& .part-2': { backgroundColor: palette.success.main },
  '& .part-3': { background: hatched('#6a3d9a') },
  '& .part-4': { backgroundColor: palette.text.secondary },
  '& .part-5': { background: hatched(palette.primary.main) },
}));

import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

export interface ResultCard {
  readonly key: string;
  readonly title: string;
  readonly value: ReactNode;
  readonly unit: string;
  readonly note: string;
}

/** The figures that the leadership group asks for first; plain elements, as they follow a slider. */
export function CardRow({ cards }: { readonly cards: readonly ResultCard[] }) {
  return (
    <Cards>
      {cards.map(({ key, title, value, unit, note }) => (
        <li key={key}>
          <div>{title}</div>
          <strong>
            {value} <small>{unit}</small>
          </strong>
          <small>{note}</small>
        </li>
      ))}
    </Cards>
  );
}

const Cards = styled('ul')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
  [theme.breakpoints.down('md')]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  gap: theme.spacing(1),
  margin: 0,
  padding: 0,
  listStyle: 'none',
  ...theme.typography.body2,
  '& li': {
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
  },
  '& strong': {
    ...theme.typography.h6,
    display: 'block',
    fontWeight: 400,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  '& small': { ...theme.typography.caption, color: theme.palette.text.secondary },
}));

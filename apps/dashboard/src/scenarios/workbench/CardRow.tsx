import { Box, Card, CardContent, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface ResultCard {
  readonly key: string;
  readonly title: string;
  readonly value: ReactNode;
  readonly unit: string;
  readonly note: string;
}

/** The figures that the leadership group asks for first. */
export function CardRow({ cards }: { readonly cards: readonly ResultCard[] }) {
  return (
    <Box
      component="ul"
      sx={{
        display: 'grid',
        gap: 1,
        m: 0,
        p: 0,
        listStyle: 'none',
        gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
      }}
    >
      {cards.map(({ key, title, value, unit, note }) => (
        <Card key={key} component="li" variant="outlined">
          <CardContent sx={{ p: 1.5, '&:last-child': { pb: 1.5 } }}>
            <Typography component="div" variant="body2" color="text.secondary">
              {title}
            </Typography>
            <Typography
              component="div"
              variant="h6"
              sx={{ fontVariantNumeric: 'tabular-nums', lineHeight: 1.4 }}
            >
              {value}{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                {unit}
              </Typography>
            </Typography>
            <Typography component="div" variant="caption" color="text.secondary">
              {note}
            </Typography>
          </CardContent>
        </Card>
      ))}
    </Box>
  );
}

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
      component="dl"
      sx={{
        display: 'grid',
        gap: 1,
        m: 0,
        gridTemplateColumns: 'repeat(auto-fit, minmax(148px, 1fr))',
      }}
    >
      {cards.map(({ key, title, value, unit, note }) => (
        <Card key={key} variant="outlined">
          <CardContent sx={{ p: 1.5, '&:last-child': { pb: 1.5 } }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {title}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
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
            </Box>
          </CardContent>
        </Card>
      ))}
    </Box>
  );
}

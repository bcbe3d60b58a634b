import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One figure with its unit beside it, and a line below. */
export function FigureCard({ label, unit, note, children }: Props) {
  return (
    <Card sx={{ p: 2 }}>
      <Typography sx={{ color: 'text.secondary' }}>{label}</Typography>
      <Typography
        component="p"
        sx={{ fontSize: '1.75rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
      >
        {children}{' '}
        <Box component="span" sx={{ fontSize: '0.875rem', fontWeight: 400, whiteSpace: 'nowrap' }}>
          {unit}
        </Box>
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', minHeight: '1.6em' }}>
        {note}
      </Typography>
    </Card>
  );
}

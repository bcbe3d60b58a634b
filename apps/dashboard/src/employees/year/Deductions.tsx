import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../../fields/CitationLink';
import type { PayMonthView } from './documents';
import { PayFigure } from './PayFigure';
import type { OpenFigure } from './use-pay-figure';

interface Props {
  readonly month: PayMonthView;
  readonly onOpen: OpenFigure;
}

/** Why a month is not paid in full: one line an article, each with its own computation. */
export function Deductions({ month: { month, lines }, onOpen }: Props) {
  const translate = useTranslate();
  if (lines.length === 0) return translate('common.not_applicable');
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', minWidth: { md: 300 } }}>
      {lines.map(({ component, effect, label, citation, figure }) => (
        <Box key={figure.key} component="li" sx={line}>
          <CitationLink citation={citation} />
          <span>
            {label}（{translate(`employees.pay.component.${component}`)}
            {translate(`employees.pay.effect.${effect}`)}）
          </span>
          <PayFigure figure={figure} of={month} onOpen={onOpen} sign="−" />
        </Box>
      ))}
    </Box>
  );
}

/** Links keep their 24 pixels, also where two lines follow each other. */
const line = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 0.75,
  whiteSpace: 'normal',
  '& a': { lineHeight: '26px' },
};

import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../../fields/CitationLink';
import { causesOf } from './causes';
import type { PayLineView, PayMonthView } from './documents';
import { PayFigure } from './PayFigure';
import type { OpenFigure } from './use-pay-figure';

interface Props {
  readonly month: PayMonthView;
  readonly onOpen: OpenFigure;
}

/** Why a month is not paid in full, by article; each amount opens its own computation. */
export function Deductions({ month: { month, lines }, onOpen }: Props) {
  const translate = useTranslate();
  if (lines.length === 0) return translate('common.not_applicable');
  const what = ({ component, effect }: PayLineView) =>
    `${translate(`employees.pay.component.${component}`)}${translate(`employees.pay.effect.${effect}`)}`;
  return (
    <Box component="ul" sx={list}>
      {causesOf(lines).map(({ label, citation, lines: together }) => (
        <li key={together.map(({ figure }) => figure.key).join(' ')}>
          <CitationLink citation={citation} /> {label}
          {together.map((line) => (
            <Box key={line.figure.key} sx={{ display: 'flex', justifyContent: 'space-between' }}>
              <span>{what(line)}</span>
              <PayFigure figure={line.figure} of={month} onOpen={onOpen} sign="−" />
            </Box>
          ))}
        </li>
      ))}
    </Box>
  );
}

/** Links keep their 24 pixels, also where two lines follow each other. */
const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  minWidth: { md: 240 },
  whiteSpace: 'normal',
  '& a': { display: 'inline-block', lineHeight: '26px' },
};

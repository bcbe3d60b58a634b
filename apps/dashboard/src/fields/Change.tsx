import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { compare } from '../formats/decimal';
import { formatMoneyChange } from '../formats/format';
import type { MoneyUnit } from '../formats/format';
import { visuallyHidden } from './Shown';

/** A rise or fall of money: sign, arrow and word; the colour only adds (neither red nor green). */
export function Change({ value, unit }: { value: string; unit: MoneyUnit }) {
  const translate = useTranslate();
  const direction = compare(value, '0');
  const word = direction > 0 ? 'up' : direction < 0 ? 'down' : 'same';
  return (
    <Box component="span" sx={{ color: COLOUR[word], whiteSpace: 'nowrap' }}>
      <span aria-hidden>{ARROW[word]}</span>
      <Box component="span" sx={visuallyHidden}>
        {translate(`departments.change.${word}`)}
      </Box>
      {formatMoneyChange(value, unit)}
    </Box>
  );
}

const ARROW = { up: '▲ ', down: '▼ ', same: '' };
const COLOUR = { up: 'primary.main', down: 'secondary.main', same: 'text.primary' };

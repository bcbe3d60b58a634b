import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FormField } from '../fields/FormField';
import type { FactsDraft } from './facts-draft';
import { INDICATOR_NUMBERS, INDICATOR_PARTS, indicatorRows } from './indicators';

interface Props {
  readonly draft: FactsDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (path: string, value: string) => void;
}

/** What a score is made of, with one blank row more for the next; a cleared row is taken away. */
export function IndicatorFields({ draft, errors, onChange }: Props) {
  const translate = useTranslate();
  const word = (key: string) => translate(`departments.indicator.${key}`);
  const rows = Array.from({ length: lastRow(draft) + 2 }, (_, index) => index);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>
        {translate('departments.fact.indicators')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {word('help')}
      </Typography>
      {rows.map((row) => (
        <Box key={row} sx={grid}>
          {INDICATOR_PARTS.map((part) => {
            const path = `indicators.${row}.${part}`;
            return (
              <FormField
                key={path}
                name={path}
                label={translate(`departments.indicator.of.${part}`, { number: row + 1 })}
                value={draft[path] ?? ''}
                onChange={(value) => onChange(path, value)}
                error={errors[path]}
                isDecimal={INDICATOR_NUMBERS.includes(part)}
              />
            );
          })}
        </Box>
      ))}
    </Box>
  );
}

/** Rows stay in their place while they are typed in, also where one above was cleared. */
function lastRow(draft: FactsDraft): number {
  const typed = Object.entries(draft).flatMap(([path, text]) => {
    const index = /^indicators\.(\d+)\./.exec(path)?.[1];
    return index === undefined || text.trim() === '' ? [] : [Number.parseInt(index, 10)];
  });
  return Math.max(-1, indicatorRows(draft).length - 1, ...typed);
}

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(170px, 100%), 1fr))',
  gap: 1.5,
  mb: 2,
};

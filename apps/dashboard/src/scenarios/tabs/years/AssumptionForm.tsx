import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import {
  fractionOf,
  GROWTHS,
  growthText,
  MOST_YEARS,
  NO_CHANGE,
  SHARES,
  withGrowth,
  withSameGrowth,
  yearsOf,
} from './assumptions';
import type { Assumptions, Growth, Share } from './assumptions';

interface Props {
  readonly period: string;
  readonly assumptions: Assumptions;
  readonly onChange: (assumptions: Assumptions) => void;
}

/** What the years rest on: growth year by year in per cent, and two shares. */
export function AssumptionForm({ period, assumptions, onChange }: Props) {
  const translate = useTranslate();
  return (
    <Stack
      component="section"
      spacing={1.5}
      aria-label={translate('scenario.years.assumptions')}
      sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      {GROWTHS.map((name) => (
        <GrowthRow key={name} {...{ name, period, assumptions, onChange }} />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'start' }}>
        {SHARES.map((name) => (
          <ShareBox key={name} {...{ name, assumptions, onChange }} />
        ))}
        <TextField
          select
          size="small"
          label={translate('scenario.years.count')}
          value={assumptions.years}
          onChange={({ target }) => onChange({ ...assumptions, years: Number(target.value) })}
          slotProps={{ select: { native: true } }}
        >
          {Array.from({ length: MOST_YEARS }, (_, at) => (
            <option key={at} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </TextField>
        <Button onClick={() => onChange(NO_CHANGE)}>{translate('scenario.years.reset')}</Button>
      </Box>
    </Stack>
  );
}

interface GrowthProps extends Props {
  readonly name: Growth;
}

function GrowthRow({ name, period, assumptions, onChange }: GrowthProps) {
  const translate = useTranslate();
  const title = translate(`scenario.years.${name}`);
  return (
    <Box>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {title} (%)
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {yearsOf(assumptions).map((at) => {
          const text = growthText(assumptions, name, at);
          const isWrong = fractionOf(text, 'growth') === null;
          const year = String(Number(period) + 1 + at);
          return (
            <TextField
              key={at}
              size="small"
              label={year}
              value={text}
              error={isWrong}
              helperText={isWrong && translate('scenario.years.not_growth')}
              onChange={({ target }) => onChange(withGrowth(assumptions, name, at, target.value))}
              slotProps={{
                htmlInput: {
                  inputMode: 'decimal',
                  'aria-label': translate('scenario.years.in_year', { name: title, year }),
                },
              }}
              sx={{ width: 84 }}
            />
          );
        })}
        <Button
          size="small"
          aria-label={translate('scenario.years.same_of', { name: title })}
          onClick={() => onChange(withSameGrowth(assumptions, name))}
        >
          {translate('scenario.years.same')}
        </Button>
      </Box>
    </Box>
  );
}

interface ShareProps extends Pick<Props, 'assumptions' | 'onChange'> {
  readonly name: Share;
}

function ShareBox({ name, assumptions, onChange }: ShareProps) {
  const translate = useTranslate();
  const isWrong = fractionOf(assumptions[name], 'share') === null;
  return (
    <TextField
      size="small"
      label={`${translate(`scenario.years.${name}`)} (%)`}
      value={assumptions[name]}
      error={isWrong}
      helperText={isWrong && translate('scenario.years.not_share')}
      onChange={({ target }) => onChange({ ...assumptions, [name]: target.value })}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      sx={{ width: 210 }}
    />
  );
}

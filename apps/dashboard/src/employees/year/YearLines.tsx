import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { CitationLink } from '../../fields/CitationLink';
import { formatCoefficient, formatCount, formatRate } from '../../formats/format';
import type { PayYearView } from './documents';
import { PayFigure } from './PayFigure';
import type { OpenFigure } from './use-pay-figure';

const MONEY = [
  'entitlement',
  'scheduled',
  'yearEndSettlement',
  'forfeited',
  'overpaid',
  'basePay',
  'outstanding',
  'total',
] as const;

/** Figures that only some people have; they are left out where nobody asks for them. */
const OTHERS = [
  ['researchCoefficient', formatCoefficient, ''],
  ['countedTeachingHours', formatCount, 'hour'],
  ['workloadRelief', formatRate, ''],
] as const;

interface Props {
  readonly year: PayYearView;
  readonly onOpen: OpenFigure;
}

/** The year's lines: what is due, what was scheduled, what is settled at the end. */
export function YearLines({ year, onOpen }: Props) {
  const translate = useTranslate();
  const word = (key: string) => translate(`employees.pay.${key}`);
  const of = translate('common.period_title', { period: year.period });
  const unitOf = (unit: string) => (unit === '' ? '' : translate(`explanation.unit.${unit}`));
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography variant="h2">{word('year')}</Typography>
      {year.scheme && (
        <Typography sx={{ color: 'text.secondary' }}>
          {word(`scheme.${year.scheme}`)}
          {year.researchTier != null &&
            ` · ${translate('employees.pay.tier', { tier: year.researchTier })}`}
        </Typography>
      )}
      {year.excluded && (
        <Typography>
          {word('excluded')} <CitationLink citation={year.excluded} />
        </Typography>
      )}
      <Box component="dl" sx={list}>
        {MONEY.map((key) => (
          <Line key={key} name={word(`line.${key}`)} unit={translate('common.yuan')}>
            <PayFigure figure={year[key] ?? null} of={of} onOpen={onOpen} />
          </Line>
        ))}
        {OTHERS.map(([key, format, unit]) => {
          const figure = year[key];
          if (!figure) return null;
          return (
            <Line key={key} name={word(`line.${key}`)} unit={unitOf(unit)}>
              <PayFigure figure={figure} of={of} onOpen={onOpen} format={format} unit={unit} />
            </Line>
          );
        })}
      </Box>
    </Card>
  );
}

interface LineProps {
  readonly name: string;
  readonly unit: string;
  readonly children: ReactNode;
}

function Line({ name, unit, children }: LineProps) {
  return (
    <div>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
        {children}{' '}
        <Typography component="span" variant="body2">
          {unit}
        </Typography>
      </Box>
    </div>
  );
}

const list = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
  m: 0,
  mt: 1.5,
};

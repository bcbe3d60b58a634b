import { Box, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { formatCoefficient } from '../../formats/format';
import { Deductions } from './Deductions';
import type { PayMonthView } from './documents';
import { useSourceWords } from './month-words';
import { PayFigure } from './PayFigure';
import type { OpenFigure } from './use-pay-figure';

interface Props {
  readonly months: readonly PayMonthView[];
  readonly onOpen: OpenFigure;
}

/** The same months for a narrow screen, one card each, what was paid first. */
export function MonthCards({ months, onOpen }: Props) {
  return (
    <Stack component="ol" spacing={1.5} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {months.map((month) => (
        <MonthCard key={month.month} month={month} onOpen={onOpen} />
      ))}
    </Stack>
  );
}

const GROSS = ['grossLivingAllowance', 'grossPostAllowance', 'grossInstalment'] as const;

function MonthCard({ month, onOpen }: { month: PayMonthView; onOpen: OpenFigure }) {
  const translate = useTranslate();
  const sourceOf = useSourceWords();
  const label = (key: string) => translate(`employees.pay.column.${key}`);
  const to = { of: month.month, onOpen };
  return (
    <Card component="li" sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Typography variant="h3">{month.month}</Typography>
        <Typography sx={{ fontWeight: 600 }}>
          {label('paid')} <PayFigure figure={month.paid} {...to} /> {translate('common.yuan')}
        </Typography>
      </Stack>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {month.isEmployed ? month.department?.name : label('not_employed')}
      </Typography>
      {month.postCoefficient && (
        <Line name={label('coefficient')}>
          <PayFigure figure={month.postCoefficient} {...to} format={formatCoefficient} unit="" />{' '}
          {sourceOf(month)}
        </Line>
      )}
      {GROSS.map((key) => (
        <Line key={key} name={label(key)} isMoney>
          <PayFigure figure={month[key]} {...to} />
        </Line>
      ))}
      {month.lines.length > 0 && (
        <Box sx={{ py: 0.5 }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {label('lines')}（{translate('common.yuan')}）
          </Typography>
          <Deductions month={month} onOpen={onOpen} />
        </Box>
      )}
      {month.backPay && (
        <Line name={label('backPay')} isMoney>
          <PayFigure figure={month.backPay} {...to} />
        </Line>
      )}
    </Card>
  );
}

interface LineProps {
  readonly name: string;
  readonly isMoney?: boolean;
  readonly children: ReactNode;
}

function Line({ name, isMoney = false, children }: LineProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', py: 0.25 }}>
      <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
        {name}
      </Typography>
      <Box component="span" sx={{ textAlign: 'right' }}>
        {children} {isMoney && translate('common.yuan')}
      </Box>
    </Box>
  );
}

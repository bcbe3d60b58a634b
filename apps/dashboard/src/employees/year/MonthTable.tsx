import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatCoefficient } from '../../formats/format';
import { AppDataTable } from '../../layout/AppDataTable';
import type { Column } from '../../layout/AppDataTable';
import { Deductions } from './Deductions';
import type { PayMonthView } from './documents';
import { useSourceWords } from './month-words';
import { isNeeded } from './needed-columns';
import { PayFigure } from './PayFigure';
import type { OpenFigure } from './use-pay-figure';
import { Withheld } from './Withheld';

interface Props {
  readonly months: readonly PayMonthView[];
  readonly onOpen: OpenFigure;
}

/** Twelve months: coefficient, gross, what is deducted by which article, withheld, paid. */
export function MonthTable({ months, onOpen }: Props) {
  const translate = useTranslate();
  return (
    <AppDataTable
      label={translate('employees.pay.months')}
      columns={useMonthColumns(onOpen).filter(({ key }) => isNeeded(key, months))}
      rows={months}
      rowKey={({ month }) => month}
      isCompact
    />
  );
}

function useMonthColumns(onOpen: OpenFigure): Column<PayMonthView>[] {
  const translate = useTranslate();
  const sourceOf = useSourceWords();
  const label = (key: string) => translate(`employees.pay.column.${key}`);
  const money = (
    key: 'grossLivingAllowance' | 'grossPostAllowance' | 'grossInstalment' | 'paid',
  ): Column<PayMonthView> => ({
    key,
    label: label(key),
    unit: translate('common.yuan'),
    isNumeric: true,
    render: (row) => <PayFigure figure={row[key]} of={row.month} onOpen={onOpen} />,
  });
  return [
    { key: 'month', label: label('month'), isRowHeader: true, render: ({ month }) => month },
    {
      key: 'department',
      label: label('department'),
      render: ({ department, isEmployed }) =>
        isEmployed ? (department?.name ?? '–') : label('not_employed'),
    },
    {
      key: 'coefficient',
      label: label('coefficient'),
      render: (row) => (
        <>
          <PayFigure
            figure={row.postCoefficient ?? undefined}
            of={row.month}
            onOpen={onOpen}
            format={formatCoefficient}
            unit=""
          />
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {sourceOf(row)}
          </Typography>
        </>
      ),
    },
    money('grossLivingAllowance'),
    money('grossPostAllowance'),
    money('grossInstalment'),
    {
      key: 'lines',
      label: label('lines'),
      unit: translate('common.yuan'),
      render: (row) => <Deductions month={row} onOpen={onOpen} />,
    },
    {
      key: 'held',
      label: label('held'),
      unit: translate('common.yuan'),
      isNumeric: true,
      render: (row) => <Withheld month={row} onOpen={onOpen} />,
    },
    money('paid'),
    {
      key: 'backPay',
      label: label('backPay'),
      unit: translate('common.yuan'),
      isNumeric: true,
      render: ({ month, backPay }) => (
        <PayFigure figure={backPay ?? undefined} of={month} onOpen={onOpen} />
      ),
    },
  ];
}

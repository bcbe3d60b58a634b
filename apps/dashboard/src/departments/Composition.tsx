import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureButton } from '../fields/explanation/FigureButton';
import { Shown } from '../fields/Shown';
import { formatCoefficient, formatCount, formatMoney } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { DepartmentView } from './documents';
import { useFormula } from './use-formula';

interface Part {
  readonly figure: string;
  readonly label: string;
  readonly symbol: string;
  readonly value: string | null | undefined;
  readonly format: (value: string) => string;
  readonly unit: string;
}

/** What the amount is made of, in the order of the formula; each line opens its own. */
export function Composition({ department }: { department: DepartmentView }) {
  const translate = useTranslate();
  const [open, drawer] = useFormula();
  const parts = useParts(department);
  const { allocation } = department;
  return (
    <Card sx={{ p: 2 }}>
      {allocation?.staffPart && allocation.studentPart && allocation.amount && (
        <Typography sx={{ mb: 1.5 }}>
          {translate('departments.part.sentence', {
            staff: formatMoney(allocation.staffPart),
            student: formatMoney(allocation.studentPart),
            total: formatMoney(allocation.amount),
          })}
        </Typography>
      )}
      <AppDataTable
        label={translate('departments.tab.composition')}
        rows={parts}
        rowKey={({ figure }) => figure}
        isCompact
        columns={[
          {
            key: 'item',
            label: translate('departments.part.item'),
            isRowHeader: true,
            render: ({ label }) => label,
          },
          {
            key: 'symbol',
            label: translate('departments.part.symbol'),
            render: ({ symbol }) => <span translate="no">{symbol}</span>,
          },
          {
            key: 'value',
            label: translate('departments.part.value'),
            isNumeric: true,
            render: ({ figure, label, symbol, value, format }) =>
              value ? (
                <FigureButton
                  label={`${label} ${format(value)}`}
                  onOpen={() =>
                    open({
                      code: department.code,
                      figure,
                      title: `${department.name} ${symbol}`,
                    })
                  }
                >
                  {format(value)}
                </FigureButton>
              ) : (
                <Shown value={value} format={format} />
              ),
          },
          { key: 'unit', label: translate('common.unit'), render: ({ unit }) => unit },
        ]}
      />
      {drawer}
    </Card>
  );
}

const four = (value: string) => formatCoefficient(value, 4);
const money = (value: string) => formatMoney(value);

function useParts(department: DepartmentView): Part[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`departments.part.${key}`);
  const yuan = translate('common.yuan');
  const { allocation: a, officeAllocation: o } = department;
  const part = (
    figure: string,
    label: string,
    symbol: string,
    value: string | null | undefined,
    format: (value: string) => string,
    unit = '',
  ): Part => ({ figure, label: word(label), symbol, value: value ?? null, format, unit });
  if (a) {
    const isShared = department.kind === 'TEACHING_DEPARTMENT';
    const students = isShared ? 'student_units_shared' : 'student_units';
    return [
      part('staffUnits', 'staff_units', '', a.staffUnits, four),
      part('staffRate', 'staff_rate', 'K1', a.staffRate, four, yuan),
      part('studentUnits', students, isShared ? 'S2×N' : 'S1', a.studentUnits, four),
      part('studentRate', 'student_rate', 'K2', a.studentRate, four, yuan),
      part('assessmentCoefficient', 'assessment', 'Y2', a.assessmentCoefficient, formatCoefficient),
      part('staffPart', 'staff_part', '', a.staffPart, money, yuan),
      part('studentPart', 'student_part', '', a.studentPart, money, yuan),
      part('allocation', 'amount', 'Z', a.amount, money, yuan),
    ];
  }
  if (!o) return [];
  const officeBase = o.explanation?.nodes.find(({ key }) => key === 'pool.officeBase')?.value;
  return [
    part('headcount', 'headcount', 'T', o.headcount, formatCount, translate('common.people')),
    part('coefficients', 'coefficients', 'Σxy', o.coefficients, formatCoefficient),
    part('officeBase', 'office_base', 'M', officeBase, four, yuan),
    part('assessmentCoefficient', 'assessment', 'Yd', o.assessmentCoefficient, formatCoefficient),
    part('allocation', 'office_amount', '', o.amount, money, yuan),
  ];
}

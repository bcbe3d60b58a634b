import {
  Card,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Shown } from '../fields/Shown';
import { formatCoefficient, formatCount, formatMoney } from '../formats/format';
import { useDocument } from '../providers/use-document';
import { useSession } from '../providers/viewer';
import { DEPARTMENT_RESULT } from './documents';

const YEARS = 5;
const COLUMNS = ['amount', 'per_head', 'headcount', 'establishment', 'assessment'] as const;

/** Up to five years, newest first. */
export function History({ code }: { code: string }) {
  const translate = useTranslate();
  const periods = (useSession()?.periods ?? []).slice(0, YEARS);
  const label = translate('departments.tab.history');
  return (
    <Card sx={{ p: 2 }}>
      <TableContainer
        role="region"
        tabIndex={0}
        aria-label={translate('common.table_scroll', { label })}
      >
        <Table aria-label={label}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{translate('departments.history.period')}</TableCell>
              {COLUMNS.map((column) => (
                <TableCell key={column} scope="col" align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {translate(`departments.column.${column}`)}
                  {(column === 'amount' || column === 'per_head') &&
                    ` (${translate('common.yuan')})`}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {periods.map((period) => (
              <HistoryRow key={period} code={code} period={period} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

function HistoryRow({ code, period }: { code: string; period: string }) {
  const { data, isPending } = useDocument(DEPARTMENT_RESULT, { code, period });
  const department = data?.department;
  const result = department?.allocation ?? department?.officeAllocation;
  const money = (value: string) => formatMoney(value);
  const figures = [
    [result?.amount, money],
    [result?.perHead, money],
    [result?.headcount, formatCount],
    [department?.allocation ? department.allocation.establishment : undefined, formatCount],
    [result?.assessmentCoefficient, formatCoefficient],
  ] as const;
  return (
    <TableRow aria-busy={isPending}>
      <TableCell component="th" scope="row">
        {period}
      </TableCell>
      {figures.map(([value, format], index) => (
        <TableCell key={COLUMNS[index]} align="right">
          {isPending ? '…' : <Shown value={value} format={format} />}
        </TableCell>
      ))}
    </TableRow>
  );
}

import { Box, Card } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatCoefficient, formatCount } from '../formats/format';
import type { Column } from '../layout/AppDataTable';
import { useDocument } from '../providers/use-document';
import { usePeriod, usePreviousPeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import { AllocationList } from './AllocationList';
import { useAmountColumns } from './amount-columns';
import { amountsBefore } from '../charts/amounts';
import { OFFICE_ALLOCATIONS, OFFICE_BASE } from './documents';
import type { OfficeRow } from './documents';
import { useFigureCell } from './figure-cell';
import { useFormula } from './use-formula';

/** Arts. 16 to 20: offices and affiliated units. */
export function OfficeList() {
  const [period = ''] = usePeriod();
  const previous = usePreviousPeriod();
  const query = useDocument(OFFICE_ALLOCATIONS, { period }, { enabled: period !== '' });
  const last = useDocument(
    OFFICE_ALLOCATIONS,
    { period: previous ?? '' },
    { enabled: previous !== undefined },
  );
  const before = amountsBefore(previous === undefined ? [] : last.data?.officeAllocations);
  const [open, drawer] = useFormula();
  const columns = useOfficeColumns(open);
  const amountColumns = useAmountColumns<OfficeRow>(before, open, 'office_amount');
  return (
    <>
      <OfficeBase />
      <AllocationList
        query={query}
        rowsOf={(answer) => answer.officeAllocations ?? []}
        before={before}
        columns={(rows) => [...amountColumns(rows), ...columns]}
      />
      {drawer}
    </>
  );
}

/** P and M, which hold for all of them alike. */
function OfficeBase() {
  const [period = ''] = usePeriod();
  const mayRead = useViewer()?.permissions.includes('Query.outcome') ?? false;
  const { data } = useDocument(OFFICE_BASE, { period }, { enabled: mayRead && period !== '' });
  const { averageTeachingAllowance: average, officeBase: base } = data?.outcome ?? {};
  if (!average || !base) return null;
  return (
    <Card sx={{ p: 2, mb: 2 }}>
      <Box translate="no" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
        <span>P = {formatCoefficient(average, 4)}</span>
        <span>M = {formatCoefficient(base, 4)}</span>
      </Box>
    </Card>
  );
}

function useOfficeColumns(open: ReturnType<typeof useFormula>[0]): Column<OfficeRow>[] {
  const translate = useTranslate();
  const cell = useFigureCell(open);
  const word = (key: string) => translate(`departments.column.${key}`);
  const numeric = { isNumeric: true, isSortable: true };
  const inScope = (row: OfficeRow, value: string | null | undefined) =>
    row.isInScope ? value : undefined;
  return [
    {
      ...numeric,
      key: 'headcount',
      label: word('office_headcount'),
      unit: translate('departments.unit.head'),
      render: (row) => cell(row, 'headcount', 'T', inScope(row, row.headcount), formatCount),
    },
    {
      ...numeric,
      key: 'coefficients',
      label: word('coefficients'),
      render: (row) =>
        cell(row, 'coefficients', 'Σxy', inScope(row, row.coefficients), formatCoefficient),
    },
    {
      ...numeric,
      key: 'assessmentCoefficient',
      label: word('office_assessment'),
      render: (row) =>
        cell(
          row,
          'assessmentCoefficient',
          'Yd',
          inScope(row, row.assessmentCoefficient),
          formatCoefficient,
        ),
    },
    {
      ...numeric,
      key: 'rank',
      label: word('rank'),
      render: (row) => row.rank ?? translate('common.not_applicable'),
    },
    {
      key: 'note',
      label: word('kind'),
      render: (row) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {row.isInScope
            ? translate(`common.kind.${row.department.kind}`)
            : translate('departments.not_in_scope')}
        </Box>
      ),
    },
  ];
}

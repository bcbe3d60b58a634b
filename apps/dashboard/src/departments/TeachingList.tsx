import { useTranslate } from 'react-admin';
import { compare } from '../formats/decimal';
import { formatCoefficient, formatCount, formatRate } from '../formats/format';
import type { Column } from '../layout/AppDataTable';
import { useDocument } from '../providers/use-document';
import { usePeriod, usePreviousPeriod } from '../providers/use-period';
import { AllocationList } from './AllocationList';
import { useAmountColumns } from './amount-columns';
import { amountsBefore } from '../charts/amounts';
import { TEACHING_ALLOCATIONS } from './documents';
import type { TeachingRow } from './documents';
import { useFigureCell } from './figure-cell';
import { useFormula } from './use-formula';

/** Art. 14: colleges and teaching departments. */
export function TeachingList() {
  const [period = ''] = usePeriod();
  const previous = usePreviousPeriod();
  const query = useDocument(TEACHING_ALLOCATIONS, { period }, { enabled: period !== '' });
  const last = useDocument(
    TEACHING_ALLOCATIONS,
    { period: previous ?? '' },
    { enabled: previous !== undefined },
  );
  const before = amountsBefore(previous === undefined ? [] : last.data?.allocations);
  const [open, drawer] = useFormula();
  const columns = useTeachingColumns(open);
  const amountColumns = useAmountColumns<TeachingRow>(before, open, 'amount');
  return (
    <>
      <AllocationList
        query={query}
        rowsOf={(answer) => answer.allocations ?? []}
        before={before}
        columns={(rows) => [...amountColumns(rows), ...columns]}
      />
      {drawer}
    </>
  );
}

function useTeachingColumns(open: ReturnType<typeof useFormula>[0]): Column<TeachingRow>[] {
  const translate = useTranslate();
  const cell = useFigureCell(open);
  const word = (key: string) => translate(`departments.column.${key}`);
  const numeric = { isNumeric: true, isSortable: true };
  return [
    {
      ...numeric,
      key: 'headcount',
      label: word('headcount'),
      unit: translate('departments.unit.head'),
      render: (row) => cell(row, 'headcount', 'T', row.headcount, formatCount),
    },
    {
      ...numeric,
      key: 'establishment',
      label: word('establishment'),
      unit: translate('departments.unit.post'),
      render: (row) => cell(row, 'establishment', 'B', row.establishment, formatCount),
    },
    {
      ...numeric,
      key: 'staffingVariance',
      label: word('variance'),
      render: (row) => (
        <>
          {cell(row, 'staffingVariance', 'q', row.staffingVariance, formatRate)}{' '}
          <Direction row={row} />
        </>
      ),
    },
    {
      ...numeric,
      key: 'staffingAdjustment',
      label: word('adjustment'),
      render: (row) =>
        cell(row, 'staffingAdjustment', 'Q', row.staffingAdjustment, (value) =>
          formatCoefficient(value, 2),
        ),
    },
    {
      ...numeric,
      key: 'averageTitleCoefficient',
      label: word('title_coefficient'),
      render: (row) =>
        cell(row, 'averageTitleCoefficient', 'Y1', row.averageTitleCoefficient, (value) =>
          formatCoefficient(value, 6),
        ),
    },
    {
      ...numeric,
      key: 'students',
      label: word('students'),
      unit: translate('departments.unit.student'),
      render: (row) => cell(row, 'students', 'S1', ownStudents(row), formatCount),
    },
    {
      ...numeric,
      key: 'commonCourseShare',
      label: word('share'),
      render: (row) => cell(row, 'commonCourseShare', 'N', commonShare(row), formatRate),
    },
    {
      ...numeric,
      key: 'assessmentCoefficient',
      label: word('assessment'),
      render: (row) =>
        cell(row, 'assessmentCoefficient', 'Y2', row.assessmentCoefficient, formatCoefficient),
    },
    {
      ...numeric,
      key: 'rank',
      label: word('rank'),
      render: (row) => row.rank ?? translate('common.not_applicable'),
    },
  ];
}

/** q has no sign (Art. 14 takes |T − B|): the word says which way. */
function Direction({ row: { headcount, establishment } }: { row: TeachingRow }) {
  const translate = useTranslate();
  if (!headcount || !establishment) return null;
  const sign = compare(headcount, establishment);
  return sign === 0 ? null : translate(sign > 0 ? 'departments.over' : 'departments.under');
}

/** S2·N is no department's own students: a teaching department shows N, a college S1. */
function ownStudents(row: TeachingRow): string | null | undefined {
  return row.department.kind === 'COLLEGE' ? row.students : undefined;
}

function commonShare(row: TeachingRow): string | null | undefined {
  return row.department.kind === 'TEACHING_DEPARTMENT' ? row.commonCourseShare : undefined;
}

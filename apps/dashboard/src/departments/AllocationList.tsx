import { Alert, Card, Link } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { AllocationBars } from '../charts/AllocationBars';
import { changeOf } from '../charts/amounts';
import type { AmountRow, Before } from '../charts/amounts';
import { formatMoney } from '../formats/format';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { NoDataYet } from '../layout/states';
import { useSorted } from '../layout/use-sorted';
import type { SortValue } from '../layout/use-sorted';
import type { RequestFailed } from '../providers/graphql-client';

interface Row extends AmountRow {
  readonly problems: readonly { readonly message: string; readonly path: string }[];
}

interface Props<Result, R extends Row> {
  readonly query: UseQueryResult<Result, RequestFailed>;
  readonly rowsOf: (answer: Result) => readonly R[];
  readonly before: Before;
  readonly columns: (rows: readonly R[]) => readonly Column<R>[];
}

export function AllocationList<Result, R extends Row>(props: Props<Result, R>) {
  return (
    <Answer query={props.query} height={480}>
      {(answer) => <Rows {...props} rows={props.rowsOf(answer)} />}
    </Answer>
  );
}

function Rows<Result, R extends Row>({
  rows,
  before,
  columns,
}: Props<Result, R> & { rows: readonly R[] }) {
  const translate = useTranslate();
  const { sorted, sort, setSort } = useSorted(rows, (row, key) => sortValue(row, key, before), {
    key: 'amount',
    order: 'desc',
  });
  if (rows.length === 0) return <NoDataYet text={translate('departments.none')} />;
  return (
    <>
      <Missing rows={rows} />
      <Card sx={{ p: { xs: 1, sm: 2 }, mb: 2 }}>
        <AppDataTable
          label={translate('common.pages.departments')}
          columns={columns(rows)}
          rows={sorted}
          rowKey={({ department }) => department.code}
          sort={sort}
          onSort={setSort}
          isCompact
        />
      </Card>
      {rows.length > 1 && <Bars rows={rows} before={before} />}
    </>
  );
}

function sortValue(row: AmountRow, key: string, before: Before): SortValue {
  if (key === 'name') return { text: row.department.name };
  if (key === 'before') return decimal(before.get(row.department.code));
  if (key === 'change') return decimal(changeOf(row, before));
  const value = (row as unknown as Record<string, unknown>)[key];
  return typeof value === 'string' || typeof value === 'number' ? decimal(String(value)) : null;
}

function decimal(value: string | undefined): SortValue {
  return value === undefined ? null : { decimal: value };
}

/** What is missing and where, each with its way there. */
function Missing({ rows }: { rows: readonly Row[] }) {
  const translate = useTranslate();
  const missing = rows.filter(({ problems }) => problems.length > 0);
  if (missing.length === 0) return null;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 2 }}>
      {translate('departments.missing', { count: missing.length })}
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {missing.map(({ department, problems }) => (
          <li key={department.code}>
            <Link component={RouterLink} to={`/departments/${encodeURIComponent(department.code)}`}>
              {department.name}
            </Link>
            {' · '}
            {problems.map(({ message }) => message).join(' ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Bars({ rows, before }: { rows: readonly AmountRow[]; before: Before }) {
  const translate = useTranslate();
  return (
    <AllocationBars
      title={translate('departments.ranked')}
      unit={translate('common.ten_thousand_yuan')}
      format={(value) => formatMoney(value, 'tenThousandYuan')}
      rows={rows
        .filter(({ isInScope }) => isInScope !== false)
        .map(({ department: { code, name }, amount }) => ({
          code,
          name,
          value: amount ?? null,
          before: before.get(code),
        }))}
    />
  );
}

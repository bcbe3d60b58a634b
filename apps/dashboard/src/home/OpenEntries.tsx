import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { CitationLink } from '../fields/CitationLink';
import { formatMoney } from '../formats/format';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { OPEN_LEDGER } from './college-documents';
import type { OpenEntry } from './college-documents';

/** Open entries, those with a due month first and the earliest of them at the top. */
export function OpenEntries() {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const query = useDocument(OPEN_LEDGER, { period });
  const word = (key: string) => translate(`employees.ledger.${key}`);
  return (
    <Box sx={{ mt: 2 }}>
      <Answer query={query}>
        {({ collegeYear }) => (
          <AppDataTable
            label={translate('home.open_money_list')}
            rows={byDueMonth(collegeYear?.ledger ?? [])}
            rowKey={({ key }) => key}
            isCompact
            columns={[
              {
                key: 'whose',
                label: word('employee'),
                isRowHeader: true,
                render: (entry) => <Whose entry={entry} />,
              },
              { key: 'kind', label: word('kind'), render: ({ kind }) => word(`kinds.${kind}`) },
              {
                key: 'amount',
                label: word('amount'),
                unit: translate('common.yuan'),
                isNumeric: true,
                render: ({ amount }) => formatMoney(amount),
              },
              {
                key: 'article',
                label: word('article'),
                render: ({ citation }) => <CitationLink citation={citation} />,
              },
              { key: 'condition', label: word('condition'), render: ({ condition }) => condition },
              { key: 'due', label: word('due'), render: ({ dueOn }) => dueOn ?? word('no_date') },
            ]}
          />
        )}
      </Answer>
    </Box>
  );
}

function byDueMonth(entries: readonly OpenEntry[]): OpenEntry[] {
  return entries
    .filter(({ status }) => status === 'OPEN')
    .toSorted((left, right) => (left.dueOn ?? '9').localeCompare(right.dueOn ?? '9'));
}

function Whose({ entry: { employee, department } }: { entry: OpenEntry }) {
  const to = employee
    ? `/employees/${encodeURIComponent(employee.employeeNumber)}/year`
    : department && `/departments/${encodeURIComponent(department.code)}`;
  const name = employee?.name ?? department?.name;
  if (!to || !name) return '–';
  return (
    <Link component={RouterLink} to={to}>
      {name}
    </Link>
  );
}

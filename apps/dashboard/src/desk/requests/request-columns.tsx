import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../../formats/format';
import type { Column } from '../../layout/AppDataTable';
import { ChangeLines } from './ChangeLines';
import type { RequestRow } from './documents';
import { Source } from './Source';

/** What is shown once it is asked for: the changes tell the kind, the reason often the source. */
export const LESS_ASKED = ['source', 'kind'];

/** Whose, what, why, what became of it, and by whom. */
export function useRequestColumns(): Column<RequestRow>[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`desk.request.${key}`);
  return [
    {
      key: 'employeeName',
      label: word('column.whose'),
      isRowHeader: true,
      render: (row) => <Whose row={row} />,
    },
    {
      key: 'department',
      label: word('column.department'),
      render: ({ department }) => department.name,
    },
    {
      key: 'changes',
      label: word('column.changes'),
      render: (row) => <ChangeLines row={row} />,
    },
    { key: 'reason', label: word('column.reason'), isText: true, render: ({ reason }) => reason },
    {
      key: 'status',
      label: word('column.status'),
      isText: true,
      render: ({ status, decidedByName, decidedAt }) =>
        [word(`status.${status}`), decidedByName, decidedAt && formatMoment(decidedAt)]
          .filter(Boolean)
          .join(' · '),
    },
    {
      key: 'requestedByName',
      label: word('column.requested'),
      isText: true,
      render: ({ requestedByName, requestedAt }) =>
        `${requestedByName} ${formatMoment(requestedAt)}`,
    },
    {
      key: 'comment',
      label: word('column.comment'),
      isText: true,
      render: ({ comment }) => comment ?? '–',
    },
    {
      key: 'source',
      label: word('column.source'),
      isOnScreenOnly: true,
      render: (row) => <Source row={row} />,
    },
    { key: 'kind', label: word('column.kind'), render: ({ kind }) => word(`kind.${kind}`) },
  ];
}

/** A person who is not on record yet has no record to open. */
function Whose({ row }: { row: RequestRow }) {
  const { employeeNumber, employeeName, department, kind, status } = row;
  if (employeeNumber == null) return department.name;
  const name = employeeName ?? employeeNumber;
  if (kind === 'EMPLOYEE' && status !== 'ACCEPTED') return name;
  return (
    <Link component={RouterLink} to={`/employees/${encodeURIComponent(employeeNumber)}`}>
      {name}
    </Link>
  );
}

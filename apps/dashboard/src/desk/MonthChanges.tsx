import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Card, IconButton, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { formatMoment } from '../formats/format';
import type { DeskChangesQuery } from '../generated/graphql';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { useDocument } from '../providers/use-document';
import { useOwnMonth, usePeriod } from '../providers/use-period';
import { DESK_CHANGES } from './documents';
import { monthAfter } from './month-after';

type Change = NonNullable<DeskChangesQuery['departmentDesk']>['changesOfMonth'][number];

/** Who came, left, was appointed or is away in a month, and what was put right. */
export function MonthChanges({ code }: { code: string }) {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const present = useOwnMonth() ?? '';
  const [chosen, choose] = useState<string>();
  const month = chosen ?? present;
  const columns = useColumns();
  const query = useDocument(DESK_CHANGES, { code, period, month }, { enabled: month !== '' });
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', mb: 1 }}
      >
        <Typography variant="h2">{translate('desk.changes.title')}</Typography>
        <Stack direction="row" sx={{ alignItems: 'center' }}>
          <IconButton
            aria-label={translate('desk.changes.previous')}
            onClick={() => choose(monthAfter(month, -1))}
          >
            <PreviousIcon />
          </IconButton>
          <Typography role="status" sx={{ minWidth: 72, textAlign: 'center' }}>
            {month}
          </Typography>
          <IconButton
            aria-label={translate('desk.changes.next')}
            onClick={() => choose(monthAfter(month, 1))}
          >
            <NextIcon />
          </IconButton>
        </Stack>
      </Stack>
      <Answer query={query} height={120}>
        {({ departmentDesk }) => {
          const changes = departmentDesk?.changesOfMonth ?? [];
          return changes.length === 0 ? (
            <Typography>{translate('desk.changes.none', { month })}</Typography>
          ) : (
            <AppDataTable
              label={translate('desk.changes.of', { month })}
              columns={columns}
              rows={changes}
              rowKey={({ key }) => key}
              isCompact
            />
          );
        }}
      </Answer>
    </Card>
  );
}

function useColumns(): Column<Change>[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`desk.changes.${key}`);
  return [
    {
      key: 'employee',
      label: word('employee'),
      isRowHeader: true,
      render: ({ employee: { employeeNumber, name } }) => (
        <Link component={RouterLink} to={`/employees/${encodeURIComponent(employeeNumber)}`}>
          {name}
        </Link>
      ),
    },
    { key: 'kind', label: word('kind'), render: ({ kind }) => word(`kinds.${kind}`) },
    {
      key: 'what',
      label: word('what'),
      render: ({ label, before, after }) =>
        before || after ? `${label}：${before ?? '–'} → ${after ?? '–'}` : label,
    },
    { key: 'from', label: word('from'), render: ({ from }) => from },
    { key: 'to', label: word('to'), render: ({ to }) => to ?? '–' },
    {
      key: 'recorded',
      label: word('recorded'),
      render: ({ recordedAt, recordedBy }) =>
        [formatMoment(recordedAt), recordedBy].filter(Boolean).join(' '),
    },
    { key: 'reason', label: word('reason'), render: ({ reason }) => reason ?? '–' },
  ];
}

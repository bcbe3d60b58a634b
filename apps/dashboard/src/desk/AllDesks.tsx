import { Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatCount } from '../formats/format';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { useDocument } from '../providers/use-document';
import { usePeriod } from '../providers/use-period';
import { isLate, nextStep } from './confirmation';
import { Deadline } from './Deadline';
import { DEPARTMENT_DESKS } from './documents';
import type { DeskRow } from './documents';

/** How far every department is, those that wait first by their code. */
export function AllDesks({ onOpen }: { onOpen: (code: string) => void }) {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const columns = useColumns(onOpen);
  const query = useDocument(DEPARTMENT_DESKS, { period }, { enabled: period !== '' });
  return (
    <Answer query={query} height={480}>
      {({ departmentDesks }) => {
        const rows = departmentDesks ?? [];
        const done = rows.filter(({ confirmation }) => nextStep(confirmation) === undefined);
        return (
          <Card sx={{ p: 2 }}>
            <Stack spacing={1.5}>
              <Typography role="status">
                {translate('desk.all_done', { done: done.length, total: rows.length })}
              </Typography>
              <AppDataTable
                label={translate('common.pages.desk')}
                columns={columns}
                rows={rows}
                rowKey={({ department }) => department.code}
                isCompact
              />
            </Stack>
          </Card>
        );
      }}
    </Answer>
  );
}

function useColumns(onOpen: (code: string) => void): Column<DeskRow>[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`desk.column.${key}`);
  return [
    {
      key: 'department',
      label: word('department'),
      isRowHeader: true,
      render: ({ department: { code, name } }) => (
        <Button size="small" sx={{ minWidth: 0 }} onClick={() => onOpen(code)}>
          {name}
        </Button>
      ),
    },
    {
      key: 'status',
      label: word('status'),
      render: ({ confirmation }) =>
        confirmation.isStale
          ? translate('desk.status.STALE')
          : translate(`desk.status.${confirmation.status}`),
    },
    {
      key: 'secretary',
      label: word('secretary'),
      render: ({ confirmation }) => confirmation.confirmedByName ?? '–',
    },
    {
      key: 'head',
      label: word('head'),
      render: ({ confirmation }) => confirmation.headName ?? '–',
    },
    {
      key: 'deadline',
      label: word('deadline'),
      render: ({ deadline, confirmation }) => (
        <Deadline day={deadline} isLate={isLate(confirmation, deadline)} />
      ),
    },
    {
      key: 'people',
      label: word('people'),
      unit: translate('common.people'),
      isNumeric: true,
      render: ({ people }) => formatCount(String(people)),
    },
    {
      key: 'openRequests',
      label: word('openRequests'),
      isNumeric: true,
      render: ({ openRequests }) => formatCount(String(openRequests)),
    },
  ];
}

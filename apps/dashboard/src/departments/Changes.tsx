import { Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatMoment } from '../formats/format';
import { Answer } from '../layout/Answer';
import { AppDataTable } from '../layout/AppDataTable';
import { useDocument } from '../providers/use-document';
import { DEPARTMENT_CHANGES } from './fact-documents';
import { factChanges } from './fact-changes';
import type { FactChange } from './fact-changes';

/** Who changed which fact, when, from what to what. */
export function Changes({ code, period }: { code: string; period: string }) {
  const translate = useTranslate();
  const query = useDocument(DEPARTMENT_CHANGES, { code, period });
  const word = (key: string) => translate(`departments.changes.${key}`);
  const fieldName = ({ field, title }: FactChange) =>
    translate(`departments.fact.${field}`) +
    (title ? ` · ${translate(`departments.staffing.${title}`)}` : '');
  const shown = (value: string | null) =>
    value === 'true' || value === 'false'
      ? translate(value === 'true' ? 'common.yes' : 'common.no')
      : (value ?? '–');
  return (
    <Answer query={query}>
      {({ department }) => {
        const changes = factChanges(department?.year?.history ?? []);
        return (
          <Card sx={{ p: 2 }}>
            {changes.length === 0 ? (
              <Typography>{word('none')}</Typography>
            ) : (
              <AppDataTable
                label={translate('departments.tab.changes')}
                rows={changes}
                rowKey={({ version, field, title }) => `${version}.${field}.${title}`}
                columns={[
                  {
                    key: 'time',
                    label: word('time'),
                    render: (row) => formatMoment(row.recordedAt),
                  },
                  { key: 'actor', label: word('actor'), render: (row) => row.recordedBy ?? '–' },
                  { key: 'field', label: word('field'), isRowHeader: true, render: fieldName },
                  {
                    key: 'before',
                    label: word('before'),
                    isNumeric: true,
                    render: ({ before }) => shown(before),
                  },
                  {
                    key: 'after',
                    label: word('after'),
                    isNumeric: true,
                    render: ({ after }) => shown(after),
                  },
                  { key: 'reason', label: word('reason'), render: (row) => row.reason ?? '–' },
                ]}
              />
            )}
          </Card>
        );
      }}
    </Answer>
  );
}

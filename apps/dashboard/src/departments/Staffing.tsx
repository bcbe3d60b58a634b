import { Card } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatCount } from '../formats/format';
import { sum } from '../formats/decimal';
import { AppDataTable } from '../layout/AppDataTable';
import { NoDataYet } from '../layout/states';
import type { FactsView } from './documents';
import { GROUPS, TITLES } from './fact-fields';
import type { HeadcountGroup } from './fact-fields';

/** Heads by title, one row per group that the regulation counts apart. */
export function Staffing({ facts }: { facts: FactsView | null }) {
  const translate = useTranslate();
  const shown: readonly (HeadcountGroup | 'monthMeanHeadcount')[] = [
    ...GROUPS,
    'monthMeanHeadcount',
  ];
  const rows = shown.flatMap((group) => {
    const heads = facts?.[group];
    return heads ? [{ group, heads }] : [];
  });
  if (rows.length === 0) return <NoDataYet text={translate('departments.staffing.none')} />;
  const unit = translate('common.people');
  return (
    <Card sx={{ p: 2 }}>
      <AppDataTable
        label={translate('departments.tab.staffing')}
        rows={rows}
        rowKey={({ group }) => group}
        columns={[
          {
            key: 'group',
            label: translate('departments.staffing.group'),
            isRowHeader: true,
            render: ({ group }) => translate(`departments.staffing.${group}`),
          },
          ...TITLES.map((title) => ({
            key: title,
            label: translate(`departments.staffing.${title}`),
            unit,
            isNumeric: true,
            render: ({ heads }: (typeof rows)[number]) => formatCount(heads[title]),
          })),
          {
            key: 'total',
            label: translate('departments.staffing.total'),
            unit,
            isNumeric: true,
            render: ({ heads }) => formatCount(sum(TITLES.map((title) => heads[title]))),
          },
        ]}
      />
    </Card>
  );
}

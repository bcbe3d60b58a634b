import { useTranslate } from 'react-admin';
import { Shown } from '../fields/Shown';
import { sum } from '../formats/decimal';
import { formatMoney } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import type { FrozenView } from './documents';

type Outcome = NonNullable<FrozenView['outcome']>;
type Row = Pick<Outcome['allocations'][number], 'department' | 'amount'>;

/** The Z list that is published: every unit with its amount, and what they come to. */
export function PublishedList({ outcome }: { outcome: Outcome }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`years.${key}`);
  const rows: Row[] = [...outcome.allocations, ...outcome.officeAllocations];
  const columns: Column<Row>[] = [
    {
      key: 'name',
      label: word('unit'),
      isRowHeader: true,
      render: ({ department }) => department.name,
      footer: translate('common.total'),
    },
    {
      key: 'amount',
      label: word('amount'),
      unit: translate('common.yuan'),
      isNumeric: true,
      render: ({ amount }) => <Shown value={amount ?? null} format={formatMoney} />,
      footer: formatMoney(sum(rows.flatMap(({ amount }) => (amount == null ? [] : [amount])))),
    },
  ];
  return (
    <AppDataTable
      label={word('list')}
      columns={columns}
      rows={rows}
      rowKey={({ department }) => department.id}
      isCompact
    />
  );
}

import { Button, Checkbox, Link as TextLink, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ScenarioRecordsQuery } from '../generated/graphql';
import { formatMoment, formatMoney } from '../formats/format';
import type { Column } from '../layout/AppDataTable';
import { ListPage } from '../layout/ListPage';
import type { QueryField } from '../layout/QueryForm';
import { usePeriod } from '../providers/use-period';
import { useViewer } from '../providers/viewer';
import { comparisonAddress, creationAddress, scenarioAddress } from './addresses';

type Row = NonNullable<ScenarioRecordsQuery['scenarios']>['nodes'][number];

const STATUSES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'FROZEN', 'SUPERSEDED'] as const;
const MOST_COMPARED = 4;

/** `/scenarios`: what has been tried out for the year, and what each would cost. */
export default function ScenarioListPage() {
  const translate = useTranslate();
  const [period = ''] = usePeriod();
  const mayWrite = useViewer()?.permissions.includes('Mutation.scenarioCreate') ?? false;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const fields: QueryField[] = [
    { key: 'search', label: translate('scenario.list.search') },
    {
      key: 'status',
      label: translate('scenario.list.status'),
      options: STATUSES.map((value) => ({
        value,
        label: translate(`scenario.list.state.${value}`),
      })),
    },
  ];

  return (
    <ListPage<Row>
      resource="scenarios"
      title={translate('scenario.list.title')}
      lead={
        <Typography variant="body2" color="text.secondary">
          {translate('scenario.list.lead')}
        </Typography>
      }
      actions={
        <div>
          <Button
            component={Link}
            to={comparisonAddress(chosen)}
            disabled={chosen.length < 2}
            title={translate('scenario.list.compare_hint')}
          >
            {translate('scenario.list.compare', { count: chosen.length })}
          </Button>
          {mayWrite && (
            <Button variant="contained" component={Link} to="/scenarios/create">
              {translate('scenario.list.create')}
            </Button>
          )}
        </div>
      }
      fields={fields}
      filter={{ period }}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      nothingText={translate('scenario.list.empty', { period })}
      columns={useColumns({ chosen, toggle, mayWrite })}
    />
  );
}

interface ColumnsOf {
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
  readonly mayWrite: boolean;
}

function useColumns({ chosen, toggle, mayWrite }: ColumnsOf): Column<Row>[] {
  const translate = useTranslate();
  const word = (key: string) => translate(`scenario.list.${key}`);
  const tenThousand = translate('common.ten_thousand_yuan');
  const money = (amount: string | undefined) =>
    amount === undefined
      ? translate('common.state.pending')
      : formatMoney(amount, 'tenThousandYuan');
  const columns: Column<Row>[] = [
    {
      key: 'select',
      label: word('select_column'),
      render: ({ id, name }) => (
        <Checkbox
          size="small"
          checked={chosen.includes(id)}
          disabled={!chosen.includes(id) && chosen.length === MOST_COMPARED}
          onChange={() => toggle(id)}
          slotProps={{ input: { 'aria-label': translate('scenario.list.select', { name }) } }}
        />
      ),
    },
    {
      key: 'name',
      label: word('name'),
      isRowHeader: true,
      render: ({ id, name }) => (
        <TextLink component={Link} to={scenarioAddress(id)}>
          {name}
        </TextLink>
      ),
    },
    {
      key: 'status',
      label: word('status'),
      render: ({ isBase, status }) => whole(isBase ? word('year_base') : word(`state.${status}`)),
    },
    {
      key: 'base',
      label: word('base'),
      render: ({ base }) => whole(base?.name ?? word('no_base')),
    },
    {
      key: 'changes',
      label: word('changes'),
      isNumeric: true,
      render: ({ overrides }) => overrides.length,
    },
    {
      key: 'allocated',
      label: word('allocated'),
      unit: tenThousand,
      isNumeric: true,
      render: ({ outcome }) => money(outcome?.allocated),
    },
    {
      key: 'balance',
      label: word('balance'),
      unit: tenThousand,
      isNumeric: true,
      render: ({ outcome }) => money(outcome?.balance),
    },
    { key: 'owner', label: word('owner'), render: ({ ownerName }) => whole(ownerName) },
    {
      key: 'updated',
      label: word('updated'),
      render: ({ updatedAt }) => whole(formatMoment(updatedAt)),
    },
  ];
  const create: Column<Row> = {
    key: 'create',
    label: word('action'),
    render: ({ id, name }) => (
      <Button
        size="small"
        component={Link}
        to={creationAddress(id)}
        aria-label={translate('scenario.list.create_from', { name })}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {word('create_here')}
      </Button>
    ),
  };
  return mayWrite ? [...columns, create] : columns;
}

/** Names and times stay on one line; the table scrolls inside itself. */
function whole(text: string) {
  return <span style={{ whiteSpace: 'nowrap' }}>{text}</span>;
}

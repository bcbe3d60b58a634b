import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { formatCount } from '../formats/format';
import { AppDataTable } from '../layout/AppDataTable';
import type { Column } from '../layout/AppDataTable';
import { Loading, PartFailed } from '../layout/states';
import { getAuth } from '../providers/auth-requests';
import type { RequestFailed } from '../providers/graphql-client';

interface Bucket {
  readonly most: number;
  readonly restored: number;
}

interface Limits {
  readonly token: Bucket;
  readonly person: Bucket;
  readonly nodes: number;
}

type Row = Bucket & { readonly who: 'token' | 'person' };

/** How many points a caller has, as this server was set up. */
export function Buckets() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery<Limits | undefined, RequestFailed>({
    queryKey: ['limits'],
    queryFn: () => getAuth<Limits>('limits'),
    retry: false,
  });
  if (error) return <PartFailed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading height={140} />;
  const { token, person, nodes } = data;
  const word = (key: string) => translate(`api.limits.${key}`);
  const columns: Column<Row>[] = [
    { key: 'who', label: word('who'), isRowHeader: true, render: ({ who }) => word(who) },
    {
      key: 'most',
      label: word('most'),
      isNumeric: true,
      render: ({ most }) => formatCount(String(most)),
    },
    {
      key: 'restored',
      label: word('restored'),
      isNumeric: true,
      render: ({ restored }) => formatCount(String(restored)),
    },
  ];
  return (
    <>
      <AppDataTable
        label={word('bucket')}
        columns={columns}
        rows={[
          { who: 'token', ...token },
          { who: 'person', ...person },
        ]}
        rowKey={({ who }) => who}
        isCompact
      />
      <Typography>{translate('api.limits.rest', { nodes: formatCount(String(nodes)) })}</Typography>
    </>
  );
}

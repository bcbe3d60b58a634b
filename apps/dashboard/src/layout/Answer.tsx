import { Box } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RequestFailed } from '../providers/graphql-client';
import { stale } from './stale';
import { Loading, NotPermitted, PartFailed } from './states';

interface Props<Result> {
  readonly query: UseQueryResult<Result, RequestFailed>;
  readonly height?: number;
  readonly children: (result: Result) => ReactNode;
}

/** The states of one request: loading, failed, refused, and the answer (grey while it is renewed). */
export function Answer<Result>({ query, height, children }: Props<Result>) {
  const { data, error, isPlaceholderData, refetch } = query;
  if (error?.code === 'FORBIDDEN') return <NotPermitted />;
  if (error) return <PartFailed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading height={height} />;
  return (
    <Box aria-busy={isPlaceholderData} sx={isPlaceholderData ? stale : undefined}>
      {children(data)}
    </Box>
  );
}

import { useMutation, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useLocaleState } from 'react-admin';
import type { TypedDocumentString } from '../generated/graphql';
import { request } from './graphql-client';
import type { RequestFailed } from './graphql-client';

interface Options {
  readonly enabled?: boolean;
}

/** One typed document as a query; asked again when the language changes, since labels are worded by the server. */
export function useDocument<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true }: Options = {},
): UseQueryResult<Result, RequestFailed> {
  const [locale] = useLocaleState();
  return useQuery<Result, RequestFailed>({
    queryKey: ['document', locale, document.toString(), variables],
    queryFn: () => (request as Send)(document, variables),
    enabled,
    retry: false,
    placeholderData: (previous) => previous,
  });
}

/** One typed mutation; nothing is shown as done before the server has said so. */
export function useDocumentMutation<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
) {
  return useMutation<Result, RequestFailed, Variables>({
    mutationFn: (variables) => (request as Send)(document, variables),
  });
}

type Send = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

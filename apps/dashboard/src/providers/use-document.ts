import { useMutation, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocaleState, useLogoutIfAccessDenied } from 'react-admin';
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
  const query = useQuery<Result, RequestFailed>({
    queryKey: ['document', locale, document.toString(), variables],
    queryFn: () => (request as Send)(document, variables),
    enabled,
    retry: false,
    placeholderData: (previous) => previous,
  });
  useSignInAgain(query.error);
  return query;
}

/** A session that has ended meanwhile leads to sign-in, and from there back to this address. */
function useSignInAgain(error: RequestFailed | null): void {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  useEffect(() => {
    if (error?.code === 'UNAUTHENTICATED') void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
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

import { useQuery } from '@tanstack/react-query';
import { graphql } from '../generated';
import type { ViewerQuery } from '../generated/graphql';
import { getAuth } from './auth-requests';
import { RequestFailed, request } from './graphql-client';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      id
      name
      accountName
      employeeNumber
      roles
      actingAs
      permissions
      departments {
        id
        code
        name
        kind
      }
      locale
    }
    periods
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type Role = Viewer['actingAs'];
export interface Session {
  readonly viewer: Viewer;
  /** Newest first. */
  readonly periods: readonly string[];
}

let pending: Promise<Session> | undefined;

/** Asked over REST first: signed out is an ordinary answer there, not a failed request. */
async function read(): Promise<Session> {
  const session = await getAuth<{ viewer: object | null; mustChangePassword: boolean }>('session');
  if (!session?.viewer) throw new RequestFailed('', 'UNAUTHENTICATED', 401, undefined);
  if (session.mustChangePassword) {
    throw new RequestFailed('', 'PASSWORD_CHANGE_REQUIRED', 403, undefined);
  }
  const { viewer, periods } = await request(VIEWER);
  if (!viewer) throw new RequestFailed('', 'UNAUTHENTICATED', 401, undefined);
  return { viewer, periods: periods.toSorted().toReversed() };
}

/** Who is signed in; asked once, until the session or the role changes. */
export function readSession(): Promise<Session> {
  pending ??= read().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

export function forgetSession(): void {
  pending = undefined;
}

export function useSession(): Session | undefined {
  return useQuery({ queryKey: ['session'], queryFn: readSession, retry: false }).data;
}

export function useViewer(): Viewer | undefined {
  return useSession()?.viewer;
}

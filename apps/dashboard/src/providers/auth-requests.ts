import { RequestFailed, languageHeader } from './graphql-client';
import type { UserErrorView } from './graphql-client';

export interface SignIn {
  readonly accountName: string;
  readonly password: string;
}

interface Refusal {
  readonly message?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly userErrors?: readonly UserErrorView[];
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`/auth/${path}`, { credentials: 'same-origin', ...init });
  } catch {
    throw new RequestFailed('offline', 'OFFLINE', 0, undefined);
  }
}

async function readOrThrow<Answer>(response: Response): Promise<Answer | undefined> {
  const body = (await response.json().catch(() => undefined)) as (Answer & Refusal) | undefined;
  if (response.ok) return body;
  throw new RequestFailed(
    body?.message ?? '',
    body?.code ?? 'UNAVAILABLE',
    response.status,
    body?.requestId,
    body?.userErrors,
  );
}

/** Sign-in stands outside GraphQL: it happens before there is a principal. */
export async function postAuth<Answer>(
  path: string,
  body: object = {},
): Promise<Answer | undefined> {
  const headers = { 'content-type': 'application/json', ...languageHeader() };
  return readOrThrow(await send(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

export async function deleteAuth<Answer>(path: string): Promise<Answer | undefined> {
  return readOrThrow(await send(path, { method: 'DELETE', headers: languageHeader() }));
}

export async function getAuth<Answer>(path: string): Promise<Answer | undefined> {
  return readOrThrow(await send(path, { headers: languageHeader() }));
}

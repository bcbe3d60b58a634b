import { RequestFailed, languageHeader } from './graphql-client';
import type { UserErrorView } from './graphql-client';

interface Refusal {
  readonly message?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly userErrors?: readonly UserErrorView[];
}

async function answered(address: string, init: RequestInit): Promise<Response> {
  const headers = { ...languageHeader(), ...init.headers };
  const response = await fetch(address, { ...init, credentials: 'same-origin', headers }).catch(
    () => {
      throw new RequestFailed('', 'OFFLINE', 0, undefined);
    },
  );
  if (response.ok) return response;
  const refusal = (await response.json().catch(() => ({}))) as Refusal;
  const { message = '', code = 'UNAVAILABLE', requestId, userErrors } = refusal;
  throw new RequestFailed(message, code, response.status, requestId, userErrors);
}

/** Sends a file as the body of a request, so that the server can refuse it before reading it all. */
export async function sendFile<Result>(address: string, file: File): Promise<Result> {
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await answered(address, { method: 'POST', headers, body: file });
  return (await response.json()) as Result;
}

/** Fetches a file and has the browser save it; a refusal is told on the page and saves nothing. */
export async function saveFile(address: string, body?: object): Promise<void> {
  const response = await answered(
    address,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameOf(response);
  link.click();
  URL.revokeObjectURL(link.href);
}

const nameOf = ({ headers }: Response): string =>
  decodeURIComponent(
    /filename\*=UTF-8''(.+)$/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '',
  );

import { RequestFailed, languageHeader } from '../../providers/graphql-client';
import type { UserErrorView } from '../../providers/graphql-client';

export interface Loaded {
  readonly id: string;
  readonly articleCount: number;
}

export const LARGEST_BYTES = 2 * 1024 * 1024;

const CONTENT_TYPE: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** By the ending of its name: browsers do not agree on the type of a .docx. Undefined: neither. */
export function contentTypeOf(fileName: string): string | undefined {
  return CONTENT_TYPE[/\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''];
}

interface Wanted {
  readonly title: string;
  readonly documentNumber: string;
  readonly file: File;
  readonly contentType: string;
}

interface Refusal {
  readonly message?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly userErrors?: readonly UserErrorView[];
}

/** The file is the body of the request, so that the server can refuse it before reading it all. */
export async function sendDocument({ title, documentNumber, file, contentType }: Wanted) {
  const query = new URLSearchParams({ title, fileName: file.name });
  if (documentNumber !== '') query.set('documentNumber', documentNumber);
  const headers = { 'content-type': contentType, ...languageHeader() };
  const init = { method: 'POST', credentials: 'same-origin', headers, body: file } as const;
  const response = await fetch(`/documents?${query.toString()}`, init).catch(() => {
    throw new RequestFailed('', 'OFFLINE', 0, undefined);
  });
  const body = (await response.json().catch(() => ({}))) as Loaded & Refusal;
  if (response.ok) return body;
  const { message = '', code = 'UNAVAILABLE', requestId, userErrors } = body;
  throw new RequestFailed(message, code, response.status, requestId, userErrors);
}

import type { TypedDocumentString } from '../generated/graphql';
import { TrustedDocument } from './trusted-document';

export interface UserErrorView {
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/** What `extensions` of an error carries; `code` is the closed list of the API. */
export class RequestFailed extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
    readonly requestId: string | undefined,
    readonly userErrors: readonly UserErrorView[] = [],
  ) {
    super(message);
    this.name = 'RequestFailed';
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

/** The language the page shows is the language the server answers in. */
export function languageHeader(): Record<string, string> {
  return { 'accept-language': document.documentElement.lang || 'zh-CN' };
}

/** Lets those who may use the console send text of their own. */
export const CONSOLE = { 'hebo-console': '1' };

async function post(body: string): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...languageHeader(),
        ...(import.meta.env.DEV && CONSOLE),
      },
      body,
    });
  } catch {
    throw new RequestFailed('offline', 'OFFLINE', 0, undefined);
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    throw new RequestFailed(
      response.statusText,
      response.status === 401 ? 'UNAUTHENTICATED' : 'UNAVAILABLE',
      response.status,
      response.headers.get('x-request-id') ?? undefined,
    );
  }
}

/** The built pages name their documents; while developing, the text itself is sent as the console does. */
function documentOf(query: object): object {
  return query instanceof TrustedDocument
    ? { documentId: query.id, operationName: query.operationName }
    : { query: query.toString() };
}

/** Sends one typed document; an entry of `errors[]` becomes a RequestFailed. */
export async function request<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Result> {
  const response = await post(JSON.stringify({ ...documentOf(query), variables }));
  const answer = await readAnswer<Result>(response);
  const [error] = answer.errors ?? [];
  if (error) {
    const { code = 'INTERNAL', requestId } = error.extensions ?? {};
    throw new RequestFailed(error.message, code, response.status, requestId);
  }
  if (!answer.data) throw new RequestFailed('', 'INTERNAL', response.status, undefined);
  return answer.data;
}

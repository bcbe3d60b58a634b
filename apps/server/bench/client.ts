import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_BODY, type AllocationRow, type ListAnswer } from './list-query.ts';

interface SignIns {
  readonly accounts: readonly { role: string; accountName: string; password: string }[];
}

/** Headers of somebody who is signed in: the sign-ins of the demo lie beside its data. */
export async function signIn(
  url: string,
  { dataFolder, role }: { dataFolder: string; role: string },
): Promise<Record<string, string>> {
  const file = readFileSync(join(dataFolder, 'demo-sign-ins.json'), 'utf8');
  const account = (JSON.parse(file) as SignIns).accounts.find((each) => each.role === role);
  const headers = { 'content-type': 'application/json', origin: url };
  const body = JSON.stringify({ accountName: account?.accountName, password: account?.password });
  const response = await fetch(`${url}/auth/sign-in`, { method: 'POST', headers, body });
  const [cookie] = (response.headers.get('set-cookie') ?? '').split(';');
  if (!response.ok || cookie === undefined) throw new Error(`sign-in as ${role} failed`);
  // Text of one's own is for the console, which some roles may use.
  return { ...headers, cookie, 'hebo-console': '1' };
}

/** Sends one document and gives its data, or says what is wrong. */
export async function post<T>(
  endpoint: string,
  headers: Record<string, string>,
  body: string,
): Promise<T> {
  const response = await fetch(endpoint, { method: 'POST', headers, body });
  const answer = (await response.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (answer.data === undefined || answer.errors) throw new Error(JSON.stringify(answer));
  return answer.data;
}

/** The list as an endpoint answers it. */
export async function readList(
  endpoint: string,
  headers: Record<string, string>,
): Promise<readonly AllocationRow[]> {
  const data = await post<NonNullable<ListAnswer['data']>>(endpoint, headers, LIST_BODY);
  return data.allocations ?? [];
}

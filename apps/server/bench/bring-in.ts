import { randomUUID } from 'node:crypto';
import { post } from './client.ts';
import type { Hebo } from './hebo.ts';

const CREATE =
  'mutation ($input: ImportCreateInput!) { importCreate(input: $input) { import { id } } }';
const STATE = `query ($id: ID!) { import(id: $id) { status counts { new wrong } expectedHash } }`;

interface State {
  readonly status: string;
  readonly counts: { readonly new: number; readonly wrong: number };
  readonly expectedHash: string;
}

/** Uploads a workbook of people and waits until the dry run is over, whatever it finds. */
export async function bringIn(
  { url, personnel }: Pick<Hebo, 'url' | 'personnel'>,
  bytes: Uint8Array,
): Promise<State & { readonly id: string }> {
  const upload = await fetch(`${new URL(url).origin}/uploads?name=people.xlsx`, {
    method: 'POST',
    headers: { ...personnel, 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(bytes),
  });
  const { uploadToken } = (await upload.json()) as { uploadToken: string };
  const ask = <T>(query: string, variables: object): Promise<T> =>
    post<T>(url, personnel, JSON.stringify({ query, variables }));
  const input = { uploadToken, kind: 'PEOPLE', idempotencyKey: randomUUID() };
  const { importCreate } = await ask<{ importCreate: { import: { id: string } } }>(CREATE, {
    input,
  });
  const { id } = importCreate.import;
  for (;;) {
    const state = (await ask<{ import: State }>(STATE, { id })).import;
    if (state.status !== 'READING') return { ...state, id };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

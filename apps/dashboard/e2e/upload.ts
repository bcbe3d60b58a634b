import type { Visitor } from './browser';

/** Brings a file to the server as the pages do; gives the token that an import is made of. */
export const upload = (
  { page }: Visitor,
  file: { readonly name: string; readonly body: string },
): Promise<string> =>
  page.evaluate(async ({ name, body }) => {
    const response = await fetch(`/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body,
    });
    return ((await response.json()) as { uploadToken: string }).uploadToken;
  }, file);

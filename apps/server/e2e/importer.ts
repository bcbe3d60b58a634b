import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Asked, Caller } from '../src/testing/harness.js';
import { ask, type Payload, type UserError } from './ask.js';

export interface ImportRow {
  readonly number: number;
  readonly key: string | null;
  readonly label: string | null;
  readonly outcome: string;
  readonly changes: readonly { field: string; label: string; old: string; new: string }[];
  readonly problems: readonly { rule: string; field: string[]; message: string; row: number }[];
}
export interface Import {
  readonly id: string;
  readonly status: string;
  readonly processed: number;
  readonly total: number | null;
  readonly counts: { new: number; changed: number; unchanged: number; wrong: number };
  readonly columns: readonly {
    key: string;
    label: string;
    foundAs: string | null;
    isMissing: boolean;
    isUnknown: boolean;
  }[];
  readonly rows: { readonly nodes: readonly ImportRow[] };
  readonly fileProblems: readonly UserError[];
  readonly expectedHash: string | null;
  readonly isUndoable: boolean;
  readonly undoProblem: string | null;
  readonly requests: number;
}
type ImportPayload = Payload & { readonly import: { id: string } | null };

const FIELDS = `id status processed total counts { new changed unchanged wrong }
  columns { key label foundAs isMissing isUnknown } fileProblems { rule message field }
  expectedHash isUndoable undoProblem requests
  rows(first: 100) { nodes { number key label outcome
    changes { field label old new } problems { rule field message row } } }`;

/** Somebody who brings files in, as the pages do: uploaded, checked, looked at, written. */
export class Importer {
  constructor(
    private readonly app: Asked,
    readonly caller: Caller,
  ) {}

  async upload(bytes: Uint8Array, name = '导入.csv'): Promise<string> {
    const headers = await this.app.headersOf(this.caller);
    const response = await fetch(`${this.app.url}/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...headers, origin: this.app.url, 'content-type': 'application/octet-stream' },
      body: new Blob([Uint8Array.from(bytes)]),
    });
    const { uploadToken } = (await response.json()) as { uploadToken: string };
    expect(response.status).toBe(201);
    return uploadToken;
  }

  async begin(input: object): Promise<ImportPayload> {
    return this.#mutate('importCreate', { idempotencyKey: `import ${randomUUID()}`, ...input });
  }

  /** The import once its file was read and checked, or could not be. */
  async check(
    kind: string,
    bytes: Uint8Array,
    { period = null, name }: { period?: string | null; name?: string } = {},
  ): Promise<Import> {
    const uploadToken = await this.upload(bytes, name);
    const { import: begun, userErrors } = await this.begin({ uploadToken, kind, period });
    expect(userErrors).toEqual([]);
    return this.checked(begun?.id ?? '');
  }

  async checked(id: string): Promise<Import> {
    for (;;) {
      const found = await this.find(id);
      if (found === null) throw new Error('the import is not there');
      if (found.status !== 'READING') return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async find(id: string): Promise<Import | null> {
    const { import: found } = await ask<{ import: Import | null }>(this.app, this.caller, {
      query: `query ($id: ID!) { import(id: $id) { ${FIELDS} } }`,
      variables: { id },
    });
    return found;
  }

  async commit(
    { id, expectedHash }: Pick<Import, 'id' | 'expectedHash'>,
    input: object = {},
  ): Promise<UserError[]> {
    const asked = { id, expectedHash, reason: '测试导入', ...input };
    return [...(await this.#mutate('importCommit', asked)).userErrors];
  }

  async cancel(id: string): Promise<UserError[]> {
    return [...(await this.#mutate('importCancel', { id })).userErrors];
  }

  async undo(id: string): Promise<UserError[]> {
    return [...(await this.#mutate('importUndo', { id, reason: '导错了' })).userErrors];
  }

  async #mutate(name: string, input: object): Promise<ImportPayload> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await ask<Record<string, ImportPayload>>(this.app, this.caller, {
      query: `mutation ($input: ${type}!) { ${name}(input: $input) { import { id } userErrors { code rule message field } } }`,
      variables: { input },
    });
    return answer[name] as ImportPayload;
  }
}

/** Row, column and rule of everything that is wrong. */
export const wrongIn = ({ rows }: Import): string[] =>
  rows.nodes.flatMap(({ problems }) =>
    problems.map(({ row, field, rule }) => `${row} ${field?.join('.') ?? '-'} ${rule}`),
  );

export const outcomesOf = ({ rows }: Import): string[] => rows.nodes.map(({ outcome }) => outcome);

/** Lines of text, cells between commas. */
export const csv = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.join('\n'));

export const rules = (errors: readonly { rule: string }[]): string[] =>
  errors.map(({ rule }) => rule);

import type { Answer, Asked, Caller, TestApp } from '../src/testing/harness.js';

interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

/** The data of an answer that must have come without errors. */
export async function ask<T>(app: Asked, caller: Caller, asked: Question | string): Promise<T> {
  const { query, variables, headers } =
    typeof asked === 'string' ? { query: asked, variables: {}, headers: {} } : asked;
  const answer = await app.post(caller, query, variables, headers);
  if (answer.body.errors !== undefined) throw new Error(JSON.stringify(answer.body.errors));
  return answer.body.data as T;
}

export function codesOf(answer: Answer): string[] {
  return (answer.body.errors ?? []).map(({ extensions }) => String(extensions['code']));
}

export interface UserError {
  readonly code: string;
  readonly rule: string;
  readonly message: string;
  readonly field: string[];
}

export interface Payload {
  readonly userErrors: readonly UserError[];
}

/** The base scenario of a year, as the leadership group sees it. */
export async function baseOf(app: TestApp, period: string): Promise<string> {
  const { institutionYear } = await ask<{ institutionYear: { baseScenario: { id: string } } }>(
    app,
    'LEADERSHIP',
    `{ institutionYear(period: "${period}") { baseScenario { id } } }`,
  );
  return institutionYear.baseScenario.id;
}

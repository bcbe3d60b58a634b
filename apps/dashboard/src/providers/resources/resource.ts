import type { GetListParams, RaRecord } from 'react-admin';
import { HttpError } from 'react-admin';
import type { UserErrorView } from '../graphql-client';

export interface Listed {
  readonly data: RaRecord[];
  readonly total: number;
}

/** What one resource can do through the API. */
export interface ResourceProvider {
  getList(params: GetListParams): Promise<Listed>;
  getOne?(id: string): Promise<RaRecord>;
  create?(values: Record<string, unknown>): Promise<RaRecord>;
  update?(values: Record<string, unknown> & { id: string }): Promise<RaRecord>;
}

/** Page numbers become offsets; the API counts rows from 0 and gives a hundred at most. */
export function pageOf({ pagination }: GetListParams): { first: number; offset: number } {
  const { page = 1, perPage = 25 } = pagination ?? {};
  return { first: Math.min(perPage, 100), offset: (page - 1) * perPage };
}

/** User errors as react-hook-form wants them: by the last name of the field's path. */
export function refuseWith(errors: readonly UserErrorView[]): never {
  const byField: Record<string, string> = {};
  for (const { field, message } of errors) byField[field?.at(-1) ?? 'root'] ??= message;
  throw new HttpError(errors[0]?.message ?? '', 400, { errors: byField });
}

export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new HttpError(`${what} does not exist`, 404);
  return value;
}

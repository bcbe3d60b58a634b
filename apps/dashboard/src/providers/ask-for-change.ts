import { graphql } from '../generated';
import type { ChangeRequestCreateInput } from '../generated/graphql';
import { request } from './graphql-client';
import type { UserErrorView } from './graphql-client';

const CHANGE_REQUEST_CREATE = graphql(`
  mutation ChangeRequestCreate($input: ChangeRequestCreateInput!) {
    changeRequestCreate(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

type Kind = keyof Omit<ChangeRequestCreateInput, 'idempotencyKey' | 'objection'>;

interface Asked {
  readonly idempotencyKey: string;
  /** The question that it follows from. */
  readonly objection?: string | null;
}

/**
 * What a secretary or head would have written, asked of the personnel office: the same input one level
 * down. What is refused stands beside the field that the form has.
 */
export async function askForChange(
  kind: Kind,
  change: object,
  { idempotencyKey, objection = null }: Asked,
): Promise<readonly UserErrorView[]> {
  const input = { [kind]: change, objection, idempotencyKey } as ChangeRequestCreateInput;
  const { changeRequestCreate } = await request(CHANGE_REQUEST_CREATE, { input });
  return (changeRequestCreate?.userErrors ?? []).map(({ message, field }) => ({
    message,
    field: field?.filter((part, place) => !(place === 1 && part === kind)) ?? null,
  }));
}

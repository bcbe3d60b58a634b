import type { UserError } from '../../graphql/user-error.type.js';

/** The demo asks for nothing that is refused: where it is, the demo is wrong. */
export function done<Payload extends { readonly userErrors: readonly UserError[] }>(
  payload: Payload,
): Payload {
  const [refused] = payload.userErrors;
  if (refused !== undefined) throw new Error(`the demo is refused: ${refused.message}`);
  return payload;
}

/** What a payload that is done holds. */
export function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the demo was given nothing');
  return value;
}

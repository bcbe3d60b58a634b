/** Opaque to clients; inside, the name of the type and the key of the row. */
export function toGlobalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

export function parseGlobalId(id: string): { type: string; key: string } | null {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  if (colon < 1 || toGlobalId(text.slice(0, colon), text.slice(colon + 1)) !== id) return null;
  return { type: text.slice(0, colon), key: text.slice(colon + 1) };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The row key of an id of this type; null for anything else, as for a row that does not exist. */
export function rowKey(type: string, id: string): string | null {
  const parsed = parseGlobalId(id);
  return parsed !== null && parsed.type === type && UUID.test(parsed.key) ? parsed.key : null;
}

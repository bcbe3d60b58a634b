/** A key that no other request has; getRandomValues works on plain http too, randomUUID does not. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(16)).join(
    '-',
  );
}

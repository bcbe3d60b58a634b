/** A broken invariant is our bug: nothing is stored, and the reader sees an id instead of a figure. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
}

export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new BrokenInvariant(message);
}

/** Ends a union: the compiler refuses a case that was left out. */
export function assertNever(value: never): never {
  throw new BrokenInvariant(`no case for ${String(value)}`);
}

import type { Context } from '../context.js';

/** One value for each request, made when first asked for and gone with the request. */
export function perRequest<T>(create: (context: Context) => T): (context: Context) => T {
  const made = new WeakMap<Context, { value: T }>();
  return (context) => {
    const found = made.get(context);
    if (found !== undefined) return found.value;
    const value = create(context);
    made.set(context, { value });
    return value;
  };
}

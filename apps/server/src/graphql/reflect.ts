/**
 * type-graphql asks this one function for metadata that a compiler may have left. Every decorator here
 * names its type, so there is none; without a function to ask, the library refuses to start.
 */
const reflect = Reflect as { getMetadata?: () => undefined };
reflect.getMetadata ??= () => undefined;

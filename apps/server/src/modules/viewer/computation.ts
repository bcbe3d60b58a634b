import { perRequest } from '../../graphql/per-request.js';

/**
 * Reads the whole college's inputs, because one department's allocation rests on all of them. Nothing
 * read here may leave without being cut to the principal.
 */
export const computation = perRequest((context) =>
  context.database.forkForComputation(context.principal.institutionId),
);

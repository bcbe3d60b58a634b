/** The list of requests, of those that followed from one question. */
export const requestsOf = (objection: string): string =>
  `/requests?filter=${encodeURIComponent(JSON.stringify({ objection }))}`;

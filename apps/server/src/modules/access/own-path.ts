const NOWHERE = 'http://nowhere.invalid';

/** The address of a page of ours, or the first one: nobody is led to another site by signing in. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const url = URL.canParse(asked, NOWHERE) ? new URL(asked, NOWHERE) : null;
  if (url === null || url.origin !== NOWHERE) return '/';
  // A page of ours is no address of the API, which a redirect would ask with the new session.
  const path = url.pathname + url.search + url.hash;
  return path.startsWith('//') || OF_SERVER.test(url.pathname) ? '/' : path;
}

const OF_SERVER = /^\/(?:auth|graphql)(?:\/|$)/u;

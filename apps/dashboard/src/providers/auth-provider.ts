import type { AuthProvider } from 'react-admin';
import { postAuth } from './auth-requests';
import type { SignIn } from './auth-requests';
import { RequestFailed } from './graphql-client';
import { PAGES, mayOpen } from './pages';
import type { PageName } from './pages';
import { forgetSession, readSession } from './viewer';

function isSignedOut(error: unknown): boolean {
  return error instanceof RequestFailed && error.code === 'UNAUTHENTICATED';
}

/** Ends the session on the server; one that has ended already is no failure. */
export async function signOut(): Promise<void> {
  await postAuth('sign-out').catch((error: unknown) => {
    if (!isSignedOut(error)) throw error;
  });
}

export const authProvider: AuthProvider = {
  async login(credentials: SignIn) {
    await postAuth('sign-in', credentials);
    forgetSession();
    await readSession();
  },
  // Also called when the server cannot be reached, so it never fails; the user menu asks first.
  async logout() {
    await signOut().catch(() => undefined);
    forgetSession();
  },
  async checkAuth() {
    await readSession();
  },
  // A question that was under way when the role or the password changed bore the former session.
  async checkError(error: unknown) {
    if (!isSignedOut(error)) return;
    forgetSession();
    await readSession().catch((now: unknown) => {
      if (isSignedOut(now)) throw now;
    });
  },
  async getIdentity() {
    const { viewer } = await readSession();
    return { id: viewer.id, fullName: viewer.name };
  },
  async canAccess({ resource }) {
    const { viewer } = await readSession();
    return resource in PAGES ? mayOpen(resource as PageName, viewer) : true;
  },
};

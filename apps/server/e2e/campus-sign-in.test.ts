import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Account, ProviderAttempt } from '../src/database/entities/index.js';
import { TestApp } from '../src/testing/harness.js';
import { Campus, CLIENT, locationOf, Walker } from './campus.js';

let campus: Campus;
let app: TestApp;
const callback = () => `${app.url}/auth/oidc/callback`;
const rows = () => app.database.forkForSignIn(app.signIns.institutionId);

beforeAll(async () => {
  campus = await Campus.open();
  app = await TestApp.start({
    oidc: {
      issuer: campus.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      numberClaim: 'employee_number',
      name: '统一身份认证',
    },
  });
  const { employeeNumber } = await rows().findOneOrFail(Account, { accountName: 'employee' });
  const both = await rows().findOneOrFail(Account, { accountName: 'both' });
  campus.serve(callback(), {
    teacher: employeeNumber ?? '',
    impostor: employeeNumber ?? '',
    secretary: both.employeeNumber ?? '',
    stranger: 'N0BODY',
  });
});
afterAll(async () => {
  await app.stop();
  await campus.close();
});
afterEach(() => {
  campus.forge = null;
});

interface Walk {
  readonly who?: string;
  readonly to?: string;
  /** What somebody in between does to the address on its way back. */
  readonly bend?: (address: URL) => void;
}

/** Goes out to the campus and comes back; says where the browser ends and who it is then. */
async function walk({ who = 'teacher', to, bend }: Walk = {}) {
  const walker = new Walker();
  const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
  const back = new URL(
    await walker.signInAtCampus(`${app.url}/auth/oidc${query}`, who, callback()),
  );
  bend?.(back);
  const ended = locationOf(await walker.ask(back.href));
  return { ended, viewer: await viewerOf(walker), walker, back: back.href };
}

async function viewerOf(walker: Walker): Promise<Record<string, unknown> | null> {
  const response = await walker.ask(`${app.url}/auth/session`);
  return ((await response.json()) as { viewer: Record<string, unknown> | null }).viewer;
}

const refused = { ended: '/login?campus=failed', viewer: null };

it('is offered on the sign-in page by its name', async () => {
  const response = await fetch(`${app.url}/auth/providers`);
  expect(await response.json()).toEqual({ campus: { name: '统一身份认证' } });
});

describe('whoever the campus vouches for', () => {
  it('is signed in by number, led to the page asked for, and bound from then on', async () => {
    const { ended, viewer, walker } = await walk({ to: '/employees?search=王#top' });
    expect(ended).toBe('/employees?search=%E7%8E%8B#top');
    expect(viewer).toMatchObject({ accountName: 'employee', actingAs: 'EMPLOYEE' });
    expect(walker.cookie(app.url, 'hebo-oidc')).toBeUndefined();
    const account = await rows().findOneOrFail(Account, { accountName: 'employee' });
    expect(account.providerSubject).toBe(`${campus.issuer.href} teacher`);
    expect(account.lastSignInAt).toEqual(app.clock.now);
  });

  it('is known again by the subject; another subject with the same number is not let in', async () => {
    expect((await walk()).viewer).toMatchObject({ accountName: 'employee' });
    expect(await walk({ who: 'impostor' })).toMatchObject({
      ended: '/login?campus=unknown',
      viewer: null,
    });
  });

  it('need not change a first password, which the campus did not ask for', async () => {
    const reset =
      'mutation ($id: ID!) { accountPasswordReset(input: { id: $id }) { firstPassword } }';
    const account = await rows().findOneOrFail(Account, { accountName: 'both' });
    const id = Buffer.from(`Account:${account.id}`).toString('base64url');
    const { body } = await app.post('SYSTEM_ADMINISTRATOR', reset, { id });
    expect(body.errors).toBeUndefined();
    const { walker } = await walk({ who: 'secretary' });
    const session = await (await walker.ask(`${app.url}/auth/session`)).json();
    expect(session).toMatchObject({
      viewer: { accountName: 'both', actingAs: 'DEPARTMENT_SECRETARY' },
      mustChangePassword: false,
    });
  });

  it('is told so where nobody has that number, and where the account is disabled', async () => {
    expect(await walk({ who: 'stranger' })).toMatchObject({
      ended: '/login?campus=unknown',
      viewer: null,
    });
    const disable = (isDisabled: boolean) =>
      rows().nativeUpdate(Account, { accountName: 'employee' }, { isDisabled });
    await disable(true);
    expect(await walk()).toMatchObject({ ended: '/login?campus=disabled', viewer: null });
    await disable(false);
  });
});

describe('what comes back from the campus is refused', () => {
  it('without the cookie of whoever went out, and a second time', async () => {
    const { back, walker } = await walk();
    expect(locationOf(await new Walker().ask(back))).toBe('/login?campus=failed');
    expect(locationOf(await walker.ask(back))).toBe('/login?campus=failed');
  });

  it('with another state, another issuer or a code that is not its own', async () => {
    const bends: ((address: URL) => void)[] = [
      (address) => address.searchParams.set('state', 'another'),
      (address) => address.searchParams.delete('state'),
      (address) => address.searchParams.set('iss', 'https://evil.example'),
      (address) => address.searchParams.set('code', 'guessed'),
    ];
    for (const bend of bends) expect(await walk({ bend })).toMatchObject(refused);
  });

  it('with a code that was used, under a fresh attempt', async () => {
    const used = new URL((await walk()).back).searchParams.get('code') ?? '';
    const bend = (address: URL) => address.searchParams.set('code', used);
    expect(await walk({ bend })).toMatchObject(refused);
  });

  it('after ten minutes', async () => {
    const walker = new Walker();
    const back = await walker.signInAtCampus(`${app.url}/auth/oidc`, 'teacher', callback());
    const { now } = app.clock;
    app.clock.now = new Date(now.getTime() + 10 * 60_000);
    expect(locationOf(await walker.ask(back))).toBe('/login?campus=failed');
    expect(await viewerOf(walker)).toBeNull();
    app.clock.now = now;
    expect(await rows().count(ProviderAttempt, {})).toBe(0);
  });

  it('with an ID token for somebody else, of somebody else, too late or signed by another', async () => {
    const now = Math.floor(Date.now() / 1000);
    const forgeries: NonNullable<Campus['forge']>[] = [
      (claims) => ({ claims: { ...claims, nonce: 'another' } }),
      (claims) => ({ claims: { ...claims, aud: 'another-client' } }),
      (claims) => ({ claims: { ...claims, iss: 'https://evil.example' } }),
      (claims) => ({ claims: { ...claims, exp: now - 3_600, iat: now - 7_200 } }),
      (claims) => ({ claims, isForeignKey: true }),
    ];
    for (const forge of forgeries) {
      campus.forge = forge;
      expect(await walk()).toMatchObject(refused);
    }
    campus.forge = (claims) => ({ claims });
    expect((await walk()).viewer).toMatchObject({ accountName: 'employee' });
  });
});

it('leads nowhere but to pages of its own', async () => {
  const elsewhere = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/auth/oidc',
    '/graphql?query={viewer{id}}',
  ];
  for (const to of elsewhere) expect((await walk({ to })).ended, to).toBe('/');
});

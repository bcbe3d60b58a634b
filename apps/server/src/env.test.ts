import { expect, it } from 'vitest';
import { readEnv } from './env.js';

const CLIENT = { HEBO_OIDC_CLIENT_ID: 'hebo' };

it('signs people in by password alone where no provider is named', () => {
  expect(readEnv({})).toMatchObject({ oidc: null, passwordDays: 90 });
  expect(readEnv({ HEBO_PASSWORD_DAYS: '0' }).passwordDays).toBe(0);
});

it('takes a provider over TLS, or on this machine', () => {
  const issuer = 'https://id.campus.example/';
  expect(readEnv({ ...CLIENT, HEBO_OIDC_ISSUER: issuer }).oidc).toEqual({
    issuer: new URL(issuer),
    clientId: 'hebo',
    clientSecret: null,
    numberClaim: 'employee_number',
    name: '统一身份认证',
  });
  const local = { ...CLIENT, HEBO_OIDC_ISSUER: 'http://127.0.0.1:9000' };
  expect(readEnv(local).oidc?.issuer.port).toBe('9000');
});

it.each([
  { ...CLIENT, HEBO_OIDC_ISSUER: 'http://id.campus.example/' },
  { ...CLIENT, HEBO_OIDC_ISSUER: 'id.campus.example' },
  { HEBO_OIDC_ISSUER: 'https://id.campus.example/' },
  CLIENT,
  { HEBO_PASSWORD_DAYS: '-1' },
])('refuses to start with %j', (given) => {
  expect(() => readEnv(given)).toThrow(/has a wrong value/u);
});

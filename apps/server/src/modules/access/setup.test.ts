import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import {
  Account,
  AccountPassword,
  AccountRole,
  Institution,
  SetupToken,
} from '../../database/entities/index.js';
import { openTestDatabase } from '../../testing/test-database.js';
import { isPassword } from './password.js';
import { issueSetupToken, setUp, type SetupInput } from './setup.service.js';

const NOW = new Date('2026-11-02T08:00:00+08:00');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const inputWith = (token: string): SetupInput => ({
  token,
  institutionName: '某某职业技术学院',
  personnel: { accountName: 'renshi', displayName: '人事处', password: 'Abcdefg-2026' },
  leadership: { accountName: 'lingdao', displayName: '领导小组', password: 'Hijklmn-2026' },
  systemAdministrator: { accountName: 'xitong', displayName: '系统', password: 'Opqrstu-2026' },
  securityAdministrator: { accountName: 'anquan', displayName: '安全', password: 'Vwxyzab-2026' },
});
const fields = async (input: SetupInput, now: Date): Promise<string[]> =>
  (await setUp(database, input, now)).map(({ field }) => field.join('.'));

it('asks for good passwords and four names before it looks at the token', async () => {
  const input = inputWith('any');
  expect(
    await fields(
      {
        ...input,
        personnel: { ...input.personnel, password: 'renshi-Abc1' },
        leadership: { ...input.leadership, accountName: 'renshi', password: 'short' },
      },
      NOW,
    ),
  ).toEqual(['personnel.password', 'leadership.password', 'leadership.accountName']);
});

it('takes the latest token, once, within its hour, and makes four accounts', async () => {
  const first = await issueSetupToken(database, NOW);
  const second = await issueSetupToken(database, NOW);
  const rows = await database.forkForSignIn(null).find(SetupToken, {});
  expect(JSON.stringify(rows)).not.toContain(second);

  expect(await fields(inputWith('guess'), NOW)).toEqual(['token']);
  expect(await fields(inputWith(first), NOW)).toEqual(['token']);
  expect(await fields(inputWith(second), later(60))).toEqual(['token']);
  expect(await database.forkForSignIn(null).count(Institution)).toBe(0);

  const both = await Promise.all([1, 2].map(() => fields(inputWith(second), later(59))));
  expect(both.sort()).toEqual([[], ['token']]);
  const [institution] = await database.forkForSignIn(null).find(Institution, {});
  expect(institution).toMatchObject({ name: '某某职业技术学院', isDemo: false });

  const em = database.forkForSignIn(institution?.id ?? '');
  const accounts = await em.find(Account, {}, { orderBy: { accountName: 'asc' } });
  expect(accounts.map((account) => account.accountName)).toEqual([
    'anquan',
    'lingdao',
    'renshi',
    'xitong',
  ]);
  const accountId = accounts[2]?.id ?? '';
  const password = await em.findOneOrFail(AccountPassword, { accountId });
  expect(await isPassword('Abcdefg-2026', password.hash)).toBe(true);
  const roles = await em.find(AccountRole, {}, { orderBy: { role: 'asc' } });
  expect(roles.map(({ role }) => role)).toEqual([
    'LEADERSHIP',
    'PERSONNEL',
    'SECURITY_ADMINISTRATOR',
    'SYSTEM_ADMINISTRATOR',
  ]);

  const third = await issueSetupToken(database, later(61));
  expect(await fields(inputWith(third), later(61))).toEqual(['token']);
});

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { lockUntilCommit } from '../../database/advisory-lock.js';
import type { Database } from '../../database/database.js';
import { Institution, SetupToken } from '../../database/entities/index.js';
import { addAccount, addInstitution } from './account.service.js';
import { passwordProblem } from './password.js';
import type { Role } from './role.js';
import type { FieldProblem } from './route-input.js';
import { hashOfSecret, newSecret } from './secret.js';

const LIFE = 60 * 60_000;

const person = z.strictObject({
  accountName: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}._-]{2,40}$/u),
  displayName: z.string().trim().min(1).max(60),
  password: z.string(),
});
export const setupInput = z.strictObject({
  token: z.string().max(200),
  institutionName: z.string().trim().min(2).max(100),
  personnel: person,
  leadership: person,
  systemAdministrator: person,
  securityAdministrator: person,
});
export type SetupInput = z.infer<typeof setupInput>;

/** Without the two administrators nobody could make another account or give anybody a role. */
const FIRST_ROLES = {
  personnel: 'PERSONNEL',
  leadership: 'LEADERSHIP',
  systemAdministrator: 'SYSTEM_ADMINISTRATOR',
  securityAdministrator: 'SECURITY_ADMINISTRATOR',
} as const satisfies Record<string, Role>;
const FIRST_PEOPLE = Object.keys(FIRST_ROLES) as (keyof typeof FIRST_ROLES)[];

/** S6: no built-in account. A one-time token on the terminal opens the first-run page for an hour. */
export async function issueSetupToken(database: Database, now: Date): Promise<string> {
  const token = newSecret();
  const em = database.forkForSignIn(null);
  await em.nativeUpdate(SetupToken, { usedAt: null }, { usedAt: now });
  em.create(SetupToken, {
    tokenHash: hashOfSecret(token),
    expiresAt: new Date(now.getTime() + LIFE),
  });
  await em.flush();
  return token;
}

/** Makes the institution and its first four accounts; an empty list means done. */
export async function setUp(
  database: Database,
  input: SetupInput,
  now: Date,
): Promise<FieldProblem[]> {
  const problems = problemsOf(input);
  if (problems.length > 0) return problems;
  const id = randomUUID();
  return database.forkForSignIn(id).transactional(async (em) => {
    await lockUntilCommit(em, 'setup');
    const token = await em.findOne(SetupToken, {
      tokenHash: hashOfSecret(input.token),
      usedAt: null,
      expiresAt: { $gt: now },
    });
    if (token === null || (await em.count(Institution)) > 0) return [STALE];
    token.usedAt = now;
    addInstitution(em, { id, name: input.institutionName, isDemo: false, now });
    await em.flush();
    for (const key of FIRST_PEOPLE) {
      await addAccount(em, id, { ...input[key], roles: [{ role: FIRST_ROLES[key] }] }, now);
    }
    return [];
  });
}

const STALE: FieldProblem = {
  field: ['token'],
  wording: {
    zh: '初始化口令不对、已用过或已过期。重新启动服务器会给出新的口令。',
    en: 'The setup token is wrong, used or expired. Restart the server for a new one.',
  },
};

function problemsOf(input: SetupInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const names = new Set<string>();
  for (const key of FIRST_PEOPLE) {
    const { password, accountName, displayName } = input[key];
    const wording = passwordProblem(password, [accountName, displayName, input.institutionName]);
    if (wording !== null) problems.push({ field: [key, 'password'], wording });
    if (names.has(accountName)) problems.push({ field: [key, 'accountName'], wording: SAME_NAME });
    names.add(accountName);
  }
  return problems;
}

const SAME_NAME = { zh: '各账号不能同名。', en: 'The accounts need different names.' };

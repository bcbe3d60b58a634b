import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Wording } from '../../common/locale.js';
import { lockUntilCommit } from '../../database/advisory-lock.js';
import type { Database } from '../../database/database.js';
import { Institution, SetupToken } from '../../database/entities/index.js';
import { addAccount, addInstitution } from './account.service.js';
import { passwordProblem } from './password.js';
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
});
export type SetupInput = z.infer<typeof setupInput>;

export interface FieldProblem {
  readonly field: readonly string[];
  readonly wording: Wording;
}

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

/** Makes the institution and its first two accounts; an empty list means done. */
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
    await addAccount(em, id, { ...input.personnel, role: 'PERSONNEL' }, now);
    await addAccount(em, id, { ...input.leadership, role: 'LEADERSHIP' }, now);
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

function problemsOf({ personnel, leadership }: SetupInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [key, { password, accountName }] of Object.entries({ personnel, leadership })) {
    const wording = passwordProblem(password, accountName);
    if (wording !== null) problems.push({ field: [key, 'password'], wording });
  }
  if (personnel.accountName === leadership.accountName) {
    const wording = { zh: '两个账号不能同名。', en: 'The two accounts need different names.' };
    problems.push({ field: ['leadership', 'accountName'], wording });
  }
  return problems;
}

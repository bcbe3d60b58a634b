import { WORDS } from '../../common/errors.js';
import { HttpProblem } from '../../common/http-problem.js';
import type { Refusal } from './sign-in.service.js';

/** The same words for a name nobody has and for a wrong password (S3). */
export const wrongPassword = (): HttpProblem =>
  new HttpProblem(401, 'UNAUTHENTICATED', {
    zh: '账号或密码不对。',
    en: 'The account or the password is wrong.',
  });

export function throttled(retryAfterMs: number): HttpProblem {
  const minutes = Math.ceil(retryAfterMs / 60_000);
  return new HttpProblem(
    429,
    'THROTTLED',
    {
      zh: `尝试次数过多,请约 ${minutes} 分钟后再试。`,
      en: `Too many tries. Please wait about ${minutes} min.`,
    },
    { retryAfterMs },
  );
}

export const passwordChangeRequired = (): HttpProblem =>
  new HttpProblem(403, 'PASSWORD_CHANGE_REQUIRED', {
    zh: '请先修改密码,然后才能使用。',
    en: 'Please change your password first; nothing else is open until then.',
  });

export const mayNot = (): HttpProblem => new HttpProblem(403, 'FORBIDDEN', WORDS.forbidden);

export const signInFirst = (): HttpProblem =>
  new HttpProblem(401, 'UNAUTHENTICATED', WORDS.unauthenticated);

/** Told only to who has shown a right password, so that nothing is learnt by guessing. */
const CLOSED = {
  disabled: {
    zh: '此账号已停用,请联系系统管理员。',
    en: 'This account is disabled. Please ask the system administrator.',
  },
  dormant: {
    zh: '此账号超过 90 天未使用,已停用,请联系系统管理员。',
    en: 'This account was not used for 90 days and is closed. Please ask the system administrator.',
  },
  noRole: {
    zh: '此账号目前没有任何角色,请联系安全管理员。',
    en: 'This account has no role at present. Please ask the security administrator.',
  },
  unconfirmed: {
    zh: '此密码由系统管理员设置，须经安全管理员确认后才能使用。请联系安全管理员。',
    en: 'The system administrator set this password, and the security administrator has to confirm it first. Please ask for that.',
  },
} as const;

export const closedAccount = (reason: Refusal): HttpProblem =>
  new HttpProblem(
    403,
    reason === 'unconfirmed' ? 'PASSWORD_UNCONFIRMED' : 'FORBIDDEN',
    CLOSED[reason],
  );

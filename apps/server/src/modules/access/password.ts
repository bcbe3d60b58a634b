import { randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Wording } from '../../common/locale.js';

/** The library's Algorithm.Argon2id: a const enum, which isolated modules cannot read. */
const ARGON2ID = 2;
/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LEAST_LENGTH = 10;
const LEAST_CLASSES = 3;
/** Longer ones only cost time to hash. */
export const MOST_LENGTH = 200;

export const hashOfPassword = (password: string): Promise<string> => hash(password, COST);

/** A name nobody has is hashed against this one, so that it takes as long as a known name. */
const unknown = hashOfPassword(randomBytes(16).toString('hex'));

export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const isRight = await verify(stored ?? (await unknown), password);
  return isRight && stored !== null;
}

/** S7: what is wrong with a new password, or null; `known` is what others know of its owner. */
export function passwordProblem(password: string, known: readonly string[]): Wording | null {
  const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];
  if ([...password].length < LEAST_LENGTH) {
    return {
      zh: `密码至少 ${LEAST_LENGTH} 个字符。`,
      en: `The password needs at least ${LEAST_LENGTH} characters.`,
    };
  }
  if (password.length > MOST_LENGTH) {
    return {
      zh: `密码最多 ${MOST_LENGTH} 个字符。`,
      en: `The password may have at most ${MOST_LENGTH} characters.`,
    };
  }
  if (classes.filter((pattern) => pattern.test(password)).length < LEAST_CLASSES) {
    return {
      zh: '密码须含大写字母、小写字母、数字、其他符号四类中的三类。',
      en: 'The password needs three of: capitals, small letters, digits, other signs.',
    };
  }
  const text = password.toLowerCase();
  if (known.some((word) => word !== '' && text.includes(word.toLowerCase()))) {
    return {
      zh: '密码不能包含账号、姓名、工号或学校名称。',
      en: 'The password must not contain the account, the name, the number or the institution.',
    };
  }
  return null;
}

const LETTERS = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '-+=@'];
const FIRST_LENGTH = 14;

/** A password to be read off a screen once: no signs that look alike, all four classes. */
export function newFirstPassword(): string {
  const all = LETTERS.join('');
  const rest = Array.from({ length: FIRST_LENGTH - LETTERS.length }, () => drawn(all));
  return [...LETTERS.map(drawn), ...rest].join('');
}

const drawn = (signs: string): string => signs[randomInt(signs.length)] ?? '';

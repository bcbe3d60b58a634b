import type { Request } from 'express';
import type { z } from 'zod';
import { HttpProblem } from '../../common/http-problem.js';
import { localeOf, type Wording } from '../../common/locale.js';
import type { Access } from './access.js';
import { passwordChangeRequired, signInFirst } from './refusals.js';
import type { OpenSession } from './session.service.js';

export interface FieldProblem {
  readonly field: readonly string[];
  readonly wording: Wording;
}

/** The body in its agreed form, or a refusal that names each field. */
export function parse<T>(schema: z.ZodType<T>, request: Request): T {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    field: issue.path.map(String),
    wording: { zh: '此项缺失或格式不对。', en: 'This is missing or malformed.' },
  }));
  throw invalid(request, problems);
}

export function invalid(request: Request, problems: readonly FieldProblem[]): HttpProblem {
  const locale = localeOf(request.get('accept-language'));
  const userErrors = problems.map(({ field, wording }) => ({ field, message: wording[locale] }));
  const first = problems[0]?.wording ?? { zh: '输入有误。', en: 'The input is wrong.' };
  return new HttpProblem(400, 'BAD_USER_INPUT', first, { userErrors });
}

export async function needInstitution(access: Access): Promise<string> {
  const institutionId = await access.institution();
  if (institutionId !== null) return institutionId;
  throw new HttpProblem(409, 'UNAVAILABLE', {
    zh: '尚未初始化:请先用终端上的口令完成首次设置。',
    en: 'Not set up yet: first open the setup page with the token from the terminal.',
  });
}

/** Whoever is signed in, also one who has to change the password first. */
export async function needSession(access: Access, request: Request): Promise<OpenSession> {
  const session = await access.sessionOf(request);
  if (session === null) throw signInFirst();
  return session;
}

/** Whoever is signed in and has nothing to put right first. */
export async function needSettledSession(access: Access, request: Request): Promise<OpenSession> {
  const session = await needSession(access, request);
  if (session.mustChangePassword) throw passwordChangeRequired();
  return session;
}

export const addressOf = (request: Request): string => request.ip ?? 'unknown';

import type { Request, Response } from 'express';

/** Over plain HTTP a browser refuses __Host- and Secure; that happens on the loopback address only. */
const nameFor = (request: Request): string => (request.secure ? '__Host-hebo' : 'hebo');

export function sessionSecretOf(request: Request): string | null {
  const wanted = `${nameFor(request)}=`;
  for (const part of (request.get('cookie') ?? '').split(';')) {
    const pair = part.trim();
    if (pair.startsWith(wanted)) return pair.slice(wanted.length);
  }
  return null;
}

export function setSessionCookie(request: Request, response: Response, secret: string): void {
  response.cookie(nameFor(request), secret, optionsFor(request));
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), optionsFor(request));
}

const optionsFor = (request: Request) =>
  ({ httpOnly: true, secure: request.secure, sameSite: 'strict', path: '/' }) as const;

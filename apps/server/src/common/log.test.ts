import { expect, it } from 'vitest';
import { createLog } from './log.js';

it('blots out secrets at any of the places they are handed to it', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const secret = 'Hb1-98765.43';
  log.info({ password: secret, headers: { cookie: secret, authorization: secret } });
  log.error({ err: { token: secret, params: [secret], sql: secret }, a: { b: { secret } } });
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain(secret);
});

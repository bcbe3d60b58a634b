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

it('leaves out the row that a database refused, and whose number stands in an address', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const [amount, person] = ['98765.43', '11010119900307451X'];
  const detail = `Failing row contains (${person}, ${amount}).`;
  const refused = Object.assign(new Error('violates check constraint'), { detail, query: detail });
  log.error({ err: Object.assign(new Error('violates'), { detail, previous: refused }) });
  log.info({ path: `/imports/${person}/marked.xlsx` });
  log.info({ path: '/documents/hebo_0123456789abcdef' });
  expect(lines.join('')).toContain('violates check constraint');
  expect(lines.join('')).toContain('"/imports/***/marked.xlsx"');
  expect(lines.join('')).not.toMatch(/98765|11010119|hebo_0/u);
});

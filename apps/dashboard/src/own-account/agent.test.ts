import { expect, it } from 'vitest';
import { agentName } from './agent';

const MOZILLA = 'Mozilla/5.0';

it.each([
  [`${MOZILLA} (Windows NT 10.0; Win64) Chrome/140 Safari/537.36 Edg/140`, 'Edge · Windows'],
  [`${MOZILLA} (Macintosh; Intel Mac OS X 10_15) Version/18 Safari/605.1`, 'Safari · macOS'],
  [`${MOZILLA} (Linux; Android 15) Chrome/140 Mobile Safari/537.36`, 'Chrome · Android'],
  [`${MOZILLA} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox · Linux'],
  ['curl/8.5', undefined],
  [null, undefined],
])('names %s', (agent, name) => {
  expect(agentName(agent)).toBe(name);
});

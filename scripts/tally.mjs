// Adds up the closing lines of every suite in a log and prints one line, `N passed, N failed`.
// Reads vitest's "Tests  2 failed | 40 passed (42)" and the example runner's "12 passed, 0 failed".
import { readFileSync } from 'node:fs';

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const log = readFileSync(process.argv[2], 'utf8').replace(escapes, '');

let passed = 0;
let failed = 0;
for (const line of log.split('\n')) {
  const closing =
    /(?:^|\s)Tests\s+\d.*$/.exec(line)?.[0] ?? /\d+ passed, \d+ failed$/.exec(line)?.[0];
  if (!closing) continue;
  passed += Number(/(\d+) passed/.exec(closing)?.[1] ?? 0);
  failed += Number(/(\d+) failed/.exec(closing)?.[1] ?? 0);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);

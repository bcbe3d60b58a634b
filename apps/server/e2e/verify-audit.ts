import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../dist/audit-verify.js', import.meta.url));

/** The command as `npm run audit:verify` runs it, on the data of an environment. */
export function verifyAudit(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    env: { PATH, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

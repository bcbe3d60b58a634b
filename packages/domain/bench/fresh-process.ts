import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a script of the bench prints in a process that has computed nothing before. */
export function runFresh(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): string {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return execFileSync(process.execPath, [...flags, path, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

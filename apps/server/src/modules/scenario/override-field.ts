import type { BrokenRule } from '../../graphql/problems.js';

const ABOUT_PATHS = ['unknown_path', 'unknown_department', 'override_given_twice'];

/**
 * Where in the input a problem of the domain belongs. The domain names a path of the facts
 * (`departments.A.establishment`) or of the decision (`decision.generalPool`); the client sent
 * overrides. What no override touches was wrong in the base already, or is missing beside them.
 */
export function fieldOfProblem(
  { code, path }: Pick<BrokenRule, 'code' | 'path'>,
  overrides: readonly { readonly path: string }[],
): string[] {
  const paths = overrides.map((override) => withoutFacts(override.path));
  const wanted = withoutFacts(path);
  const at = [
    paths.lastIndexOf(wanted),
    paths.findLastIndex((given) => wanted.startsWith(`${given}.`)),
    paths.findLastIndex((given) => given.startsWith(`${wanted}.`)),
  ].find((index) => index >= 0);
  if (at !== undefined) {
    return ['input', 'overrides', String(at), ABOUT_PATHS.includes(code) ? 'path' : 'value'];
  }
  if (wanted === 'decision.lockMode') return ['input', 'lockMode'];
  return wanted.startsWith('decision.') || wanted === ''
    ? ['input', 'overrides']
    : ['input', 'base'];
}

function withoutFacts(path: string): string {
  return path.startsWith('facts.') ? path.slice('facts.'.length) : path;
}

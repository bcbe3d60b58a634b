import type { LockMode, Override } from '@hebo/domain';
import { isSameValue } from './amount-text';
import { valueAt } from './input-path';
import type { Inputs } from './input-path';

/** What the reader has changed so far: the free variables' mode and a list of overrides. */
export interface Draft {
  readonly lockMode: LockMode;
  readonly overrides: readonly Override[];
}

/** What counts at a path: the override where there is one, else the base. */
export function currentValue(draft: Draft, base: Inputs, path: string): string | null {
  const override = draft.overrides.find((entry) => entry.path === path);
  return override ? override.value : valueAt(base, path);
}

export function isChanged(draft: Draft, path: string): boolean {
  return draft.overrides.some((entry) => entry.path === path);
}

/** A value equal to the base's is no override; an override keeps its place in the list. */
export function withValue(draft: Draft, base: Inputs, path: string, value: string | null): Draft {
  const others = draft.overrides.filter((entry) => entry.path !== path);
  if (isSameValue(value, valueAt(base, path))) return { ...draft, overrides: others };
  if (others.length === draft.overrides.length) {
    return { ...draft, overrides: [...others, { path, value }] };
  }
  const overrides = draft.overrides.map((entry) =>
    entry.path === path ? { ...entry, value } : entry,
  );
  return { ...draft, overrides };
}

export function withoutChange(draft: Draft, path: string): Draft {
  return { ...draft, overrides: draft.overrides.filter((entry) => entry.path !== path) };
}

export function withValues(
  draft: Draft,
  base: Inputs,
  values: Readonly<Record<string, string | null>>,
): Draft {
  return Object.entries(values).reduce(
    (next, [path, value]) => withValue(next, base, path, value),
    draft,
  );
}

/** Why a number is set otherwise; kept with its override. An empty reason is none. */
export function withReason(draft: Draft, paths: readonly string[], reason: string): Draft {
  const overrides = draft.overrides.map(({ reason: _before, ...entry }) => {
    if (!paths.includes(entry.path))
      return _before === undefined ? entry : { ...entry, reason: _before };
    return reason === '' ? entry : { ...entry, reason };
  });
  return { ...draft, overrides };
}

export function isSameDraft(left: Draft, right: Draft): boolean {
  return JSON.stringify(canonical(left)) === JSON.stringify(canonical(right));
}

function canonical({ lockMode, overrides }: Draft) {
  const sorted = [...overrides].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [lockMode, sorted.map(({ path, value, reason }) => [path, value, reason ?? null])];
}

/** How many things differ from the base; a changed mode is one of them. */
export function countChanges(draft: Draft, baseLockMode: LockMode): number {
  return draft.overrides.length + (draft.lockMode === baseLockMode ? 0 : 1);
}

import { applyOverrides, computeFrom } from '@hebo/domain';
import type { Computed } from '@hebo/domain';
import type { Draft } from './draft';
import type { Inputs } from './input-path';
import { editionNamed, groundIn, regulation } from './regulation';

/** The outcome of a draft, by the package that the server computes with; or all that is wrong. */
export function preview(editionId: string, base: Inputs, draft: Draft): Computed {
  const start = { ...base, decision: { ...base.decision, lockMode: draft.lockMode } };
  const changed = applyOverrides(start, draft.overrides, groundIn(editionId));
  if (!changed.ok) return changed;
  return computeFrom(regulation, editionNamed(editionId), changed.value);
}

/** The base's inputs with a draft laid over them; null where one of its changes does not fit. */
export function variantOf(base: Inputs, { lockMode, overrides }: Draft): Inputs | null {
  const start = { ...base, decision: { ...base.decision, lockMode } };
  const changed = applyOverrides(start, overrides, groundIn(base.edition));
  return changed.ok ? { ...changed.value, edition: base.edition } : null;
}

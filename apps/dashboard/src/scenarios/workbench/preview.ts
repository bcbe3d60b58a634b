import { applyOverrides, computeFrom } from '@hebo/domain';
import type { Computed } from '@hebo/domain';
import type { Draft } from './draft';
import type { Inputs } from './input-path';
import { readings, regulation } from './regulation';

/** The outcome of a draft, by the package that the server computes with; or all that is wrong. */
export function preview(editionId: string, base: Inputs, draft: Draft): Computed {
  const known = regulation.editions.find(({ id }) => id === editionId);
  if (!known) throw new Error(`this page does not know the edition ${editionId}`);
  const start = { ...base, decision: { ...base.decision, lockMode: draft.lockMode } };
  const changed = applyOverrides(start, draft.overrides, readings);
  return changed.ok ? computeFrom(regulation, known.edition, changed.value) : changed;
}

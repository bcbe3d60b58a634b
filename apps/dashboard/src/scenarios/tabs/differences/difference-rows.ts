import { labelOfPath, leavesRegulation } from '@hebo/domain';
import type { LockMode, Override } from '@hebo/domain';
import { valueAt } from '../../workbench/input-path';
import { groundIn } from '../../workbench/regulation';
import { unitOfPath } from '../path-unit';
import type { TabProps } from '../tab-props';

export const MODE_PATH = 'decision.lockMode';

/** One input that differs; values as overrides write them. */
export interface DifferenceRow {
  readonly path: string;
  readonly symbol: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly unit: string;
  readonly leavesRegulation: boolean;
  readonly reason: string | null;
  /** Stands so on the server; otherwise it is the reader's own. */
  readonly isSaved: boolean;
}

interface Saved {
  readonly lockMode: LockMode;
  readonly overrides: readonly { readonly path: string; readonly value?: string | null }[];
}

/** Exactly the scenario's overrides, and the lock mode where it is another one. */
export function differenceRows(
  { base, draft }: Pick<TabProps, 'base' | 'draft'>,
  saved: Saved | null,
): readonly DifferenceRow[] {
  const ground = groundIn(base.edition);
  const isSaved = ({ path, value }: Override) =>
    saved?.overrides.some((one) => one.path === path && (one.value ?? null) === value) ?? false;
  const rows = draft.overrides.map((override): DifferenceRow => {
    const { path, value, reason } = override;
    return {
      path,
      symbol: labelOfPath(path, ground)?.symbol ?? null,
      before: valueAt(base, path),
      after: value,
      unit: unitOfPath(path, base.edition),
      leavesRegulation: leavesRegulation(ground, override),
      reason: reason ?? null,
      isSaved: isSaved(override),
    };
  });
  const before = base.decision.lockMode;
  if (draft.lockMode === before) return rows;
  const mode: DifferenceRow = {
    path: MODE_PATH,
    symbol: null,
    before,
    after: draft.lockMode,
    unit: 'none',
    leavesRegulation: false,
    reason: null,
    isSaved: saved?.lockMode === draft.lockMode,
  };
  return [mode, ...rows];
}

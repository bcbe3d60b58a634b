import type { LockMode, Override } from '@hebo/domain';
import { plainVariant } from '../../receipts/plain-variant';
import type { WorkbenchScenario } from './documents';
import type { Draft } from './draft';
import type { StartingPoint } from './workbench-state';

/** What the page is about: a scenario of its own, or a new one on a base. */
export interface Subject {
  /** Null for a scenario that does not exist yet. */
  readonly scenario: WorkbenchScenario | null;
  readonly baseId: string;
  readonly baseName: string;
  readonly start: StartingPoint;
}

/** The year's base is never written from here: opened, it is the start of a new scenario. */
export function subjectOf(scenario: WorkbenchScenario, isNew: boolean): Subject | null {
  return isNew || !scenario.base ? newSubject(scenario) : existingSubject(scenario);
}

function newSubject({ id, name, previewInputs }: WorkbenchScenario): Subject | null {
  if (!previewInputs) return null;
  const base = plainVariant(previewInputs);
  const saved: Draft = { lockMode: base.decision.lockMode, overrides: [] };
  const start = { edition: previewInputs.edition, base, saved };
  return { scenario: null, baseId: id, baseName: name, start };
}

function existingSubject(scenario: WorkbenchScenario): Subject | null {
  const { base } = scenario;
  if (!base?.previewInputs) return null;
  const start = {
    edition: base.previewInputs.edition,
    base: plainVariant(base.previewInputs),
    saved: draftOf(scenario),
  };
  return { scenario, baseId: base.id, baseName: base.name, start };
}

interface Stored {
  readonly lockMode: LockMode;
  readonly overrides: readonly {
    readonly path: string;
    readonly value?: string | null;
    readonly reason?: string | null;
  }[];
}

/** A scenario's overrides as the domain takes them: no reason rather than an empty one. */
export function draftOf({ lockMode, overrides }: Stored): Draft {
  return {
    lockMode,
    overrides: overrides.map(({ path, value, reason }) => ({
      path,
      value: value ?? null,
      ...(reason && { reason }),
    })),
  };
}

/** Overrides as a request carries them. */
export function unreasoned(overrides: readonly Override[]) {
  return overrides.map(({ path, value }) => ({ path, value }));
}

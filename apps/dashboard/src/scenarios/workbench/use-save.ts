import { useMemo, useRef, useState } from 'react';
import type { Outcome, PlainVariant } from '@hebo/domain';
import { useQueryClient } from '@tanstack/react-query';
import { RequestFailed, request } from '../../providers/graphql-client';
import { randomKey } from '../../providers/random-key';
import { SCENARIO_BRANCH, SCENARIO_CREATE, SCENARIO_UPDATE } from './documents';
import type { SavedScenario } from './documents';
import type { Draft } from './draft';
import { comparedUnits, hashMismatch, mismatches } from './verify';
import type { HashMismatch, Mismatch } from './verify';

export interface ToSave {
  readonly target:
    | { readonly kind: 'new'; readonly baseId: string }
    | { readonly kind: 'over'; readonly id: string; readonly version: number }
    | { readonly kind: 'branch'; readonly id: string };
  readonly name: string;
  readonly draft: Draft;
  /** What the browser computed, and from which inputs. */
  readonly outcome: Outcome | null;
  readonly inputs: PlainVariant | null;
}

export interface Refusal {
  readonly message: string;
  readonly field: readonly string[];
}

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'conflict'; readonly theirs: SavedScenario }
  | {
      readonly kind: 'saved';
      readonly scenario: SavedScenario;
      readonly mismatches: readonly Mismatch[];
      readonly hashes: HashMismatch | null;
      readonly compared: number;
    };

/** Nothing counts as saved before the server has said so and its figures have been compared. */
export function useSave() {
  const queries = useQueryClient();
  const [state, setState] = useState<SaveState>({ kind: 'idle' });

  /** Kept while no answer came, so that a repeated request makes no second scenario. */
  const idempotencyKey = useRef(randomKey());

  return useMemo(() => {
    async function save(toSave: ToSave): Promise<SaveState> {
      setState({ kind: 'saving' });
      const next = await send(toSave, idempotencyKey.current).then((answered) => {
        idempotencyKey.current = randomKey();
        return answered;
      }, refusalOf);
      if (next.kind === 'saved') await queries.invalidateQueries();
      setState(next);
      return next;
    }
    return { state, save, clear: () => setState({ kind: 'idle' }) };
  }, [queries, state]);
}

async function send(toSave: ToSave, idempotencyKey: string): Promise<SaveState> {
  const { outcome, inputs } = toSave;
  const payload = await written(toSave, idempotencyKey);
  const { scenario, userErrors = [] } = payload ?? {};
  if (scenario && userErrors.some(({ code }) => code === 'CONFLICT')) {
    return { kind: 'conflict', theirs: scenario };
  }
  if (!scenario || userErrors.length > 0) {
    const refusals = userErrors.map(({ message, field }) => ({ message, field: field ?? [] }));
    return { kind: 'refused', refusals };
  }
  const server = scenario.outcome;
  if (!server || !outcome) {
    return { kind: 'saved', scenario, mismatches: [], hashes: null, compared: 0 };
  }
  return {
    kind: 'saved',
    scenario,
    mismatches: mismatches(server, outcome),
    hashes: await hashMismatch(server, inputs, outcome),
    compared: comparedUnits(server),
  };
}

async function written({ target, name, draft }: ToSave, idempotencyKey: string) {
  const { lockMode } = draft;
  const overrides = draft.overrides.map(({ path, value, reason }) => ({ path, value, reason }));
  const content = { name, lockMode, overrides };
  switch (target.kind) {
    case 'new': {
      const input = { ...content, base: target.baseId, idempotencyKey };
      return (await request(SCENARIO_CREATE, { input })).scenarioCreate;
    }
    case 'branch': {
      const input = { ...content, id: target.id, idempotencyKey };
      return (await request(SCENARIO_BRANCH, { input })).scenarioBranch;
    }
    case 'over': {
      const input = { ...content, id: target.id, expectedVersion: target.version };
      return (await request(SCENARIO_UPDATE, { input })).scenarioUpdate;
    }
  }
}

function refusalOf(error: unknown): SaveState {
  if (!(error instanceof RequestFailed)) throw error;
  return { kind: 'refused', refusals: [{ message: error.message, field: [] }] };
}

import { useMemo, useRef, useState } from 'react';
import type { Outcome } from '@hebo/domain';
import { useQueryClient } from '@tanstack/react-query';
import { RequestFailed, request } from '../../providers/graphql-client';
import { randomKey } from '../../providers/random-key';
import { SCENARIO_CREATE, SCENARIO_UPDATE } from './documents';
import type { SavedScenario } from './documents';
import type { Draft } from './draft';
import { comparedUnits, mismatches } from './verify';
import type { Mismatch } from './verify';

export interface ToSave {
  /** Null makes a new scenario on the base. */
  readonly id: string | null;
  readonly baseId: string;
  readonly name: string;
  readonly version: number;
  readonly draft: Draft;
  /** What the browser computed from the same inputs. */
  readonly outcome: Outcome | null;
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

async function send(
  { id, baseId, name, version, draft, outcome }: ToSave,
  idempotencyKey: string,
): Promise<SaveState> {
  const overrides = draft.overrides.map(({ path, value, reason }) => ({ path, value, reason }));
  const { lockMode } = draft;
  const payload =
    id === null
      ? (
          await request(SCENARIO_CREATE, {
            input: { name, base: baseId, lockMode, overrides, idempotencyKey },
          })
        ).scenarioCreate
      : (
          await request(SCENARIO_UPDATE, {
            input: { id, expectedVersion: version, name, lockMode, overrides },
          })
        ).scenarioUpdate;
  const { scenario, userErrors = [] } = payload ?? {};
  if (scenario && userErrors.some(({ code }) => code === 'CONFLICT')) {
    return { kind: 'conflict', theirs: scenario };
  }
  if (!scenario || userErrors.length > 0) {
    const refusals = userErrors.map(({ message, field }) => ({ message, field: field ?? [] }));
    return { kind: 'refused', refusals };
  }
  const server = scenario.outcome;
  return {
    kind: 'saved',
    scenario,
    mismatches: server && outcome ? mismatches(server, outcome) : [],
    compared: server && outcome ? comparedUnits(server) : 0,
  };
}

function refusalOf(error: unknown): SaveState {
  if (!(error instanceof RequestFailed)) throw error;
  return { kind: 'refused', refusals: [{ message: error.message, field: [] }] };
}

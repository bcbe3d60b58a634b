import type { Parsed } from '../kernel/problem.js';
import type { LockMode } from '../outcome.js';
import { blocksOf, groupsIn, type Block, type Coalition } from './bridge-blocks.js';
import { mixerOf, parseVariant, sameDepartments, type Mixer, type Variant } from './bridge-mix.js';
import { cutTogether, cutToWhole, shapley } from './bridge-shapley.js';
import { valuesOf } from './bridge-values.js';
import type { DriverGroup } from './drivers.js';

/** One unit's way from the base to the scenario, in fen. */
export interface BridgedUnit {
  readonly code: string;
  readonly kind: 'TEACHING' | 'OFFICE';
  readonly base: number;
  readonly scenario: number;
  /** By block; they add up to the difference. */
  readonly parts: readonly number[];
  /** A loss that is only the other side of a closed pool: nothing of its own changed. */
  readonly isPassive: boolean;
}

/** Why amounts differ between two variants: a matrix of blocks of drivers by units. */
export interface Bridge {
  readonly blocks: readonly Block[];
  readonly units: readonly BridgedUnit[];
}

/**
 * Attribution by Shapley parts over the groups that differ, so that no order of changes has a say, a swap
 * turns every sign, and every unit's parts sum to the fen.
 */
export function bridge(base: Variant, scenario: Variant): Parsed<Bridge> {
  const before = parseVariant(base);
  const after = parseVariant(scenario);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const problems = sameDepartments(before.value.facts, after.value.facts);
  if (problems.length > 0) return { ok: false, problems };
  const first = valuesOf(before.value);
  const last = valuesOf(after.value);
  if (!first.ok) return first;
  if (!last.ok) return last;
  const mixer = mixerOf(before.value, after.value);
  const coalition = coalitionsOf(mixer);
  const blocks = blocksOf(mixer.changed, coalition);
  const values = Array.from({ length: 1 << blocks.length }, (_, mask) =>
    coalition(groupsIn(blocks, mask)),
  );
  const isClosed = (mode: LockMode): boolean => mode !== 'RATES';
  const isPoolClosed =
    isClosed(before.value.decision.lockMode) && isClosed(after.value.decision.lockMode);
  const { codes, teaching } = first.value;
  const shares = codes.map((_, index) =>
    shapley(
      blocks.length,
      values.map((one) => one?.[index] ?? 0),
    ),
  );
  // Teaching units share a pool; what an office gets is its own.
  const allParts = [
    ...cutTogether(shares.slice(0, teaching)),
    ...shares.slice(teaching).map(cutToWhole),
  ];
  const units = codes.map((code, index): BridgedUnit => {
    const parts = allParts[index] ?? [];
    const own = { base: first.value.fen[index] ?? 0, scenario: last.value.fen[index] ?? 0 };
    const isTaken = blocks.some(
      ({ groups }, block) => groups.some(setsPool) && (parts[block] ?? 0) < 0,
    );
    const isPassive =
      isPoolClosed && own.scenario < own.base && !isTaken && !mixer.changedUnits.has(code);
    return { code, kind: index < teaching ? 'TEACHING' : 'OFFICE', ...own, parts, isPassive };
  });
  return { ok: true, value: { blocks, units } };
}

/** Groups whose losses are no other unit's gain. */
const setsPool = (group: DriverGroup): boolean => group === 'pool' || group === 'frame';

/** Every mixed year is computed once. */
function coalitionsOf(mixer: Mixer): Coalition {
  const known = new Map<string, Float64Array | null>();
  return (groups) => {
    const key = groups.toSorted().join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const taken = new Set(groups);
    const values = valuesOf(mixer.mix((group) => taken.has(group)));
    const fen = values.ok ? values.value.fen : null;
    known.set(key, fen);
    return fen;
  };
}

/** A block's part in a scope. */
export interface Bar {
  readonly block: string;
  readonly fen: number;
}

export interface Bars {
  readonly base: number;
  readonly scenario: number;
  readonly bars: readonly Bar[];
  /** 取整尾差: in a scope of several units, bars under a yuan together. */
  readonly rest: number;
}

const YUAN = 100;

/** The bars of one unit, or of several units as sums of theirs. */
export function barsOf({ blocks, units }: Bridge, codes: readonly string[]): Bars {
  const scope = units.filter(({ code }) => codes.includes(code));
  const total = (read: (unit: BridgedUnit) => number): number =>
    scope.reduce((sum, unit) => sum + read(unit), 0);
  const all = blocks.map(({ code }, block) => ({
    block: code,
    fen: total(({ parts }) => parts[block] ?? 0),
  }));
  const isWide = scope.length > 1;
  const bars = all.filter(({ fen }) => !isWide || Math.abs(fen) >= YUAN);
  const rest = all.reduce((sum, bar) => (bars.includes(bar) ? sum : sum + bar.fen), 0);
  return {
    base: total(({ base }) => base),
    scenario: total(({ scenario }) => scenario),
    bars,
    rest,
  };
}

/** The unit that moves most, the first by code among equals. */
export function mostMoved({ units }: Bridge): BridgedUnit | undefined {
  const distance = (unit: BridgedUnit): number => Math.abs(unit.scenario - unit.base);
  return units.toSorted((a, b) => distance(b) - distance(a) || (a.code < b.code ? -1 : 1))[0];
}

export interface UnitPart {
  readonly code: string;
  readonly fen: number;
}

/** 谁来承担: who gains and who pays in one block, and what the pool itself adds (增拨) or takes back. */
export interface Counterparties {
  readonly gains: readonly UnitPart[];
  /** Negative, the largest loss first. */
  readonly losses: readonly UnitPart[];
  readonly added: number;
}

export function counterparties({ blocks, units }: Bridge, block: string): Counterparties {
  const row = blocks.findIndex(({ code }) => code === block);
  const parts = units
    .map(({ code, parts: own }) => ({ code, fen: own[row] ?? 0 }))
    .toSorted((a, b) => a.fen - b.fen || (a.code < b.code ? -1 : 1));
  return {
    gains: parts.filter(({ fen }) => fen > 0).toReversed(),
    losses: parts.filter(({ fen }) => fen < 0),
    added: parts.reduce((sum, { fen }) => sum + fen, 0),
  };
}

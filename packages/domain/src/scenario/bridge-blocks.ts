import type { DriverGroup } from './drivers.js';

/** Groups that enter a bridge as one. */
export interface Block {
  /** The group's own code, `others`, or the codes that were merged. */
  readonly code: string;
  readonly groups: readonly DriverGroup[];
  /** Why several groups are one: too small to be told apart, or refused when apart. */
  readonly isOthers: boolean;
  readonly isMerged: boolean;
}

/** Fen by unit with these groups as in the scenario; null where such a year is refused. */
export type Coalition = (groups: readonly DriverGroup[]) => Float64Array | null;

/** As many as can be told apart exactly. */
export const MOST_BLOCKS = 8;

export function blocksOf(changed: readonly DriverGroup[], coalition: Coalition): readonly Block[] {
  return mergeRefused(joinSmallest(changed, coalition), coalition);
}

const inOrder = (blocks: readonly Block[]): readonly Block[] =>
  blocks.toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** The smallest effects beyond the limit are one block; their size is the same seen from both ends. */
function joinSmallest(changed: readonly DriverGroup[], coalition: Coalition): readonly Block[] {
  const single = (group: DriverGroup): Block => ({
    code: group,
    groups: [group],
    isOthers: false,
    isMerged: false,
  });
  if (changed.length <= MOST_BLOCKS) return changed.map(single);
  const base = coalition([]);
  const scenario = coalition(changed);
  const sizeOf = (group: DriverGroup): number =>
    distance(base, coalition([group])) +
    distance(scenario, coalition(changed.filter((other) => other !== group)));
  const sizes = new Map(changed.map((group) => [group, sizeOf(group)]));
  const order = changed.toSorted((a, b) => {
    const [first, second] = [sizes.get(a) ?? 0, sizes.get(b) ?? 0];
    return first === second ? (a < b ? -1 : 1) : second > first ? 1 : -1;
  });
  const kept = order.slice(0, MOST_BLOCKS - 1);
  const groups = order.slice(MOST_BLOCKS - 1).toSorted();
  return inOrder([
    ...kept.map(single),
    { code: 'others', groups, isOthers: true, isMerged: false },
  ]);
}

/** A group that is refused alone is not small. */
function distance(one: Float64Array | null, other: Float64Array | null): number {
  if (one === null || other === null) return Infinity;
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0);
}

/** The blocks of a coalition, by the bits of its number. */
export const groupsIn = (blocks: readonly Block[], mask: number): readonly DriverGroup[] =>
  blocks.flatMap(({ groups }, index) => (mask & (1 << index) ? groups : []));

/**
 * In a refused coalition groups of both years meet. The two that most refused coalitions part become
 * one, until none is refused; a swap of both years parts the same.
 */
function mergeRefused(blocks: readonly Block[], coalition: Coalition): readonly Block[] {
  const refused = Array.from({ length: 1 << blocks.length }, (_, mask) => mask).filter(
    (mask) => coalition(groupsIn(blocks, mask)) === null,
  );
  if (refused.length === 0) return blocks;
  let most = { count: 0, first: 0, second: 1 };
  for (let first = 0; first < blocks.length; first++) {
    for (let second = first + 1; second < blocks.length; second++) {
      const count = refused.filter(
        (mask) => ((mask >> first) & 1) !== ((mask >> second) & 1),
      ).length;
      if (count > most.count) most = { count, first, second };
    }
  }
  const merged = blocks.filter((_, index) => index === most.first || index === most.second);
  const block: Block = {
    code: merged.map(({ code }) => code).join('+'),
    groups: merged.flatMap(({ groups }) => groups).toSorted(),
    isOthers: merged.some(({ isOthers }) => isOthers),
    isMerged: true,
  };
  const rest = blocks.filter((one) => !merged.includes(one));
  return mergeRefused(inOrder([...rest, block]), coalition);
}

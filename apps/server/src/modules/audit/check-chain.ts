import { createHash } from 'node:crypto';
import type { Wording } from '../../common/locale.js';

export interface ChainedEntry {
  readonly number: string;
  readonly content: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The end of the chain: as the database holds it, or as it was noted outside. */
export interface ChainEnd {
  readonly number: string;
  readonly hash: string;
}

export interface BrokenLink {
  readonly number: string;
  readonly reason: Wording;
}

export interface ChainResult {
  readonly checked: number;
  readonly firstBroken: BrokenLink | null;
}

export const hashOf = (previousHash: string, content: string): string =>
  createHash('sha256').update(previousHash).update(content).digest('hex');

const REASONS = {
  missing: { zh: '缺少这一条。', en: 'This entry is missing.' },
  moved: {
    zh: '这一条的内容属于另一个编号。',
    en: 'The content of this entry belongs to another number.',
  },
  altered: {
    zh: '内容与哈希不符，已被改动。',
    en: 'The content does not fit its hash; it was altered.',
  },
  unlinked: {
    zh: '与上一条的哈希接不上。',
    en: 'The hash of the entry before does not fit.',
  },
  other: {
    zh: '与另行保存的链尾不符。',
    en: 'It differs from the end that was noted elsewhere.',
  },
} satisfies Record<string, Wording>;

/**
 * A4: recomputes every link. `ends` are the head of the database and any that were noted outside: without
 * one of those, cutting the tail together with the head would pass.
 */
export async function checkChain(
  entries: AsyncIterable<ChainedEntry>,
  ends: readonly ChainEnd[],
): Promise<ChainResult> {
  let [number, hash, checked] = [0n, '', 0];
  for await (const entry of entries) {
    number += 1n;
    const reason = problemOf(entry, { number, hash, ends });
    if (reason !== null) return { checked, firstBroken: { number: String(number), reason } };
    hash = entry.hash;
    checked += 1;
  }
  const cut = ends.some((end) => BigInt(end.number) > number);
  const firstBroken = cut ? { number: String(number + 1n), reason: REASONS.missing } : null;
  return { checked, firstBroken };
}

interface Expected {
  readonly number: bigint;
  /** Of the entry before. */
  readonly hash: string;
  readonly ends: readonly ChainEnd[];
}

function problemOf(entry: ChainedEntry, { number, hash, ends }: Expected): Wording | null {
  if (entry.number !== String(number)) return REASONS.missing;
  if (entry.previousHash !== hash) return REASONS.unlinked;
  if (hashOf(entry.previousHash, entry.content) !== entry.hash) return REASONS.altered;
  if (toldNumber(entry.content) !== entry.number) return REASONS.moved;
  const noted = ends.filter((end) => end.number === entry.number);
  return noted.every((end) => end.hash === entry.hash) ? null : REASONS.other;
}

const toldNumber = (content: string): string =>
  String((JSON.parse(content) as { number?: unknown }).number);

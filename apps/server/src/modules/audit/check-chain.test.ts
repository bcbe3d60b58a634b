import { expect, it } from 'vitest';
import { checkChain, hashOf, type ChainedEntry } from './check-chain.js';

const LENGTH = 300;

function chain(): ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  for (let number = 1; number <= LENGTH; number += 1) {
    const previousHash = entries.at(-1)?.hash ?? '';
    const content = JSON.stringify({ number, actor: `someone ${number % 7}` });
    entries.push({
      number: String(number),
      content,
      previousHash,
      hash: hashOf(previousHash, content),
    });
  }
  return entries;
}

async function* inOrder(entries: readonly ChainedEntry[]): AsyncGenerator<ChainedEntry> {
  yield* await Promise.resolve(entries);
}

const WHOLE = chain();
const HEAD = WHOLE.at(-1)!;
const broken = async (entries: readonly ChainedEntry[]): Promise<string | undefined> =>
  (await checkChain(inOrder(entries), [HEAD])).firstBroken?.number;

/** What somebody with every right to the database might do to the entry at this place. */
const ALTERATIONS: Record<string, (at: number) => ChainedEntry[]> = {
  alter: (at) => WHOLE.with(at, { ...WHOLE[at]!, content: `${WHOLE[at]!.content} ` }),
  'alter with its hash': (at) => {
    const entry = { ...WHOLE[at]!, content: `${WHOLE[at]!.content} ` };
    return WHOLE.with(at, { ...entry, hash: hashOf(entry.previousHash, entry.content) });
  },
  delete: (at) => WHOLE.toSpliced(at, 1),
  insert: (at) => WHOLE.toSpliced(at, 0, WHOLE[at]!),
  swap: (at) => WHOLE.with(at, { ...WHOLE[at - 1]!, number: WHOLE[at]!.number }),
  cut: (at) => WHOLE.slice(0, at),
};

/** Such an entry fits by itself; the one after it is the first that does not. */
const SEEN_AFTERWARDS = new Set(['alter with its hash', 'insert']);
const LONGER: Record<string, number> = { 'alter with its hash': 0, insert: 1 };

it('finds the chain whole as it is', async () => {
  const result = await checkChain(inOrder(WHOLE), [HEAD]);
  expect(result).toEqual({ checked: LENGTH, firstBroken: null });
});

it.each(Object.keys(ALTERATIONS))('finds every alteration of this kind: %s', async (kind) => {
  const missed: number[] = [];
  for (let at = 1; at < LENGTH; at += 1) {
    const found = Number((await broken(ALTERATIONS[kind]!(at))) ?? 0);
    const first = SEEN_AFTERWARDS.has(kind) ? Math.min(at + 2, LENGTH + LONGER[kind]!) : at + 1;
    if (found !== first) missed.push(at);
  }
  expect(missed).toEqual([]);
});

it('sees a chain that was made anew from a changed entry by the end noted elsewhere alone', async () => {
  const made: ChainedEntry[] = [];
  for (const { number, content } of WHOLE) {
    const previousHash = made.at(-1)?.hash ?? '';
    const told = number === '100' ? content.replace('someone', 'nobody') : content;
    made.push({ number, content: told, previousHash, hash: hashOf(previousHash, told) });
  }
  const own = await checkChain(inOrder(made), [made.at(-1)!]);
  expect(own.firstBroken).toBeNull();
  expect(await broken(made)).toBe(String(LENGTH));
});

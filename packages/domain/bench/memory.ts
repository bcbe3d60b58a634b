import type { Work } from './peer.ts';

function heldBytes(): number {
  if (globalThis.gc === undefined) throw new Error('the bench is run with --expose-gc');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes that the results of one run hold, while they are kept. */
export function measureHeld(prepare: () => Work): number {
  const work = prepare();
  const before = heldBytes();
  work.run();
  const held = heldBytes() - before;
  // The work is asked once more, so that nothing collects its results before they are counted.
  work.figures();
  return Math.max(0, held);
}

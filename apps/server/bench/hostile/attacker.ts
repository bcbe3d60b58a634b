/**
 * A process of its own, so that what the attack costs whoever makes it is not counted against those who
 * wait, and connections that the server cuts are not theirs.
 */
import { ATTACKS, type Target } from './attacks.ts';

export interface Order extends Target {
  readonly attack: string;
}

process.once('message', (order) => void carryOut(order as Order));

async function carryOut({ attack, ...target }: Order): Promise<void> {
  const run = ATTACKS.get(attack);
  if (run === undefined) throw new Error(`there is no attack called ${attack}`);
  await run(target);
  process.disconnect();
}

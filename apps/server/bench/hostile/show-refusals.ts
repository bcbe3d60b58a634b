import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Caller } from '../caller.ts';
import type { Hebo } from '../hebo.ts';
import { LIST_BODY } from '../list-query.ts';
import { print } from '../report.ts';
import { formatTable, short, yesOrNo } from '../table.ts';
import type { Order } from './attacker.ts';
import { ATTACKS } from './attacks.ts';

const LIMIT = 2;
const QUIET_MILLISECONDS = 5_000;

/** What somebody else waits for the list of Z values while the server refuses what would hurt it. */
export async function showRefusals(servers: readonly Hebo[]): Promise<void> {
  const rows: string[][] = [];
  for (const server of servers) {
    const auditor = await server.signIn('AUDITOR');
    const slowest = async (work: () => Promise<void>): Promise<number> => {
      const other = new Caller(server.url, auditor, LIST_BODY);
      await work();
      return other.stop();
    };
    await slowest(pause);
    for (const attack of ATTACKS.keys()) {
      const quiet = await slowest(pause);
      const meanwhile = await slowest(() => attackedBy(attack, server));
      const ratio = meanwhile / quiet;
      const figures = [
        short(quiet),
        short(meanwhile),
        `${short(ratio)} x`,
        yesOrNo(ratio <= LIMIT),
      ];
      rows.push([`${server.name}: ${attack}`, ...figures]);
    }
  }
  const heading = ["another's list, 95 %, ms", 'quiet', 'meanwhile', 'ratio', `at most ${LIMIT} x`];
  print(`${formatTable(heading, rows)}\n`);
}

const pause = (): Promise<void> => wait(QUIET_MILLISECONDS);

async function attackedBy(attack: string, { url, personnel }: Hebo): Promise<void> {
  const child = fork(fileURLToPath(new URL('attacker.ts', import.meta.url)));
  // An attacker elsewhere takes no time of this machine's processors; this one gives way to whoever works.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  child.send({ attack, url, headers: personnel } satisfies Order);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${attack}: the attacker ended with ${code}`);
}

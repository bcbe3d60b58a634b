import './graphql/reflect.js';
import { StartRefused } from './common/start-refused.js';
import { auditHead, entriesInOrder } from './database/audit-rows.js';
import { claimFolder } from './database/data-folder.js';
import type { Database } from './database/database.js';
import { Institution } from './database/entities/index.js';
import { openPglite } from './database/open-pglite.js';
import { openPostgres } from './database/open-postgres.js';
import { readEnv } from './env.js';
import type { AccountPrincipal } from './modules/access/principal.js';
import { checkChain, type ChainEnd } from './modules/audit/check-chain.js';

const USAGE =
  '用法 Usage: npm run audit:verify -- [NUMBER:HASH]\n' +
  '  NUMBER:HASH 是先前另行保存的链尾。an end of the chain that was noted elsewhere before.\n';

/** Recomputes the audit of every institution. Ends with 1 where a link is broken, and prints each head. */
async function verify(database: Database, noted: readonly ChainEnd[]): Promise<boolean> {
  let isWhole = true;
  for (const { id, name } of await database.forkForSignIn(null).find(Institution, {})) {
    const em = database.forkFor(auditorOf(id));
    const head = await auditHead(em);
    const ends = head === null ? noted : [head, ...noted];
    const { checked, firstBroken } = await checkChain(entriesInOrder(em), ends);
    isWhole &&= firstBroken === null;
    process.stdout.write(
      firstBroken === null
        ? `${name}: ${checked} 条,链完整 entries, the chain is whole\n${head?.number ?? 0}:${head?.hash ?? ''}\n`
        : `${name}: ${firstBroken.number} ${firstBroken.reason.zh} ${firstBroken.reason.en}\n`,
    );
  }
  return isWhole;
}

/** The command reads with no more rights than an auditor has. */
const auditorOf = (institutionId: string): AccountPrincipal => ({
  kind: 'account',
  institutionId,
  accountId: '00000000-0000-4000-8000-000000000000',
  accountName: 'audit:verify',
  displayName: 'audit:verify',
  roles: ['AUDITOR'],
  actingAs: 'AUDITOR',
  departmentIds: [],
  factGroups: [],
  employeeNumber: null,
});

function notedEnds(words: readonly string[]): ChainEnd[] {
  return words.map((word) => {
    const [, number, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(word) ?? [];
    if (number === undefined || hash === undefined) {
      process.stderr.write(USAGE);
      process.exit(2);
    }
    return { number, hash };
  });
}

const quiet = (): void => undefined;

try {
  const noted = notedEnds(process.argv.slice(2));
  const { databaseUrl, dataFolder } = readEnv();
  const database =
    databaseUrl === null
      ? await openPglite(claimFolder(dataFolder), quiet)
      : await openPostgres({ url: databaseUrl, ownerUrl: null }, quiet);
  const isWhole = await verify(database, noted);
  await database.close();
  process.exit(isWhole ? 0 : 1);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(error.lines());
  process.exit(1);
}

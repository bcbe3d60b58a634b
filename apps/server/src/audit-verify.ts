import './graphql/reflect.js';
import { existsSync } from 'node:fs';
import { StartRefused } from './common/start-refused.js';
import { auditHead, entriesInOrder } from './database/audit-rows.js';
import { claimFolder } from './database/data-folder.js';
import type { Database } from './database/database.js';
import { Institution } from './database/entities/index.js';
import { openPglite } from './database/open-pglite.js';
import { openPostgres } from './database/open-postgres.js';
import { readEnv } from './env.js';
import { auditorOf } from './modules/audit/auditor.js';
import { checkChain, type ChainEnd } from './modules/audit/check-chain.js';

const USAGE =
  '用法 Usage: npm run audit:verify -- [NUMBER:HASH]\n' +
  '  NUMBER:HASH 是先前另行保存的链尾。an end of the chain that was noted elsewhere before.\n';

/** The command ends with 0 where every chain is whole, 1 where a link is broken, 2 where it could not look. */
const BROKEN = 1;
const NOT_CHECKED = 2;

/** Recomputes the audit of every institution and prints each head. */
async function verify(database: Database, noted: readonly ChainEnd[]): Promise<boolean> {
  let isWhole = true;
  const institutions = await database.forkForSignIn(null).find(Institution, {});
  if (institutions.length === 0) throw nothingThere();
  for (const { id, name } of institutions) {
    const em = database.forkFor(auditorOf(id, 'audit:verify'));
    const head = await auditHead(em);
    const ends = head === null ? noted : [head, ...noted];
    const { checked, firstBroken } = await checkChain(entriesInOrder(em), ends);
    isWhole &&= firstBroken === null;
    process.stdout.write(
      firstBroken === null
        ? `${name}: ${checked} 条,链完整 entries, the chain is whole\n${head?.number ?? 0}:${head?.hash ?? ''}\n`
        : `${name}: 第 ${firstBroken.number} 条:${firstBroken.reason.zh} entry ${firstBroken.number}: ${firstBroken.reason.en}\n`,
    );
  }
  return isWhole;
}

function notedEnds(words: readonly string[]): ChainEnd[] {
  return words.map((word) => {
    const [, number, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(word) ?? [];
    if (number === undefined || hash === undefined) {
      process.stderr.write(USAGE);
      process.exit(NOT_CHECKED);
    }
    return { number, hash };
  });
}

/** A mistyped folder must not be made, found empty and called whole. */
const nothingThere = (): StartRefused =>
  new StartRefused(
    '这里没有可校验的数据,请检查 HEBO_DATA_DIR 或 DATABASE_URL。',
    'there is nothing to verify here. Check HEBO_DATA_DIR or DATABASE_URL.',
  );

const quiet = (): void => undefined;

try {
  const noted = notedEnds(process.argv.slice(2));
  const { databaseUrl, dataFolder } = readEnv();
  if (databaseUrl === null && !existsSync(dataFolder)) throw nothingThere();
  const database =
    databaseUrl === null
      ? await openPglite(claimFolder(dataFolder), quiet)
      : await openPostgres({ url: databaseUrl, ownerUrl: null }, quiet);
  const isWhole = await verify(database, noted);
  await database.close();
  process.exit(isWhole ? 0 : BROKEN);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(error.lines());
  process.exit(NOT_CHECKED);
}

import type { Database } from './database/database.js';
import { Institution } from './database/entities/index.js';
import type { Env } from './env.js';
import { makeDemo } from './modules/access/demo.service.js';
import {
  keepDemoSignIns,
  readDemoSignIns,
  type DemoSignIns,
} from './modules/access/demo-sign-ins.js';
import { createDemoCollege } from './demo/index.js';
import { loadActivity } from './demo/activity/index.js';
import { issueSetupToken } from './modules/access/setup.service.js';

interface FirstRun {
  readonly env: Env;
  readonly isEmpty: boolean;
  readonly now: Date;
  readonly progress: (zh: string, en: string) => void;
}

/** Fills a new database with the demo or opens the first-run page; gives the words to print. */
export async function firstRun(database: Database, run: FirstRun): Promise<string> {
  const plain = run.env.isBehindProxy ? '' : PLAIN;
  const trial = database.engine === 'pglite' ? TRIAL : '';
  return plain + trial + (await welcome(database, run));
}

async function welcome(database: Database, run: FirstRun): Promise<string> {
  const { env, isEmpty, now, progress } = run;
  const [found] = await database.forkForSignIn(null).find(Institution, {}, { limit: 1 });
  if (found !== undefined && !found.isDemo) return '';
  if (found === undefined && (isEmpty || !env.mayLoadDemo)) {
    return setupWords(await issueSetupToken(database, now));
  }
  if (found === undefined) progress('载入演示学院', 'loading the demo college');
  const made = await makeDemo(database, now, (signIns) => keepDemoSignIns(env.dataFolder, signIns));
  if (made !== null) {
    const { institutionId } = made;
    await loadActivity(database, { college: createDemoCollege(), institutionId, now });
  }
  const signIns = made ?? readDemoSignIns(env.dataFolder, found?.id ?? '');
  const kept = isEmpty ? KEPT : '';
  return kept + (signIns === null ? LOST : signInWords(signIns));
}

const PLAIN =
  '明文 HTTP,仅本机可访问;对外服务请在前面放 TLS 代理,并设 HEBO_BEHIND_PROXY=1。\n' +
  'Plain HTTP, for this machine only; to serve others put a TLS proxy before it and set HEBO_BEHIND_PROXY=1.\n';

const TRIAL =
  '内置数据库仅供试用:断电可能丢失数据;正式使用请设置 DATABASE_URL。\n' +
  'The embedded database is for trial: a power cut may lose data; set DATABASE_URL for real use.\n';

const KEPT =
  '数据目录里已有演示数据,--empty 未起作用;请用 HEBO_DATA_DIR 指定一个新目录。\n' +
  'The folder holds the demo already, so --empty had no effect; name a new one with HEBO_DATA_DIR.\n';

const LOST =
  '演示账号的密码文件已不在,密码无法再显示。\n' +
  'The file with the demo passwords is gone; they cannot be shown again.\n';

const setupWords = (token: string): string =>
  `首次使用:打开 /setup,输入一次性口令(1 小时内有效)\n` +
  `First run: open /setup and enter this one-time token (valid 1 h)\n  ${token}\n`;

function signInWords({ accounts, apiToken }: DemoSignIns): string {
  const lines = accounts.map(
    ({ displayName, accountName, password }) =>
      `  ${displayName.padEnd(8, ' ')} ${accountName.padEnd(12)} ${password}`,
  );
  return [
    '演示账号 Demo sign-ins',
    ...lines,
    '数据接口令牌 API token (reference:read allocations:read)',
    `  ${apiToken}`,
    '',
  ].join('\n');
}

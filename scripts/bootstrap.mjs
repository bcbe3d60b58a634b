// Runs one of the project's commands on a machine that has only Node 20 or later and npm:
// brings the pinned pnpm and Node into .tools/, installs, builds, then runs what was asked for.
// Plain JavaScript for Node 20, without dependencies. `pnpm` and `turbo` by hand work as well.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM_VERSION = '12.21.0';
const NODE_VERSION = '24.21.0';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const windows = process.platform === 'win32';

/** The npm package that carries Node's own binary for this platform; Apple's has another name. */
function nodePackage() {
  const system = windows ? 'win' : process.platform;
  const prefix = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${system}-${process.arch}@${NODE_VERSION}`;
}

/** A Node of the wanted major that the machine already has needs no second copy. */
const hasNode =
  process.versions.node.split('.')[0] === NODE_VERSION.split('.')[0] &&
  !process.execPath.startsWith(tools);

const environment = {
  ...process.env,
  PATH: [join(tools, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a command with our tools first in the path; stops the whole script when it fails. */
function run(command, args, { cwd = root, env = environment } = {}) {
  const done = spawnSync(command, args, { cwd, env, stdio: 'inherit', shell: windows });
  if (done.error) fail(`${command}: ${done.error.message}`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const started = Date.now();
function step(zh, en) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(5);
  console.log(`[${seconds} s] ${zh} ${en}`);
}

/** True when the stamp file already holds this text, so that the step was done before. */
const isStamped = (stamp, text) => existsSync(stamp) && readFileSync(stamp, 'utf8') === text;

function bringTools() {
  const stamp = join(tools, 'versions');
  const wanted = [`pnpm@${PNPM_VERSION}`, ...(hasNode ? [] : [nodePackage()])];
  if (isStamped(stamp, wanted.join(' '))) return;
  step('取得 pnpm 与 Node 24…', 'fetching pnpm and Node 24 from the npm registry');
  mkdirSync(tools, { recursive: true });
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  run('npm', ['install', '--prefix', tools, ...quiet, ...wanted], { env: process.env });
  writeFileSync(stamp, wanted.join(' '));
}

function install() {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  const stamp = join(root, 'node_modules', '.hebo-installed');
  if (isStamped(stamp, wanted)) return;
  step('安装依赖…', 'installing dependencies');
  run('pnpm', ['install', '--frozen-lockfile']);
  writeFileSync(stamp, wanted);
}

function turbo(logs, ...tasks) {
  run('pnpm', ['exec', 'turbo', 'run', ...tasks, `--output-logs=${logs}`]);
}

function build() {
  step('构建…', 'building (unchanged packages come from the cache)');
  turbo('new-only', 'build');
}

const inPackage = (name, ...args) => run('pnpm', ['--filter', name, ...args]);

/** Replaces this process in spirit: signals reach the server, its exit code becomes ours. */
function hand(command, args) {
  const child = spawn(command, args, { cwd: root, env: environment, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const server = (file) => join(root, 'apps', 'server', 'dist', file);
const node = hasNode ? process.execPath : join(tools, 'node_modules', '.bin', 'node');

/** Paths on the command line are meant from where the user stands, not from the repository. */
const fromCaller = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

const ownExamples = join(root, 'packages', 'domain', 'examples');

function examples(paths) {
  inPackage('@hebo/domain', 'run', 'examples', ...(paths.length > 0 ? paths : [ownExamples]));
}

const commands = {
  start(args) {
    build();
    step('启动…', 'starting');
    hand(node, [server('main.js'), ...args]);
  },
  test() {
    turbo('full', 'build', 'test');
    examples([]);
  },
  'test:all'() {
    turbo('full', 'build', 'test', 'test:postgres', 'e2e');
    examples([]);
  },
  'check:style'() {
    run('pnpm', ['exec', 'prettier', '--check', '.']);
    run('pnpm', ['exec', 'oxlint']);
  },
  check() {
    commands['check:style']();
    turbo('full', 'build', 'typecheck', 'test');
    examples([]);
  },
  examples(args) {
    turbo('errors-only', 'build', '--filter=@hebo/domain');
    examples(args.map(fromCaller));
  },
  bench(args) {
    build();
    inPackage('@hebo/domain', 'run', 'bench', ...args);
    inPackage('@hebo/server', 'run', 'bench', ...args);
    inPackage('@hebo/dashboard', 'run', 'bench');
  },
  'database:create'(args) {
    build();
    hand(node, [server('database/create.js'), ...args]);
  },
  'audit:verify'(args) {
    build();
    hand(node, [server('audit-verify.js'), ...args]);
  },
};

const [name, ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
if (!command) fail(`usage: npm run ${Object.keys(commands).join(' | ')}`);

bringTools();
install();
command(args);

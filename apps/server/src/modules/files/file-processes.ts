import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Gate } from '../access/gate.js';
import type { FileAnswer, FileJob, Told } from './file-jobs.js';
import type { Cell, ReadFile } from './sheet.js';

/** As built, or as written where a test runs it. */
const PROCESS = new URL(
  import.meta.url.endsWith('.ts') ? './file-process.ts' : './file-process.js',
  import.meta.url,
);
const LONGEST_MILLISECONDS = 30_000;
/** Of the heap; with the buffers and the code the process stays below 512 MB. */
const MOST_MEGABYTES = 384;

/** Too many jobs wait already. */
export class FilesBusy extends Error {}
/** The job took too long, too much memory, or the process died of the file. */
export class FileGivenUp extends Error {}

/**
 * Files of strangers are read, and workbooks written, in a process of their own for each job: what a file
 * does to it ends with it, and the API goes on answering. Two at once, a few wait.
 */
export class FileProcesses {
  readonly #gate = new Gate({ inFlight: 2, waiting: 10 });

  constructor(
    private readonly program: URL = PROCESS,
    private readonly longest: number = LONGEST_MILLISECONDS,
  ) {}

  async run<Job extends FileJob>(job: Job): Promise<FileAnswer<Job>> {
    const answer = await this.#gate.run(() => this.#inProcess(job));
    if (answer === null) throw new FilesBusy('too many files wait');
    return answer as FileAnswer<Job>;
  }

  #inProcess(job: FileJob): Promise<unknown> {
    const child = fork(fileURLToPath(this.program), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${MOST_MEGABYTES}`, '--max-semi-space-size=16'],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), this.longest);
    return answerOf(child, job).finally(() => {
      clearTimeout(timer);
      child.kill('SIGKILL');
    });
  }
}

function answerOf(child: ChildProcess, job: FileJob): Promise<unknown> {
  const rows: Rows[] = [];
  return new Promise((resolve, reject) => {
    const giveUp = (why: string) => (): void => reject(new FileGivenUp(why));
    child.on('message', (told: Told) => {
      if ('rows' in told) (rows[told.sheet] ??= []).push(...told.rows);
      else if ('failure' in told) reject(new Error(told.failure));
      else resolve(job.kind === 'read' ? withRows(told.answer as ReadFile, rows) : told.answer);
    });
    child.once('error', giveUp('the process did not start'));
    child.once('exit', giveUp('the process has ended'));
    child.send(job, (error) => {
      if (error !== null) giveUp('the process does not listen')();
    });
  });
}

type Rows = (readonly (Cell | null)[])[];

const withRows = ({ sheets, problems }: ReadFile, rows: readonly Rows[]): ReadFile => ({
  sheets: sheets.map((sheet, at) => ({ ...sheet, rows: rows[at] ?? [] })),
  problems,
});

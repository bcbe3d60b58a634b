import { Worker } from 'node:worker_threads';
import { analyse, type AnalysisAnswer, type AnalysisJob, type AnalysisKind } from '@hebo/domain';
import { limitRow } from '../limits.ts';
import { measureByTurns, summarize } from '../measure.ts';
import { formatTable, short } from '../table.ts';
import { base, changed, drawScenarios, GOALS } from './inputs.ts';

const SCENARIOS = 10_000;
const TURNS = 5;

function answered<Kind extends AnalysisKind>(job: AnalysisJob<Kind>) {
  const answer: AnalysisAnswer<Kind> = analyse(job);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

/** One after another in a thread of its own, warm from the second on. */
async function inThread(job: AnalysisJob): Promise<number[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const samples: number[] = [];
  try {
    for (let turn = 0; turn < TURNS; turn++) {
      const answer = await new Promise<{ isOk: boolean; milliseconds: number }>((done, fail) => {
        worker.once('message', done).once('error', fail);
        worker.postMessage(job);
      });
      if (!answer.isOk) throw new Error('the bench makes only scenarios that can be computed');
      samples.push(answer.milliseconds);
    }
  } finally {
    await worker.terminate();
  }
  return samples;
}

/** What the workbench asks of a college of 40 departments: parts, goals, bars, and a sweep. */
export async function showScenarios(): Promise<void> {
  process.stdout.write('\nScenarios of one college of 40 departments\n');
  const bridge: AnalysisJob<'bridge'> = { kind: 'bridge', base, scenario: changed() };
  const { blocks, units } = answered(bridge);
  const exact = units.every(
    (unit) => unit.parts.reduce((sum, fen) => sum + fen, unit.base) === unit.scenario,
  );
  if (blocks.length !== 8 || !exact) throw new Error('eight blocks whose parts sum to the fen');
  const unit = 'D00006';
  const now = units.find(({ code }) => code === unit)?.base ?? 0;
  const target = String(Math.round(now * 1.01) / 100);
  const figure = { kind: 'allocation', unit } as const;
  const jobs: readonly (readonly [string, AnalysisJob, number | null])[] = [
    ['bridge, 8 groups, 256 years: under 250 ms', bridge, 250],
    ...GOALS.map((goal): readonly [string, AnalysisJob, number] => [
      `goal seek by ${goal.path}: under 200 ms`,
      { kind: 'goalSeek', variant: base, goal: { figure, target, ...goal } },
      200,
    ]),
    [
      'tornado of one Z, all drivers',
      { kind: 'sensitivity', variant: base, output: figure, range: '0.1' },
      null,
    ],
    ['thresholds of every department', { kind: 'thresholds', variant: base }, null],
    ['costs of every reading', { kind: 'readingCosts', variant: base }, null],
  ];
  const timings = measureByTurns(
    jobs.map(
      ([, job]) =>
        () =>
          void answered(job),
    ),
  );
  const sweep: AnalysisJob<'sweep'> = {
    kind: 'sweep',
    variant: base,
    scenarios: drawScenarios(SCENARIOS),
  };
  if (answered(sweep).fen.some((one) => one === null)) throw new Error('a scenario was refused');
  const thread = summarize(await inThread(sweep));
  const rows = [
    ...jobs.map(([name, , limit], index) => {
      const value = timings[index]?.median ?? NaN;
      return limit === null ? [name, `${short(value)} ms`] : limitRow(name, value, 'ms', limit);
    }),
    limitRow('10,000 scenarios swept in a thread: under 2,000 ms', thread.median, 'ms', 2_000),
  ];
  process.stdout.write(`${formatTable(['limit', 'here', 'met'], rows)}\n`);
}

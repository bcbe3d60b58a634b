import type { PlainVariant } from '@hebo/domain';
import { sha256 } from '../../common/sha256.js';
import type { Context } from '../../context.js';
import { Remembered } from '../outcome/remember.js';
import type { YearInputs } from '../outcome/year.service.js';
import type { PeopleJob, ThreadAnswer, ThreadJob } from './analysis-thread.js';
import { AnalysisWorker } from './analysis-worker.js';
import { charge } from './points.js';

/** What a kind of question costs against the limit of a request (graphql.md 8). */
const POINTS: Readonly<Record<ThreadJob['kind'], number>> = {
  bridge: 50,
  margins: 50,
  thresholds: 50,
  readingCosts: 50,
  sweep: 200,
  optionCosts: 10,
  cash: 100,
  impact: 200,
  tenure: 50,
  projection: 200,
  sensitivity: 200,
  goalSeek: 200,
};

/** Questions of departments do not wait for one that takes everybody. */
const ofDepartments = new AnalysisWorker();
const ofPeople = new AnalysisWorker();

/** Some hundred answers of at most a few hundred kilobytes. */
const answers = new Remembered<Promise<unknown>>(500);

/** Asked for by many readers at once, it is computed once; what failed is asked for anew. */
export function answerTo<Job extends ThreadJob>(
  context: Context,
  job: Job,
): Promise<ThreadAnswer<Job>> {
  charge(context, POINTS[job.kind]);
  const key = keyOf(job);
  const known = answers.get(key) as Promise<ThreadAnswer<Job>> | undefined;
  if (known !== undefined) return known;
  const worker = isOfDepartments(job) ? ofDepartments : ofPeople;
  const answer = worker.ask(job);
  answer.catch(() => answers.delete(key));
  answers.set(key, answer);
  return answer;
}

const OF_PEOPLE: readonly string[] = [
  'optionCosts',
  'impact',
  'cash',
  'tenure',
  'projection',
] satisfies PeopleJob['kind'][];
const isOfDepartments = (job: ThreadJob): boolean => !OF_PEOPLE.includes(job.kind);

const names = new WeakMap<object, string>();

/** The inputs themselves; people, who are the most of them and stay until one changes, by their own hash. */
function keyOf(job: ThreadJob): string {
  const text = JSON.stringify(job, (key, value: unknown) =>
    key === 'people' && typeof value === 'object' && value !== null ? nameOf(value) : value,
  );
  return sha256(text);
}

function nameOf(people: object): string {
  const name = names.get(people) ?? sha256(JSON.stringify(people));
  names.set(people, name);
  return name;
}

/** A year's inputs as the thread takes them; null where nothing was decided. */
export function plainOf({ edition, facts, decision, amendments }: YearInputs): PlainVariant | null {
  return decision === null ? null : { edition: edition.id, facts, decision, amendments };
}

import { parentPort } from 'node:worker_threads';
import {
  analyse,
  cashFlowOf,
  changesOfPeople,
  costOfReadings,
  IMPACT_GROUPS,
  impactRows,
  maskSmall,
  project,
  REGULATIONS,
  tenureThresholds,
  type AnalysisAnswer,
  type AnalysisJob,
  type CashFlow,
  type ImpactGroup,
  type ImpactRow,
  type OutsidePeople,
  type Parsed,
  type PlainVariant,
  type Projection,
  type ProjectionAssumptions,
  type TenureThreshold,
} from '@hebo/domain';

/**
 * A thread of its own: what takes longer than a page may wait for, and what computes a year with everybody
 * in it, runs here, so that other requests need not wait. It imports the domain alone, so that Node runs
 * it as it is written and as it is built. In and out goes plain text: a Decimal does not survive the way.
 */
export type ThreadJob = AnalysisJob | PeopleJob;

/** What takes everybody in the year. */
export type PeopleJob = OptionCostsJob | ImpactJob | CashJob | TenureJob | ProjectionJob;

export interface ImpactJob {
  readonly kind: 'impact';
  readonly before: PlainVariant;
  readonly after: PlainVariant;
}

export interface CashJob {
  readonly kind: 'cash';
  readonly variant: PlainVariant;
}

export interface TenureJob {
  readonly kind: 'tenure';
  readonly variant: PlainVariant;
}

export interface ProjectionJob {
  readonly kind: 'projection';
  readonly variant: PlainVariant;
  readonly assumptions: ProjectionAssumptions;
}

/** What each option of one reading would cost, with everybody in the year. */
export interface OptionCostsJob {
  readonly kind: 'optionCosts';
  readonly variant: PlainVariant;
  readonly reading: string;
}

export interface OptionCost {
  readonly option: string;
  readonly total: string | null;
  readonly departments: readonly {
    readonly code: string;
    readonly change: string;
    readonly people: number;
    readonly moved: number;
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly path: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
}

/** Every grouping of one comparison; groups under five people are joined before they leave the thread. */
export interface Impacts {
  readonly rows: Readonly<Record<ImpactGroup, readonly ImpactRow[]>>;
  readonly outside: OutsidePeople;
}

interface PeopleAnswers {
  /** Null where the year itself cannot be computed. */
  readonly optionCosts: readonly OptionCost[] | null;
  readonly impact: Parsed<Impacts>;
  readonly cash: Parsed<CashFlow>;
  readonly tenure: Parsed<readonly TenureThreshold[]>;
  readonly projection: Parsed<Projection>;
}

export type ThreadAnswer<Job extends ThreadJob> = Job extends AnalysisJob
  ? AnalysisAnswer<Job['kind']>
  : Job['kind'] extends keyof PeopleAnswers
    ? PeopleAnswers[Job['kind']]
    : never;

export interface Asked {
  readonly id: number;
  readonly job: ThreadJob;
}

/** A job that fails takes no other with it. */
export type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };

const [regulation] = REGULATIONS;

function editionOf({ edition }: PlainVariant) {
  const found = regulation.editions.find((one) => one.id === edition);
  if (found === undefined) throw new Error(`there is no edition ${edition}`);
  return found.edition;
}

function optionCosts({ variant, reading }: OptionCostsJob): PeopleAnswers['optionCosts'] {
  const asked = regulation.readings.filter(({ code }) => code === reading);
  const [cost] = costOfReadings(regulation, editionOf(variant), variant, asked) ?? [];
  const options = cost?.options.map(({ option, total, departments, problems }) => ({
    option,
    total: total?.toString() ?? null,
    departments: departments.map(({ change, ...rest }) => ({ ...rest, change: change.toString() })),
    problems: problems.map(({ code, path, values }) => ({ code, path, values })),
  }));
  return options ?? null;
}

function impacts({ before, after }: ImpactJob): PeopleAnswers['impact'] {
  const found = changesOfPeople(regulation, editionOf(after), { before, after });
  if (!found.ok) return found;
  const { people, outside } = found.value;
  const rows = IMPACT_GROUPS.map((group) => [group, maskSmall(impactRows(people, group))] as const);
  return { ok: true, value: { rows: Object.fromEntries(rows) as Impacts['rows'], outside } };
}

function answerTo(job: ThreadJob): unknown {
  switch (job.kind) {
    case 'optionCosts':
      return optionCosts(job);
    case 'impact':
      return impacts(job);
    case 'cash':
      return cashFlowOf(regulation, editionOf(job.variant), job.variant);
    case 'tenure':
      return tenureThresholds(editionOf(job.variant), job.variant);
    case 'projection':
      return project(editionOf(job.variant), job.variant, job.assumptions);
    default:
      return analyse(job);
  }
}

function told({ id, job }: Asked): Told {
  try {
    return { id, answer: answerTo(job) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(told(asked)));

import { parentPort } from 'node:worker_threads';
import {
  costOfReadings,
  REGULATIONS,
  type Amendment,
  type DecisionInput,
  type FactsInput,
} from '@hebo/domain';

/**
 * A thread of its own: a year with everybody is computed once for each option, and other requests need
 * not wait. It imports the domain alone, so that Node runs it as it is written and as it is built.
 */
export interface CostJob {
  readonly id: number;
  readonly edition: string;
  readonly facts: FactsInput;
  readonly decision: DecisionInput;
  readonly amendments: readonly Amendment[];
  readonly reading: string;
}

/** Amounts as text: a Decimal does not survive the way between threads. */
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

export interface CostAnswer {
  readonly id: number;
  /** Null where the year itself cannot be computed. */
  readonly options: readonly OptionCost[] | null;
}

const [regulation] = REGULATIONS;

function answerTo({ id, edition, facts, decision, amendments, reading }: CostJob): CostAnswer {
  const found = regulation.editions.find((one) => one.id === edition);
  if (found === undefined) throw new Error(`there is no edition ${edition}`);
  const asked = regulation.readings.filter(({ code }) => code === reading);
  const [cost] =
    costOfReadings(regulation, found.edition, { facts, decision, amendments }, asked) ?? [];
  const options = cost?.options.map(({ option, total, departments, problems }) => ({
    option,
    total: total?.toString() ?? null,
    departments: departments.map(({ change, ...rest }) => ({ ...rest, change: change.toString() })),
    problems: problems.map(({ code, path, values }) => ({ code, path, values })),
  }));
  return { id, options: options ?? null };
}

parentPort?.on('message', (job: CostJob) => parentPort?.postMessage(answerTo(job)));

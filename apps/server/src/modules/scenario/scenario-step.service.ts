import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import type { UserError } from '../../graphql/user-error.type.js';
import { recordEvent } from './scenario-event.service.js';
import { forgetScenario, scenarioByKey, visibleScenario } from './scenario.service.js';
import { isFrozen } from './frozen-scenario.service.js';
import { personProblem, RULES, stateProblem } from './scenario-states.js';
import type { ScenarioPayload } from './scenario-workflow.input.js';
import type { ScenarioAction } from './scenario-workflow.type.js';

interface Asked {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What goes along with a step into the next state. */
export interface Step {
  readonly changes?: Partial<ScenarioRow>;
  readonly comment?: string;
  readonly documentNumber?: string;
  /** Written in the same transaction, before the state changes. */
  write?(em: EntityManager): Promise<void>;
}

/** A step and what stands in its way: rules of the input, or errors that are worded already. */
interface Prepared {
  readonly problems?: readonly BrokenRule[];
  readonly userErrors?: readonly UserError[];
  readonly step: Step;
}

/**
 * One step of a scenario from state to state: refused as a whole, or written with its event in one
 * transaction. Of two who ask at once one wins; the other is told the present state.
 */
export async function takeStep(
  context: Context,
  action: ScenarioAction,
  asked: Asked,
  prepare: (row: ScenarioRow) => Promise<Prepared>,
): Promise<ScenarioPayload> {
  const row = await visibleScenario(context, asked.id);
  if (row === null) return refused(context, [brokenRule('scenario_not_found', 'id')]);
  const inState = stateProblem(row, action, context.locale);
  const isStale = row.version !== asked.expectedVersion && !row.isBase && !isFrozen(row);
  if (isStale) return conflict(context, row.id);
  const problem = inState ?? personProblem(context, row, action);
  if (problem !== null) return refused(context, [problem]);
  const { problems = [], userErrors = [], step } = await prepare(row);
  if (problems.length > 0) return refused(context, problems);
  if (userErrors.length > 0) return { scenario: null, userErrors: [...userErrors] };
  const isWritten = await write(context, { action, row, step });
  if (!isWritten) return conflict(context, row.id);
  return { scenario: await presentScenario(context, row.id), userErrors: [] };
}

function write(
  context: Context,
  { action, row, step }: { action: ScenarioAction; row: ScenarioRow; step: Step },
): Promise<boolean> {
  const { id, version } = row;
  const { from, to } = RULES[action];
  return context.em
    .transactional(async (em) => {
      await step.write?.(em);
      const written = await em.nativeUpdate(
        ScenarioRow,
        { id, version, status: from },
        { ...step.changes, status: to, version: version + 1, updatedAt: context.now },
      );
      if (written === 0) throw new Overtaken();
      const { comment, documentNumber } = step;
      recordEvent(context, em, {
        scenarioId: id,
        version: version + 1,
        action,
        ...(comment !== undefined && { comment }),
        ...(documentNumber !== undefined && { documentNumber }),
      });
      await em.flush();
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof Overtaken) return false;
      throw error;
    });
}

/** Somebody else was first: nothing of this step stays. */
class Overtaken extends Error {}

async function conflict(context: Context, key: string): Promise<ScenarioPayload> {
  const scenario = await presentScenario(context, key);
  const version = String(scenario?.version ?? '');
  const problem = brokenRule('version_conflict', 'expectedVersion', { version });
  return { scenario, userErrors: [inInput(context, problem)] };
}

/** Reads the row again, past what this request has read before. */
function presentScenario(context: Context, key: string) {
  forgetScenario(context, key);
  context.em.clear();
  return scenarioByKey(context, key);
}

export function refused(context: Context, problems: readonly BrokenRule[]): ScenarioPayload {
  return { scenario: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}

import { dayOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import { Scenario as ScenarioRow, YearStep as StepRow } from '../../database/entities/index.js';
import { perRequest } from '../../graphql/per-request.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { listDepartments } from '../department/department.service.js';
import { confirmations, isConfirmed } from '../desk/fact-confirmation.service.js';
import { factsHashes } from '../desk/facts-hash.service.js';
import { run } from '../outcome/compute.js';
import { liveYear } from '../outcome/year.service.js';
import { lackingResolutions } from '../resolution/required-resolutions.js';
import { listResolutions, resolutionsOfScenario } from '../resolution/resolution.service.js';
import { yearFrame } from './year-frame.service.js';
import type { StepKey } from './year-step-plan.js';

/** What the stored facts tell of a step. */
interface StepState {
  readonly isDone: boolean;
  readonly doneAt: Date | null;
  readonly doneByName: string | null;
  readonly blockers: readonly BrokenRule[];
}

export interface YearState {
  readonly frozen: ScenarioRow | null;
  readonly steps: Readonly<Record<StepKey, StepState>>;
  readonly rows: ReadonlyMap<StepKey, StepRow>;
}

const states = perRequest(() => new Map<string, Promise<YearState | null>>());

/** Read once a request; a write begins with a request of its own. */
export function yearState(context: Context, period: string): Promise<YearState | null> {
  const found = states(context);
  const known = found.get(period) ?? readState(context, period);
  found.set(period, known);
  return known;
}

export function forgetYearState(context: Context, period: string): void {
  states(context).delete(period);
}

async function readState(context: Context, period: string): Promise<YearState | null> {
  const frame = await yearFrame(context, period);
  const live = await liveYear(context, period, null);
  if (frame === null || live === null) return null;
  const { year, baseScenario } = frame;
  const stored = await context.em.find(StepRow, { period }, { refresh: true });
  const rows = new Map(stored.map((row) => [row.key, row]));
  const frozen = await context.em.findOne(ScenarioRow, { period, status: 'FROZEN' });
  const problems = await factProblems(context, live.ofDepartments);
  const isScore = ({ path }: BrokenRule): boolean => path.endsWith('.score');
  const missing = problems.filter((problem) => !isScore(problem));
  const facts = [...missing, ...(await unconfirmed(context, year))];
  const lacking = await lackingOf(context, period, frozen);
  const isCounted = today(context) >= year.countDate;
  const day = { day: year.countDate };
  const toldBy = (blockers: readonly BrokenRule[], done: Partial<StepState> = {}): StepState => ({
    isDone: blockers.length === 0,
    doneAt: null,
    doneByName: null,
    ...done,
    blockers,
  });
  const byHand = (key: StepKey): StepState => {
    const row = rows.get(key);
    const doneAt = row?.doneAt ?? null;
    const published = year.isPublished ? [] : [brokenRule('publish_first', 'publication')];
    const blockers = doneAt === null ? published : [];
    return { isDone: doneAt !== null, doneAt, doneByName: row?.doneByName ?? null, blockers };
  };
  const noScenario = frozen === null ? [brokenRule('no_frozen_scenario', 'scenario')] : [];
  return {
    frozen,
    rows,
    steps: {
      open: toldBy([], {
        doneAt: baseScenario?.createdAt ?? null,
        doneByName: baseScenario?.ownerName ?? null,
      }),
      countDate: toldBy(isCounted ? [] : [brokenRule('count_date_ahead', 'countDate', day)]),
      facts: toldBy(facts),
      scores: toldBy(problems.filter(isScore)),
      scenario: toldBy(noScenario, {
        doneAt: frozen?.frozenAt ?? null,
        doneByName: frozen?.approvedByName ?? null,
      }),
      resolutions: toldBy(lacking),
      publication: toldBy(year.isPublished ? [] : noScenario, {
        isDone: year.isPublished,
        doneAt: year.publishedAt,
        doneByName: year.publishedByName,
      }),
      objections: byHand('objections'),
      schemes: byHand('schemes'),
      settlement: byHand('settlement'),
    },
  };
}

/** What is still missing of the facts, department by department. */
async function factProblems(
  context: Context,
  inputs: Parameters<typeof run>[0],
): Promise<BrokenRule[]> {
  const { computed } = run(inputs);
  const departments = await listDepartments(context);
  const without = departments.filter(({ code }) => inputs.facts.departments[code] === undefined);
  return [
    ...without.map(({ code, name }) =>
      brokenRule('facts_not_entered', `departments.${code}`, { department: name }),
    ),
    ...(computed.ok ? [] : computed.problems),
  ];
}

/** The departments that do not stand by their facts as they are; what was published stands for itself. */
async function unconfirmed(
  context: Context,
  { period, isPublished }: { readonly period: string; readonly isPublished: boolean },
): Promise<BrokenRule[]> {
  if (isPublished) return [];
  const hashes = await factsHashes(context, period);
  const standingOf = await confirmations(context, period);
  const departments = await listDepartments(context);
  return departments
    .filter(({ key, code }) => !isConfirmed(standingOf(key), hashes?.get(code) ?? null))
    .map(({ code, name }) =>
      brokenRule('facts_not_confirmed', `departments.${code}`, { department: name }),
    );
}

/** Those behind the frozen scenario, else those recorded for the year. */
async function lackingOf(
  context: Context,
  period: string,
  frozen: ScenarioRow | null,
): Promise<BrokenRule[]> {
  const held =
    frozen === null
      ? await listResolutions(context, period, 'SCENARIO')
      : await resolutionsOfScenario(context, frozen.id);
  return lackingResolutions('SCENARIO', held, { locale: context.locale, path: 'resolutions' });
}

/** The day on the campus. */
export function today({ now }: Context): string {
  return dayOf(now);
}

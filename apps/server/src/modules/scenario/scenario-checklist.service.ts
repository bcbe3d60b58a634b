import type { Context } from '../../context.js';
import type { Wording } from '../../common/locale.js';
import type { Scenario as ScenarioRow } from '../../database/entities/index.js';
import { brokenRule, toProblem, type BrokenRule } from '../../graphql/problems.js';
import { listDepartments } from '../department/department.service.js';
import { editionFor } from '../edition/edition-in-force.js';
import { poolFromAbove } from '../institution-year/pool-from-above.service.js';
import type { Run } from '../outcome/compute.js';
import { moneyText } from '../outcome/figures.js';
import { lackingResolutions } from '../resolution/required-resolutions.js';
import { resolutionsOfScenario } from '../resolution/resolution.service.js';
import { isFrozen } from './frozen-scenario.service.js';
import { scenarioOverrides } from './override.service.js';
import { appliedScenario } from './scenario-outcome.service.js';
import { toScenario } from './scenario.service.js';
import type { ChecklistItem } from './scenario-workflow.type.js';

type Blocked = 'SUBMIT' | 'FREEZE';

interface Item {
  readonly key: string;
  readonly label: Wording;
  readonly blocks: Blocked;
  readonly problems: (context: Context, row: ScenarioRow, run: Run) => Promise<BrokenRule[]>;
}

const ITEMS: readonly Item[] = [
  {
    key: 'factsConfirmed',
    label: { zh: '事实齐全', en: 'Facts are complete' },
    blocks: 'SUBMIT',
    problems: factProblems,
  },
  {
    key: 'balance',
    label: { zh: '平衡差额为零或已说明', en: 'The balance is zero or explained' },
    blocks: 'SUBMIT',
    problems: balanceProblems,
  },
  {
    key: 'deviationReasons',
    label: { zh: '偏离制度之处有理由', en: 'What leaves the regulation has a reason' },
    blocks: 'SUBMIT',
    problems: deviationProblems,
  },
  {
    key: 'readingsChosen',
    label: { zh: '所用口径均已选定', en: 'Every reading used is chosen' },
    blocks: 'SUBMIT',
    problems: readingProblems,
  },
  {
    key: 'approvedTotal',
    label: { zh: '不超过核定总量', en: 'Within the approved total' },
    blocks: 'FREEZE',
    problems: totalProblems,
  },
  {
    key: 'resolutions',
    label: { zh: '决议齐全', en: 'The resolutions are there' },
    blocks: 'FREEZE',
    problems: resolutionProblems,
  },
];

/** What has to hold before 提交 and 冻结; of what is frozen nothing is asked any more. */
export async function checklist(context: Context, row: ScenarioRow): Promise<ChecklistItem[]> {
  const applied = await appliedScenario(context, row.id);
  if (applied === null || row.isBase || isFrozen(row)) return [];
  const reader = { locale: context.locale, edition: editionFor(row.period).id };
  return Promise.all(
    ITEMS.map(async ({ key, label, blocks, problems }) => {
      const found = await problems(context, row, applied.run);
      return {
        key,
        label: label[context.locale],
        isDone: found.length === 0,
        blocks,
        problems: found.map((broken) => toProblem(broken, reader)),
      };
    }),
  );
}

/** What keeps a scenario from this step, as errors of its id. */
export async function openItems(
  context: Context,
  row: ScenarioRow,
  step: Blocked,
): Promise<BrokenRule[]> {
  const applied = await appliedScenario(context, row.id);
  if (applied === null) return [brokenRule('no_base_scenario', 'id')];
  const items = ITEMS.filter(({ blocks }) => blocks === step);
  const found = await Promise.all(items.map(({ problems }) => problems(context, row, applied.run)));
  return found.flat().map((broken) => ({ ...broken, path: 'id' }));
}

async function factProblems(
  context: Context,
  _row: ScenarioRow,
  { inputs, computed }: Run,
): Promise<BrokenRule[]> {
  const departments = await listDepartments(context);
  const without = departments.filter(({ code }) => inputs.facts.departments[code] === undefined);
  return [
    ...without.map(({ code, name }) =>
      brokenRule('facts_not_entered', `departments.${code}`, { department: name }),
    ),
    ...(computed.ok ? [] : computed.problems),
  ];
}

/** What remains of the pool is explained by the reason given with a decision that was changed. */
function balanceProblems(
  _context: Context,
  { overrides }: ScenarioRow,
  { computed }: Run,
): Promise<BrokenRule[]> {
  const balance = computed.ok ? computed.outcome.balance.value : null;
  const decided = overrides.filter(({ path }) => path.startsWith('decision.'));
  const isExplained = decided.some(({ reason }) => (reason ?? '').trim() !== '');
  if (balance === null || balance.isZero() || isExplained) return Promise.resolve([]);
  const values = { amount: moneyText(balance) };
  return Promise.resolve([brokenRule('balance_unexplained', 'decision', values)]);
}

async function deviationProblems(context: Context, row: ScenarioRow): Promise<BrokenRule[]> {
  const overrides = await scenarioOverrides(context, toScenario(row));
  return overrides
    .filter(({ leavesRegulation, reason }) => leavesRegulation && (reason ?? '').trim() === '')
    .map(({ path, label }) => brokenRule('deviation_without_reason', path, { label }));
}

function readingProblems(
  _context: Context,
  _row: ScenarioRow,
  { inputs, computed }: Run,
): Promise<BrokenRule[]> {
  const used = computed.ok ? computed.outcome.readings : [];
  const chosen = inputs.decision?.readings ?? {};
  return Promise.resolve(
    used
      .filter(({ code }) => chosen[code] === undefined)
      .map(({ code }) => brokenRule('reading_not_chosen', `decision.readings.${code}`, { code })),
  );
}

/** Art. 7: the year stays within what was approved from above. */
async function totalProblems(
  context: Context,
  { period }: ScenarioRow,
  { inputs }: Run,
): Promise<BrokenRule[]> {
  const pool = await poolFromAbove(context, period, inputs);
  if (pool === null || pool.approvedTotal === null) {
    return [brokenRule('approved_total_missing', 'college.approvedTotal')];
  }
  const { headroom } = pool;
  if (headroom === null || !headroom.isNegative()) return [];
  const excess = moneyText(headroom.negated());
  return [brokenRule('approved_total_exceeded', 'decision.generalPool', { excess })];
}

async function resolutionProblems(context: Context, { id }: ScenarioRow): Promise<BrokenRule[]> {
  const held = await resolutionsOfScenario(context, id);
  return lackingResolutions('SCENARIO', held, { locale: context.locale, path: 'resolutions' });
}

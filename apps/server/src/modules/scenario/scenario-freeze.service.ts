import { ENGINE_VERSION } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import {
  FrozenPeople,
  FrozenScenario,
  Scenario as ScenarioRow,
} from '../../database/entities/index.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { run } from '../outcome/compute.js';
import type { YearInputs } from '../outcome/year.service.js';
import { wholeResultHash } from '../receipt/receipt-check.service.js';
import { hashesOf } from '../receipt/receipt.service.js';
import { lackingResolutions } from '../resolution/required-resolutions.js';
import {
  linkToScenario,
  namedResolutions,
  resolutionsOfScenario,
} from '../resolution/resolution.service.js';
import { actingAccount } from '../viewer/account.js';
import { frozenInputs } from './frozen-inputs.js';
import { scenarioOverrides } from './override.service.js';
import { openItems } from './scenario-checklist.service.js';
import { scenarioInputs, scenarioPeopleInputs } from './scenario-inputs.service.js';
import { takeStep } from './scenario-step.service.js';
import { toScenario } from './scenario.service.js';
import type { ScenarioFreezeInput, ScenarioPayload } from './scenario-workflow.input.js';
import { mismatch, notComputable } from './scenario-workflow.service.js';

/** Copies an approved scenario by value; what was frozen for the year before it is superseded. */
export function freezeScenario(
  context: Context,
  input: ScenarioFreezeInput,
): Promise<ScenarioPayload> {
  const { institutionId } = actingAccount(context);
  return takeStep(context, 'FREEZE', input, async (row) => {
    const wanted = { subject: 'SCENARIO', period: row.period } as const;
    const named = await namedResolutions(context, input.resolutions ?? [], wanted);
    const held = [...(await resolutionsOfScenario(context, row.id)), ...named.found];
    const reader = { locale: context.locale, path: 'resolutions' };
    const rows = await rowsOf(context, row);
    const open = await openItems(context, row, 'FREEZE');
    return {
      problems: [
        ...(rows === null ? [notComputable()] : hashProblems(row, rows, input)),
        ...named.problems,
        ...lackingResolutions('SCENARIO', held, reader),
        ...open.filter(({ code }) => !code.startsWith('resolutions_')),
      ],
      step: {
        changes: { frozenAt: context.now },
        write: async (em) => {
          if (rows === null) return;
          await linkToScenario(em, row.id, named.found, institutionId);
          await insertFrozen(em, rows);
          await supersede(em, row, context.now);
        },
      },
    };
  });
}

interface FrozenRows {
  readonly scenario: Omit<FrozenScenario, 'computedAt'> & { readonly computedAt: string };
  readonly people: FrozenPeople;
}

function hashProblems(
  { approvedSummaryHash }: ScenarioRow,
  { scenario: { summaryHash } }: FrozenRows,
  { checkedSummaryHash }: ScenarioFreezeInput,
): BrokenRule[] {
  const checked = mismatch(summaryHash, checkedSummaryHash);
  if (checked.length > 0 || approvedSummaryHash === summaryHash) return checked;
  return [brokenRule('changed_since_approval', 'checkedSummaryHash')];
}

/** One look at the database: what is hashed is what is stored. */
async function rowsOf(context: Context, row: ScenarioRow): Promise<FrozenRows | null> {
  const applied = await scenarioInputs(context, row);
  const everybody = await scenarioPeopleInputs(context, row, null);
  if (applied === null || everybody === null || !everybody.ok) return null;
  const { institutionId } = actingAccount(context);
  const overrides = await scenarioOverrides(context, toScenario(row));
  return frozenRows(
    { institutionId, id: row.id, now: context.now },
    { ofDepartments: applied.run.inputs, everybody: everybody.inputs, overrides },
  );
}

interface Year {
  readonly ofDepartments: YearInputs;
  readonly everybody: YearInputs;
  readonly overrides: Parameters<typeof frozenInputs>[1];
}

/** The rows of a frozen scenario; null where it cannot be computed. */
export function frozenRows(
  { institutionId, id, now }: { institutionId: string; id: string; now: Date },
  { ofDepartments, everybody, overrides }: Year,
): FrozenRows | null {
  const found = run(ofDepartments);
  const hashes = hashesOf(found);
  if (hashes === null || !found.computed.ok) return null;
  const { people, college } = everybody.facts;
  const facts = { ...ofDepartments.facts, ...(people && { people }), ...(college && { college }) };
  return {
    scenario: {
      institutionId,
      id,
      edition: ofDepartments.edition.id,
      engineVersion: ENGINE_VERSION,
      inputs: JSON.stringify(frozenInputs(ofDepartments, overrides)),
      ...hashes,
      resultHash: wholeResultHash({ ...ofDepartments, facts }, found.computed.outcome),
      computedAt: now.toISOString(),
    },
    people: { institutionId, id, inputs: JSON.stringify({ people, college }) },
  };
}

/** Written without reading back: the leadership group may write people's facts and not see them. */
export async function insertFrozen(em: EntityManager, rows: FrozenRows): Promise<void> {
  await insertRows(em, FrozenScenario, [rows.scenario]);
  await insertRows(em, FrozenPeople, [rows.people]);
}

/** Two that are frozen at once for one year wait for each other at the year's row. */
async function supersede(em: EntityManager, { id, period }: ScenarioRow, now: Date): Promise<void> {
  await em.execute('select 1 from institution_year where period = ? for update', [period]);
  const [before] = await em.find(ScenarioRow, { period, status: 'FROZEN' }, { refresh: true });
  if (before === undefined) return;
  await em.nativeUpdate(
    ScenarioRow,
    { id: before.id },
    {
      status: 'SUPERSEDED',
      supersededById: id,
      version: before.version + 1,
      updatedAt: now,
    },
  );
}

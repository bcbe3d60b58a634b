import '../graphql/reflect.js';
import { randomUUID } from 'node:crypto';
import type { Database, EntityManager } from '../database/database.js';
import {
  EditionAmendment,
  InstitutionYear,
  Resolution,
  Scenario,
  ScenarioEvent,
  ScenarioResolution,
  YearStep,
} from '../database/entities/index.js';
import { readInputs } from '../modules/outcome/year.service.js';
import { frozenRows, insertFrozen } from '../modules/scenario/scenario-freeze.service.js';
import { AMENDMENT, RESOLUTIONS, STEPS, SUBMITTED } from './decision-plans.js';

interface Leader {
  readonly id: string;
  readonly name: string;
}

/** Who decides in the demo, and when. */
export interface DemoDecisions {
  readonly institutionId: string;
  readonly owner: Leader;
  readonly approver: Leader;
  readonly now: Date;
}

const DECIDED = '2025';
const PRESENT = '2026';

/** Last year frozen and published, this year's proposal handed in; `em` acts for the leadership group. */
export async function loadDecisions(
  database: Database,
  em: EntityManager,
  load: DemoDecisions,
): Promise<void> {
  const { institutionId, now } = load;
  const decidedId = randomUUID();
  const year = await readInputs(database.forkForComputation(institutionId), DECIDED, null);
  const rows =
    year === null
      ? null
      : frozenRows(
          { institutionId, id: decidedId, now },
          {
            ofDepartments: year.live.ofDepartments,
            everybody: year.live.withPeople,
            overrides: [],
          },
        );
  if (rows === null) throw new Error('last year of the demo college cannot be computed');
  await em.transactional(async (inside) => {
    await addDecided(inside, decidedId, load);
    await addSubmitted(inside, load);
    addAmendment(inside, load);
    for (const step of STEPS) inside.create(YearStep, { institutionId, ...step(now, load.owner) });
    await inside.flush();
    await insertFrozen(inside, rows);
    await inside.nativeUpdate(
      InstitutionYear,
      { period: DECIDED },
      { publishedScenarioId: decidedId, publishedAt: now, publishedByName: load.approver.name },
    );
  });
}

async function scenarioRow(em: EntityManager, period: string, load: DemoDecisions) {
  const base = await em.findOneOrFail(Scenario, { period, isBase: true });
  const { owner, now, institutionId } = load;
  return {
    institutionId,
    period,
    baseId: base.id,
    isBase: false,
    lockMode: base.lockMode,
    decision: null,
    overrides: [],
    ownerId: owner.id,
    ownerName: owner.name,
    createdAt: now,
    updatedAt: now,
    submittedBy: owner.id,
    submittedByName: owner.name,
    submittedAt: now,
  };
}

/** Last year as it was decided, with the resolutions that it took. */
async function addDecided(em: EntityManager, id: string, load: DemoDecisions): Promise<void> {
  const { approver, now, institutionId } = load;
  const documentNumber = RESOLUTIONS.find(
    ({ period, body }) => period === DECIDED && body === 'PARTY_COMMITTEE',
  )?.documentNumber;
  em.create(Scenario, {
    ...(await scenarioRow(em, DECIDED, load)),
    id,
    name: '2025 年度决定',
    status: 'FROZEN',
    version: 4,
    approvedBy: approver.id,
    approvedByName: approver.name,
    approvedAt: now,
    frozenAt: now,
    documentNumber: documentNumber ?? null,
  });
  addEvents(em, id, load, ['EDIT', 'SUBMIT', 'APPROVE', 'FREEZE']);
  for (const resolution of RESOLUTIONS) {
    const resolutionId = randomUUID();
    em.create(Resolution, {
      institutionId,
      id: resolutionId,
      ...resolution,
      recordedBy: load.owner.id,
      recordedByName: load.owner.name,
      recordedAt: now,
    });
    if (resolution.period !== DECIDED) continue;
    em.create(ScenarioResolution, { institutionId, scenarioId: id, resolutionId });
  }
}

/** A proposal for the present year that waits for somebody else's approval. */
async function addSubmitted(em: EntityManager, load: DemoDecisions): Promise<void> {
  const id = randomUUID();
  em.create(Scenario, {
    ...(await scenarioRow(em, PRESENT, load)),
    ...SUBMITTED,
    overrides: [...SUBMITTED.overrides],
    id,
    status: 'SUBMITTED',
    version: 2,
  });
  addEvents(em, id, load, ['EDIT', 'SUBMIT']);
}

function addEvents(
  em: EntityManager,
  scenarioId: string,
  { institutionId, owner, approver, now }: DemoDecisions,
  actions: readonly ('EDIT' | 'SUBMIT' | 'APPROVE' | 'FREEZE')[],
): void {
  actions.forEach((action, index) => {
    const by = action === 'APPROVE' || action === 'FREEZE' ? approver : owner;
    em.create(ScenarioEvent, {
      institutionId,
      scenarioId,
      place: index + 1,
      action,
      at: now,
      byId: by.id,
      byName: by.name,
    });
  });
}

function addAmendment(em: EntityManager, { institutionId, owner, now }: DemoDecisions): void {
  em.create(EditionAmendment, {
    institutionId,
    ...AMENDMENT,
    status: 'DRAFT',
    draftedBy: owner.id,
    draftedByName: owner.name,
    draftedAt: now,
    version: 1,
  });
}

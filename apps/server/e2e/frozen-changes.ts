import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { FrozenScenario, Scenario as ScenarioRow } from '../src/database/entities/index.js';
import { insertRows } from '../src/database/insert-rows.js';
import { toGlobalId } from '../src/graphql/global-id.js';
import type { AccountPrincipal } from '../src/modules/access/principal.js';
import type { TestApp } from '../src/testing/harness.js';
import { ask } from './ask.js';
import type { DecisionMaker } from './decision-maker.js';

/** What is found from the facts of today. */
export async function baseFigures(app: TestApp): Promise<string> {
  const { institutionYear } = await ask<{ institutionYear: object }>(
    app,
    'LEADERSHIP',
    '{ institutionYear(period: "2026") { baseScenario { outcome { allocated allocations { amount } } } } }',
  );
  return JSON.stringify(institutionYear);
}

/** A number of the regulation changed for everybody, from this year on. */
export async function publishAmendment(makes: DecisionMaker): Promise<void> {
  const { amendment } = await makes.mutate<{ amendment: { id: string } }>(
    'PERSONNEL',
    'amendmentDraft',
    'amendment { id }',
    {
      key: 'table1.senior',
      value: '2.5',
      from: '2026-01',
      reason: '教代会通过',
      idempotencyKey: makes.key(),
    },
  );
  const subject = 'EDITION';
  const resolutions = [
    await makes.resolution({ subject, body: 'STAFF_CONGRESS', heldOn: '2026-11-01' }),
    await makes.resolution({ subject, body: 'SUPERIOR_APPROVAL', heldOn: '2026-11-02' }),
  ];
  const { userErrors } = await makes.mutate('LEADERSHIP', 'amendmentPublish', '', {
    id: amendment.id,
    expectedVersion: 1,
    resolutions,
  });
  expect(userErrors).toEqual([]);
}

/** A row beside the right one, as it would be after somebody had got at the storage itself. */
export async function alter(app: TestApp, leader: AccountPrincipal) {
  const em = app.database.forkFor(leader);
  const right = await em.findOneOrFail(ScenarioRow, { period: '2026', status: 'FROZEN' });
  const frozen = await em.findOneOrFail(FrozenScenario, { id: right.id });
  const key = randomUUID();
  await em.transactional(async (inside) => {
    await inside.nativeUpdate(ScenarioRow, { id: right.id }, { status: 'SUPERSEDED' });
    await insertRows(inside, ScenarioRow, [
      { ...JSON.parse(JSON.stringify(right)), id: key, status: 'FROZEN' },
    ]);
    await insertRows(inside, FrozenScenario, [
      {
        ...JSON.parse(JSON.stringify(frozen)),
        id: key,
        inputs: frozen.inputs.replace('"generalPool":"28650000.00"', '"generalPool":"28650001.00"'),
      },
    ]);
  });
  return { id: toGlobalId('Scenario', key), summaryHash: frozen.summaryHash };
}

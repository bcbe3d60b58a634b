import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, type Payload } from './ask.js';
import { DecisionMaker, rules } from './decision-maker.js';

describe('an amended number', () => {
  let app: TestApp;
  let makes: DecisionMaker;
  beforeAll(async () => {
    app = await TestApp.start();
    makes = new DecisionMaker(app);
  });
  afterAll(() => app.stop());

  const FIELDS = 'amendment { id status version publishedByName resolutions { body } }';
  const draft = (input: object) =>
    makes.mutate<{ amendment: { id: string; version: number; status: string } | null }>(
      'LEADERSHIP',
      'amendmentDraft',
      FIELDS,
      {
        key: 'table1.senior',
        value: '2.5',
        from: '2026-01',
        reason: '教代会通过',
        idempotencyKey: makes.key(),
        ...input,
      },
    );
  const figures = async (period: string): Promise<string> =>
    JSON.stringify(
      await ask(app, 'LEADERSHIP', {
        query: `query ($p: String!) { outcome(period: $p) { allocated staffRate allocations { amount averageTitleCoefficient } } }`,
        variables: { p: period },
      }),
    );

  it('is refused where it is no number, changes nothing or reaches into a published year', async () => {
    expect(rules(await draft({ key: 'table9.x' }))).toEqual(['key unknown_path']);
    expect(rules(await draft({ value: '-1' }))).toEqual(['value must_not_be_negative']);
    expect(rules(await draft({ value: '2.4' }))).toEqual(['value amendment_changes_nothing']);
    expect(rules(await draft({ reason: ' ' }))).toEqual(['reason blank']);
    expect(rules(await draft({ from: '2025-01' }))).toEqual(['from amendment_reaches_back']);
  });

  it('is published by another with the resolutions of Art. 25, and holds from its month on', async () => {
    const before = { 2025: await figures('2025'), 2026: await figures('2026') };
    const { amendment } = await draft({});
    if (amendment === null) throw new Error('the amendment was refused');
    expect(await figures('2026')).toBe(before[2026]);
    const publish = (caller: 'LEADERSHIP' | 'SECOND_LEADER', resolutions: readonly string[]) =>
      makes.mutate<Payload>(caller, 'amendmentPublish', FIELDS, {
        id: amendment.id,
        expectedVersion: 1,
        resolutions,
      });
    const subject = 'EDITION';
    const congress = await makes.resolution({
      subject,
      body: 'STAFF_CONGRESS',
      heldOn: '2026-11-01',
    });
    const approval = await makes.resolution({
      subject,
      body: 'SUPERIOR_APPROVAL',
      heldOn: '2026-11-02',
    });
    const other = await makes.resolution({ body: 'LEADING_GROUP', heldOn: '2026-11-01' });
    expect(rules(await publish('LEADERSHIP', [congress, approval]))).toEqual(['id four_eyes']);
    expect(rules(await publish('SECOND_LEADER', [congress]))).toEqual([
      'resolutions resolutions_missing',
    ]);
    expect(rules(await publish('SECOND_LEADER', [congress, other]))).toEqual([
      'resolutions resolution_of_another',
    ]);
    expect(await figures('2026')).toBe(before[2026]);
    expect(await publish('SECOND_LEADER', [congress, approval])).toMatchObject({
      amendment: {
        status: 'PUBLISHED',
        publishedByName: '演示·领导小组（二）',
        resolutions: [{ body: 'STAFF_CONGRESS' }, { body: 'SUPERIOR_APPROVAL' }],
      },
    });
    expect(await figures('2026')).not.toBe(before[2026]);
    expect(await figures('2025')).toBe(before[2025]);
    expect(rules(await publish('SECOND_LEADER', [congress, approval]))).toEqual([
      'expectedVersion version_conflict',
    ]);
    const { institutionYear } = await ask<{ institutionYear: { amendments: object[] } }>(
      app,
      'LEADERSHIP',
      '{ institutionYear(period: "2026") { amendments { key value } } }',
    );
    expect(institutionYear.amendments).toEqual([{ key: 'table1.senior', value: '2.5' }]);
  });

  it('can be withdrawn while it is a draft', async () => {
    const { amendment } = await draft({ value: '2.6', from: '2027-01' });
    const withdraw = (expectedVersion: number) =>
      makes.mutate('PERSONNEL', 'amendmentWithdraw', FIELDS, {
        id: amendment?.id,
        expectedVersion,
      });
    expect(await withdraw(1)).toMatchObject({ amendment: { status: 'WITHDRAWN', version: 2 } });
    expect(rules(await withdraw(2))).toEqual(['id amendment_settled']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, codesOf } from './ask.js';
import { codes, DecisionMaker, rules, type Done } from './decision-maker.js';

const MORE = { path: 'decision.generalPool', value: '28500000.00', reason: '略增' };

describe('from a draft to frozen', () => {
  let app: TestApp;
  let makes: DecisionMaker;
  beforeAll(async () => {
    app = await TestApp.start();
    makes = new DecisionMaker(app);
  });
  afterAll(() => app.stop());

  it('goes the whole way, each step with its event', async () => {
    const { id } = await makes.create([MORE]);
    expect((await makes.submit(id)).scenario?.status).toBe('SUBMITTED');
    const sent = await makes.step('SECOND_LEADER', 'scenarioReturn', {
      id,
      expectedVersion: 2,
      comment: '请再核对总量',
    });
    expect(sent.scenario).toMatchObject({ status: 'DRAFT', comment: '请再核对总量' });
    await makes.submit(id);
    await makes.step('LEADERSHIP', 'scenarioWithdraw', { id, expectedVersion: 4 });
    expect((await makes.scenario(id)).status).toBe('DRAFT');
    await makes.submit(id);
    const approved = await makes.approve(id);
    expect(approved.scenario).toMatchObject({
      status: 'APPROVED',
      documentNumber: '纪要〔2026〕9 号',
    });
    const early = await makes.freeze(id);
    expect(rules(early)).toEqual(['resolutions resolutions_missing']);
    expect(early.userErrors[0]?.message).toBe('尚缺决议：领导小组、党委。');
    const [leading = ''] = await makes.resolutions();
    const late = await makes.resolution({ body: 'PARTY_COMMITTEE', heldOn: '2026-11-19' });
    expect(rules(await makes.freeze(id, [leading, late]))).toEqual([
      'resolutions resolutions_out_of_order',
    ]);
    const { scenario } = await makes.freeze(id, await makes.resolutions());
    expect(scenario?.status).toBe('FROZEN');
    expect(scenario?.events.map(({ action, byName }) => `${action} ${byName}`)).toEqual([
      'EDIT 演示·领导小组',
      'SUBMIT 演示·领导小组',
      'RETURN 演示·领导小组（二）',
      'SUBMIT 演示·领导小组',
      'WITHDRAW 演示·领导小组',
      'SUBMIT 演示·领导小组',
      'APPROVE 演示·领导小组（二）',
      'FREEZE 演示·领导小组（二）',
    ]);
  });

  it('takes the hash that a browser finds, and no other', async () => {
    const { id } = await makes.create([MORE]);
    const { scenario } = await ask<{ scenario: { outcome: { receipt: object } } }>(
      app,
      'LEADERSHIP',
      {
        query: `query ($id: ID!) { scenario(id: $id) { outcome { receipt { inputHash summaryHash } } } }`,
        variables: { id },
      },
    );
    expect(scenario.outcome.receipt).toEqual(await makes.hashes(id));
    const wrong = { checkedSummaryHash: '0'.repeat(64) };
    const mismatch = ['checkedSummaryHash hash_mismatch'];
    expect(rules(await makes.checked('LEADERSHIP', 'scenarioSubmit', id, wrong))).toEqual(mismatch);
    await makes.submit(id);
    const paper = { documentNumber: '9', resolutions: [] };
    expect(
      rules(await makes.checked('SECOND_LEADER', 'scenarioApprove', id, { ...wrong, ...paper })),
    ).toEqual(mismatch);
    await makes.approve(id, await makes.resolutions());
    expect(rules(await makes.checked('SECOND_LEADER', 'scenarioFreeze', id, wrong))).toEqual(
      mismatch,
    );
    const { status, events } = await makes.scenario(id);
    expect([status, events.length]).toEqual(['APPROVED', 3]);
  });

  it('asks for four eyes: nobody approves what he handed in', async () => {
    const { id } = await makes.create([MORE]);
    await makes.submit(id);
    const own = await makes.checked('LEADERSHIP', 'scenarioApprove', id, {
      documentNumber: '9',
      resolutions: [],
    });
    expect([codes(own), own.scenario]).toEqual([['FOUR_EYES'], null]);
    const seenByOwner = await makes.scenario(id);
    const seenByOther = await makes.scenario(id, 'SECOND_LEADER');
    expect(seenByOwner.allowedActions).toEqual(['WITHDRAW', 'RETURN', 'REJECT']);
    expect(seenByOther.allowedActions).toEqual(['RETURN', 'REJECT', 'APPROVE']);
    const foreign = await makes.step('SECOND_LEADER', 'scenarioWithdraw', {
      id,
      expectedVersion: 2,
    });
    expect(rules(foreign)).toEqual(['id not_the_owner']);
  });

  it('refuses every step that the state does not allow', async () => {
    const inState = {
      DRAFT: (await makes.create([MORE])).id,
      SUBMITTED: (await makes.create([MORE])).id,
      APPROVED: (await makes.create([MORE])).id,
      REJECTED: (await makes.create([MORE])).id,
      FROZEN: await makes.frozen([MORE]),
    };
    for (const state of ['SUBMITTED', 'APPROVED', 'REJECTED'] as const) {
      await makes.submit(inState[state]);
    }
    await makes.approve(inState.APPROVED);
    await makes.step('SECOND_LEADER', 'scenarioReject', {
      id: inState.REJECTED,
      expectedVersion: 2,
      comment: '不采用',
    });
    const allowed: Readonly<Record<string, readonly string[]>> = {
      DRAFT: ['scenarioUpdate', 'scenarioSubmit'],
      SUBMITTED: ['scenarioWithdraw', 'scenarioReturn', 'scenarioReject', 'scenarioApprove'],
      APPROVED: ['scenarioFreeze'],
      REJECTED: [],
      FROZEN: [],
    };
    for (const [state, id] of Object.entries(inState)) {
      const before = await makes.scenario(id);
      expect(before.status).toBe(state);
      for (const [name, take] of Object.entries(steps(makes, id, before.version))) {
        if (allowed[state]?.includes(name)) continue;
        const refused = state === 'FROZEN' ? 'FROZEN' : 'NOT_ALLOWED_IN_STATE';
        expect(codes(await take()), `${state} ${name}`).toEqual([refused]);
      }
      expect(await makes.scenario(id)).toEqual(before);
    }
  });

  it('lets one of two win who ask at once', async () => {
    const { id } = await makes.create([MORE]);
    await makes.submit(id);
    const { summaryHash } = await makes.hashes(id);
    const approval = {
      id,
      expectedVersion: 2,
      checkedSummaryHash: summaryHash,
      documentNumber: '9',
      resolutions: [],
    };
    const answers = await Promise.all([
      makes.step('SECOND_LEADER', 'scenarioApprove', approval),
      makes.step('LEADERSHIP', 'scenarioWithdraw', { id, expectedVersion: 2 }),
      makes.step('SECOND_LEADER', 'scenarioReject', { id, expectedVersion: 2, comment: '否' }),
    ]);
    const won = answers.filter(({ userErrors }) => userErrors.length === 0);
    const lost = answers.filter(({ userErrors }) => userErrors.length > 0);
    expect([won.length, lost.length]).toEqual([1, 2]);
    for (const answer of lost) {
      expect(codes(answer)).toEqual(['CONFLICT']);
      expect(answer.scenario).toMatchObject({ version: 3, status: won[0]?.scenario?.status });
    }
    expect((await makes.scenario(id)).events.length).toBe(3);
  });

  it('asks for what is missing before a scenario is handed in', async () => {
    const { id } = await makes.create(
      [
        { path: 'regulation.table1.senior', value: '2.5' },
        { path: 'decision.staffRate', value: '11000' },
        { path: 'decision.studentRate', value: '500' },
        { path: 'decision.readings.D1', value: null },
      ],
      'RATES',
    );
    const open = await makes.submit(id);
    expect(open.userErrors.map(({ rule }) => rule)).toEqual([
      'balance_unexplained',
      'deviation_without_reason',
      'reading_not_chosen',
    ]);
    expect((await makes.scenario(id)).status).toBe('DRAFT');
  });

  it('is for the leadership group; others are refused, and who may not see it is told nothing', async () => {
    const { id } = await makes.create([MORE]);
    const approve = `mutation ($id: ID!) { scenarioApprove(input: {id: $id, expectedVersion: 1,
      checkedSummaryHash: "", documentNumber: "", resolutions: []}) { userErrors { code } } }`;
    for (const role of ['PERSONNEL', 'AUDITOR', 'DEPARTMENT_SECRETARY', 'EMPLOYEE'] as const) {
      expect(codesOf(await app.post(role, approve, { id })), role).toEqual(['FORBIDDEN']);
    }
    const check = 'query ($id: ID!) { receiptCheck(scenario: $id) { isValid } }';
    for (const role of ['DEPARTMENT_SECRETARY', 'EMPLOYEE', 'TOKEN'] as const) {
      expect(codesOf(await app.post(role, check, { id })), role).toEqual(['FORBIDDEN']);
    }
  });
});

type Take = () => Promise<Done>;

/** Every step of a scenario, asked as whoever may take it. */
function steps(makes: DecisionMaker, id: string, expectedVersion: number): Record<string, Take> {
  const asked = { id, expectedVersion };
  const checkedSummaryHash = '0'.repeat(64);
  const paper = { checkedSummaryHash, documentNumber: '9', resolutions: [] };
  const comment = '意见';
  return {
    scenarioUpdate: () => makes.step('LEADERSHIP', 'scenarioUpdate', { ...asked, name: '改名' }),
    scenarioSubmit: () =>
      makes.step('LEADERSHIP', 'scenarioSubmit', { ...asked, checkedSummaryHash }),
    scenarioWithdraw: () => makes.step('LEADERSHIP', 'scenarioWithdraw', asked),
    scenarioReturn: () => makes.step('SECOND_LEADER', 'scenarioReturn', { ...asked, comment }),
    scenarioReject: () => makes.step('SECOND_LEADER', 'scenarioReject', { ...asked, comment }),
    scenarioApprove: () => makes.step('SECOND_LEADER', 'scenarioApprove', { ...asked, ...paper }),
    scenarioFreeze: () =>
      makes.step('SECOND_LEADER', 'scenarioFreeze', { ...asked, checkedSummaryHash }),
  };
}

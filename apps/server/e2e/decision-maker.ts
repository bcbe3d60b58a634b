import { createHash } from 'node:crypto';
import {
  computeFrom,
  CZIE_2015,
  EDITION_2015_01,
  receiptTexts,
  type Amendment,
  type DecisionInput,
  type FactsInput,
} from '@hebo/domain';
import type { Caller, TestApp } from '../src/testing/harness.js';
import { ask, baseOf, type UserError } from './ask.js';

export interface Scenario {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly comment: string | null;
  readonly documentNumber: string | null;
  readonly allowedActions: readonly string[];
  readonly events: readonly { readonly action: string; readonly byName: string }[];
  readonly supersededBy: { readonly id: string } | null;
}
export interface Done {
  readonly scenario: Scenario | null;
  readonly userErrors: readonly UserError[];
}
interface Inputs {
  readonly facts: string;
  readonly decision: string;
  readonly amendments: string;
}

const SCENARIO = `id status version comment documentNumber allowedActions
  events { action byName } supersededBy { id }`;
const LEADING = { body: 'LEADING_GROUP', heldOn: '2026-11-20' };
const PARTY = { body: 'PARTY_COMMITTEE', heldOn: '2026-11-24' };

/** What leaders do from a draft to a number in force; hashes are found as a browser finds them. */
export class DecisionMaker {
  #keys = 0;

  constructor(private readonly app: TestApp) {}

  key(): string {
    return `decision ${(this.#keys += 1)}`;
  }

  async mutate<T extends object>(caller: Caller, name: string, fields: string, input: object) {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await ask<Record<string, T & { userErrors: readonly UserError[] }>>(
      this.app,
      caller,
      {
        query: `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code rule message field } } }`,
        variables: { input },
      },
    );
    const payload = answer[name];
    if (payload === undefined) throw new Error(`no answer to ${name}`);
    return payload;
  }

  step(caller: Caller, name: string, input: object): Promise<Done> {
    return this.mutate<Done>(caller, name, `scenario { ${SCENARIO} }`, input);
  }

  async create(overrides: readonly object[] = [], lockMode = 'POOL'): Promise<Scenario> {
    const { scenario } = await this.step('LEADERSHIP', 'scenarioCreate', {
      name: '测试方案',
      base: await baseOf(this.app, '2026'),
      lockMode,
      overrides,
      idempotencyKey: this.key(),
    });
    if (scenario === null) throw new Error('the draft was refused');
    return scenario;
  }

  async scenario(id: string, caller: Caller = 'LEADERSHIP'): Promise<Scenario> {
    const { scenario } = await ask<{ scenario: Scenario }>(this.app, caller, {
      query: `query ($id: ID!) { scenario(id: $id) { ${SCENARIO} } }`,
      variables: { id },
    });
    return scenario;
  }

  /** The hashes of a scenario's own inputs, computed here and not by the server. */
  async hashes(id: string): Promise<{ inputHash: string; summaryHash: string }> {
    const { scenario } = await ask<{ scenario: { previewInputs: Inputs } }>(
      this.app,
      'LEADERSHIP',
      {
        query: `query ($id: ID!) { scenario(id: $id) { previewInputs { facts decision amendments } } }`,
        variables: { id },
      },
    );
    return hashesOf(scenario.previewInputs);
  }

  async checked(caller: Caller, name: string, id: string, more: object = {}): Promise<Done> {
    const { version } = await this.scenario(id);
    const checkedSummaryHash = (await this.hashes(id)).summaryHash;
    return this.step(caller, name, { id, expectedVersion: version, checkedSummaryHash, ...more });
  }

  submit(id: string): Promise<Done> {
    return this.checked('LEADERSHIP', 'scenarioSubmit', id);
  }

  approve(id: string, resolutions: readonly string[] = []): Promise<Done> {
    const more = { documentNumber: '纪要〔2026〕9 号', resolutions };
    return this.checked('SECOND_LEADER', 'scenarioApprove', id, more);
  }

  freeze(id: string, resolutions: readonly string[] = []): Promise<Done> {
    return this.checked('SECOND_LEADER', 'scenarioFreeze', id, { resolutions });
  }

  async resolution(given: object): Promise<string> {
    const { resolution } = await this.mutate<{ resolution: { id: string } | null }>(
      'PERSONNEL',
      'resolutionAdd',
      'resolution { id }',
      {
        period: '2026',
        subject: 'SCENARIO',
        documentNumber: '决〔2026〕1 号',
        title: '年度水平',
        votesFor: 9,
        idempotencyKey: this.key(),
        ...given,
      },
    );
    if (resolution === null) throw new Error('the resolution was refused');
    return resolution.id;
  }

  /** The two that Art. 24(3) asks for. */
  async resolutions(): Promise<string[]> {
    return [await this.resolution(LEADING), await this.resolution(PARTY)];
  }

  /** From a draft to frozen. */
  async frozen(overrides: readonly object[] = []): Promise<string> {
    const { id } = await this.create(overrides);
    await this.submit(id);
    await this.approve(id, await this.resolutions());
    const { scenario, userErrors } = await this.freeze(id);
    if (scenario?.status !== 'FROZEN') throw new Error(JSON.stringify(userErrors));
    return id;
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function hashesOf({ facts, decision, amendments }: Inputs) {
  const inputs = {
    facts: JSON.parse(facts) as FactsInput,
    decision: JSON.parse(decision) as DecisionInput,
    amendments: JSON.parse(amendments) as Amendment[],
  };
  const computed = computeFrom(CZIE_2015, EDITION_2015_01, inputs);
  if (!computed.ok) throw new Error(JSON.stringify(computed.problems));
  const { input, summary } = receiptTexts(inputs, computed.outcome);
  return { inputHash: sha256(input), summaryHash: sha256(summary) };
}

export const codes = ({ userErrors }: Pick<Done, 'userErrors'>): string[] =>
  userErrors.map(({ code }) => code);
export const rules = ({ userErrors }: Pick<Done, 'userErrors'>): string[] =>
  userErrors.map(({ rule, field }) => `${field.slice(1).join('.')} ${rule}`);

import { expect } from 'vitest';
import type { TestApp } from '../src/testing/harness.js';
import { ask, type Payload, type UserError } from './ask.js';

export interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly from: string;
  readonly to: string | null;
  readonly recordedTo: string | null;
}
export interface Person {
  readonly name: string;
  readonly department: { readonly code: string };
  readonly postKind: string;
  readonly titleClass: string;
  readonly facts: readonly Fact[];
  readonly events: readonly (Omit<Fact, 'kind' | 'value'> & {
    type: string;
    days: string | null;
  })[];
  readonly years: readonly Record<string, unknown>[];
}

const PERSON = `name department { code } postKind titleClass workStarted retirementYear
  facts { id kind value from to recordedTo } events { id type from to days }
  years { period version assessment distribution }`;

/** What the personnel office does to people, each mutation under a key of its own. */
export class PersonnelOffice {
  #keys = 0;

  constructor(private readonly app: TestApp) {}

  key(): string {
    return `key ${(this.#keys += 1)}`;
  }

  async mutate(name: string, input: object): Promise<UserError[]> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await ask<Record<string, Payload & { employee: unknown }>>(
      this.app,
      'PERSONNEL',
      {
        query: `mutation ($input: ${type}!) { ${name}(input: $input) { employee { name } userErrors { code rule message field } } }`,
        variables: { input },
      },
    );
    const { userErrors = [], employee } = answer[name] ?? {};
    expect(employee === null).toBe(userErrors.length > 0);
    return [...userErrors];
  }

  async person(employeeNumber: string, fields = PERSON): Promise<Person> {
    const { employee } = await ask<{ employee: Person }>(this.app, 'PERSONNEL', {
      query: `query ($n: String!) { employee(employeeNumber: $n) { ${fields} } }`,
      variables: { n: employeeNumber },
    });
    return employee;
  }

  /** An intermediate teacher of C01 since 2005. */
  async newPerson(employeeNumber: string): Promise<void> {
    const errors = await this.mutate('employeeUpsert', {
      employeeNumber,
      name: '测试人',
      workStarted: '2005-07',
      retirementYear: '2044',
      facts: [
        { kind: 'EMPLOYMENT', value: 'ESTABLISHED', from: '2005-07' },
        { kind: 'DEPARTMENT', value: 'C01', from: '2005-07' },
        { kind: 'POST_KIND', value: 'TEACHING', from: '2005-07' },
        { kind: 'TITLE', value: 'INTERMEDIATE', from: '2010-01' },
      ],
      idempotencyKey: this.key(),
    });
    expect(errors).toEqual([]);
  }

  factSet(input: object): Promise<UserError[]> {
    return this.mutate('employeeFactSet', this.#reasoned(input));
  }

  eventSet(input: object): Promise<UserError[]> {
    return this.mutate('employeeEventSet', this.#reasoned(input));
  }

  #reasoned(input: object): object {
    return { reason: '测试', idempotencyKey: this.key(), ...input };
  }
}

/** Where in the input, and which rule. */
export const brief = (errors: readonly UserError[]): string[] =>
  errors.map(({ rule, field }) => `${field.slice(1).join('.')} ${rule}`);

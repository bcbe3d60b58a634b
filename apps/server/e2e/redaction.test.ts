import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, type Caller } from '../src/testing/harness.js';
import { ask } from './ask.js';

interface Row {
  readonly code: string;
  readonly [field: string]: unknown;
}

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

describe('nested fields that a role may not use', () => {
  it.each<[Caller, string, string]>([
    ['EMPLOYEE', 'year', 'year(period: "2025") { id }'],
    ['EMPLOYEE', 'years', 'years { id }'],
    ['EMPLOYEE', 'allocation', 'allocation(period: "2025") { amount }'],
    ['LEADERSHIP', 'employees', 'employees(first: 1) { totalCount }'],
    ['TOKEN', 'employees', 'employees(first: 1) { totalCount }'],
    ['TOKEN', 'year', 'year(period: "2025") { id }'],
  ])('are null and named, and the parent survives: %s %s', async (caller, name, field) => {
    const { status, body } = await app.post(caller, `{ departments { code ${field} } }`);
    const rows = (body.data as unknown as { departments: Row[] }).departments;
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.every((row) => row[name] === null && row.code !== '')).toBe(true);
    const paths = rows.map((_, at) => `departments.${at}.${name}`);
    expect(body.extensions?.['redactedPaths']).toEqual(paths.toSorted());
  });

  it('give preview inputs to those who may try things out, and not to the auditor', async () => {
    const query = '{ scenarios(first: 1) { nodes { name previewInputs { edition } } } }';
    const seen = await app.post('LEADERSHIP', query);
    expect(JSON.stringify(seen.body)).toContain('"edition":"');
    const hidden = await app.post('AUDITOR', query);
    expect(JSON.stringify(hidden.body.data)).toContain('"previewInputs":null');
    expect(hidden.body.extensions?.['redactedPaths']).toEqual(['scenarios.nodes.0.previewInputs']);
  });
});

describe('what an outcome’s causes are', () => {
  it.each([
    'bridge { rest }',
    'counterparty { driver }',
    'impact(groupBy: TENURE) { note }',
    'cliffs { kind }',
  ])('is for those who may try things out, and not for the auditor: %s', async (field) => {
    const name = field.split(/[ (]/)[0] ?? '';
    const query = `{ outcome(period: "2026") { allocated ${field} } }`;
    const seen = await app.post('LEADERSHIP', query);
    expect([seen.body.errors, seen.body.extensions?.['redactedPaths']]).toEqual([
      undefined,
      undefined,
    ]);
    const hidden = await app.post('AUDITOR', query);
    expect(hidden.body.data).toMatchObject({ outcome: { [name]: null } });
    expect(hidden.body.extensions?.['redactedPaths']).toEqual([`outcome.${name}`]);
  });
});

describe('before the result of a year is published', () => {
  const amounts = async (caller: Caller, period: string) => {
    const { allocations } = await ask<{
      allocations: { amount: string | null; problems: { code: string }[] }[];
    }>(app, caller, `{ allocations(period: "${period}") { amount problems { code } } }`);
    return allocations;
  };

  it('a token reads the published year and no Z of the other', async () => {
    const published = await amounts('TOKEN', '2025');
    expect(published.length).toBeGreaterThan(10);
    expect(published.every(({ amount }) => /^\d+\.\d\d$/.test(amount ?? ''))).toBe(true);
    const other = await amounts('TOKEN', '2026');
    expect(other).toEqual(
      other.map(() => ({ amount: null, problems: [{ code: 'not_published' }] })),
    );
  });

  it.each<Caller>(['LEADERSHIP', 'PERSONNEL', 'AUDITOR'])('%s sees every Z', async (caller) => {
    const rows = await amounts(caller, '2026');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ amount, problems }) => amount !== null && problems.length === 0)).toBe(
      true,
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COST_LIMITS } from '../src/common/cost-plugin.js';
import { createApiToken } from '../src/modules/access/api-token.service.js';
import type { Scope } from '../src/modules/access/role.js';
import { TestApp } from '../src/testing/harness.js';
import { LANGUAGES, linesOf } from './recipe.js';

const EVERY = 200;

describe('the recipes, as they stand in their documents', () => {
  let app: TestApp;
  let ticking: NodeJS.Timeout;
  beforeAll(async () => {
    const endless = { most: 1_000_000_000, restored: 1 };
    app = await TestApp.start({ limits: { ...COST_LIMITS, person: endless } });
    // Buckets fill again by the clock, so that it has to run while a recipe waits.
    ticking = setInterval(() => {
      app.clock.now = new Date(app.clock.now.getTime() + EVERY);
    }, EVERY);
  });
  afterAll(async () => {
    clearInterval(ticking);
    await app.stop();
  });

  async function environment(...scopes: Scope[]): Promise<Record<string, string>> {
    const { institutionId } = app.signIns;
    const asked = { institutionId, name: '学籍系统', scopes, days: 1, now: app.clock.now };
    return { HEBO_URL: app.url, HEBO_TOKEN: await createApiToken(app.database, asked) };
  }
  async function ask<T>(query: string): Promise<T> {
    const { body } = await app.post('PERSONNEL', query);
    expect(body.errors).toBeUndefined();
    return body.data as T;
  }

  /** From the beginning there are the changes of a whole college; a recipe goes on from the last. */
  async function lastCursor(): Promise<string> {
    interface Page {
      changes: { pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }
    let cursor = '';
    for (;;) {
      const since = cursor === '' ? '' : `, since: "${cursor}"`;
      const { changes } = await ask<Page>(
        `{ changes(first: 100${since}) { pageInfo { hasNextPage endCursor } } }`,
      );
      cursor = changes.pageInfo.endCursor ?? cursor;
      if (!changes.pageInfo.hasNextPage) return cursor;
    }
  }

  it.each(LANGUAGES)('reads the allocations in %s', async (language) => {
    const { allocations } = await ask<{
      allocations: { department: { code: string }; amount: string }[];
    }>('{ allocations(period: "2025") { department { code } amount } }');
    const lines = await linesOf(
      'read-allocations',
      language,
      await environment('allocations:read'),
    );
    expect(lines).toEqual(
      allocations.map(({ department, amount }) => `${department.code} ${amount}`),
    );
    expect(lines.length).toBeGreaterThan(10);
  });

  it.each(LANGUAGES)('pages through all people and departments in %s', async (language) => {
    const { employees, departments } = await ask<{
      employees: { totalCount: number };
      departments: { code: string; name: string }[];
    }>('{ employees(first: 1) { totalCount } departments { code name } }');
    const given = await environment('employees:read', 'reference:read');
    const lines = await linesOf('page-through-people', language, given);
    const units = lines.filter((line) => line.startsWith('department '));
    expect(units).toEqual(departments.map(({ code, name }) => `department ${code} ${name}`));
    const people = lines.filter((line) => line.startsWith('employee '));
    expect(new Set(people).size).toBe(employees.totalCount);
    expect(people.every((line) => /^employee \S+ \S+ \S+/u.test(line))).toBe(true);
  });

  it.each(LANGUAGES)('follows what changes, from a cursor on, in %s', async (language) => {
    const given = await environment('employees:read');
    const cursor = await lastCursor();
    const number = `R${language.toUpperCase()}`;
    const facts = [
      'EMPLOYMENT ESTABLISHED',
      'DEPARTMENT C01',
      'POST_KIND TEACHING',
      'TITLE ASSISTANT',
    ];
    const input = {
      employeeNumber: number,
      name: '新来',
      workStarted: '2024-09',
      facts: facts.map((text) => {
        const [kind = '', value = ''] = text.split(' ');
        return { kind, value, from: '2026-09' };
      }),
      reason: '入职',
      idempotencyKey: `recipe-${language}`,
    };
    const upsert = `mutation($input: EmployeeUpsertInput!) {
      employeeUpsert(input: $input) { userErrors { message } } }`;
    const { body } = await app.post('PERSONNEL', upsert, { input });
    expect(body.data).toEqual({ employeeUpsert: { userErrors: [] } });
    const after = await linesOf('follow-changes', language, { ...given, HEBO_CURSOR: cursor });
    expect(after).toContain(`CREATED EMPLOYEE ${number}`);
    expect(after.slice(0, -1).every((line) => line.endsWith(` ${number}`))).toBe(true);
    const last = after.at(-1)?.replace('cursor ', '') ?? '';
    const later = await linesOf('follow-changes', language, { ...given, HEBO_CURSOR: last });
    expect(later).toEqual([`cursor ${last}`]);
  });

  it.each(LANGUAGES)('writes students in %s', async (language) => {
    const students = String(3_000 + LANGUAGES.indexOf(language));
    const lines = await linesOf('write-students', language, {
      ...(await environment('facts:write')),
      HEBO_DEPARTMENT: 'C01',
      HEBO_PERIOD: '2026',
      HEBO_STUDENTS: students,
    });
    const { department } = await ask<{
      department: { year: { students: string; version: number; recordedBy: string } };
    }>('{ department(code: "C01") { year(period: "2026") { students version recordedBy } } }');
    expect(lines).toEqual([`version ${department.year.version}`]);
    expect(department.year).toMatchObject({ students, recordedBy: '学籍系统' });
  });

  it.each(LANGUAGES)('waits when throttled in %s', async (language) => {
    const lines = await linesOf(
      'wait-when-throttled',
      language,
      await environment('employees:read'),
    );
    expect(lines[0]).toBe('answered 3');
    expect(lines[1]).toMatch(/^waited [1-9]$/u);
  });
}, 600_000);

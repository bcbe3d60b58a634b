import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../src/testing/harness.js';
import { ask, type Payload, type UserError } from './ask.js';
import { brief, PersonnelOffice } from './personnel-office.js';

const REQUEST = `id version status kind reason comment isMoved isOwn employeeName requestedByName decidedByName
  department { code } changes { field label old new now }`;

interface Request {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly kind: string;
  readonly comment: string | null;
  readonly isMoved: boolean;
  readonly isOwn: boolean;
  readonly employeeName: string | null;
  readonly requestedByName: string;
  readonly decidedByName: string | null;
  readonly changes: readonly Record<'field' | 'label' | 'old' | 'new' | 'now', string | null>[];
}
type Who = Parameters<typeof ask>[1];

let app: TestApp;
let personnel: PersonnelOffice;
/** Of C02, whose secretary and head the demo has. */
const PERSON = 'R900';

beforeAll(async () => {
  app = await TestApp.start();
  personnel = new PersonnelOffice(app);
  await personnel.newPerson(PERSON);
  const moved = await personnel.factSet({
    employeeNumber: PERSON,
    kind: 'DEPARTMENT',
    value: 'C02',
    from: '2026-01',
    isSuccessor: true,
  });
  expect(moved).toEqual([]);
});
afterAll(() => app.stop());

async function askFor(input: object, who: Who = 'DEPARTMENT_SECRETARY') {
  const { changeRequestCreate } = await ask<{
    changeRequestCreate: Payload & { changeRequest: Request | null };
  }>(app, who, {
    query: `mutation ($input: ChangeRequestCreateInput!) { changeRequestCreate(input: $input) {
      changeRequest { ${REQUEST} } userErrors { code rule message field } } }`,
    variables: { input: { idempotencyKey: personnel.key(), ...input } },
  });
  return {
    request: changeRequestCreate.changeRequest,
    errors: brief(changeRequestCreate.userErrors),
  };
}

const title = (change: object) => ({
  fact: {
    employeeNumber: PERSON,
    kind: 'TITLE',
    value: 'ASSOCIATE',
    from: '2026-06',
    isSuccessor: true,
    reason: '职称评审',
    idempotencyKey: 'inner',
    ...change,
  },
});

async function madeOf(input: object, who?: Who): Promise<Request> {
  const { request, errors } = await askFor(input, who);
  expect(errors).toEqual([]);
  if (request === null) throw new Error('no request was made');
  return request;
}

async function decide(requests: readonly Request[], input: object, who: Who = 'PERSONNEL') {
  const { changeRequestDecide } = await ask<{
    changeRequestDecide: { changeRequests: Request[]; userErrors: UserError[] };
  }>(app, who, {
    query: `mutation ($input: ChangeRequestDecideInput!) { changeRequestDecide(input: $input) {
      changeRequests { ${REQUEST} } userErrors { code rule message field } } }`,
    variables: {
      input: {
        requests: requests.map(({ id, version }) => ({ id, expectedVersion: version })),
        ...input,
      },
    },
  });
  return changeRequestDecide;
}

const factsOf = async () =>
  (await personnel.person(PERSON, 'facts { kind value from to recordedBy reason }'))
    .facts as unknown as readonly Record<string, string | null>[];

describe('a request of a department', () => {
  it('says what it changes, and writes nothing until it is accepted; then both names stand beside it', async () => {
    const before = await factsOf();
    const request = await madeOf(title({}));
    expect(request).toMatchObject({
      status: 'OPEN',
      kind: 'EMPLOYEE_FACT',
      employeeName: '测试人',
      isOwn: true,
      isMoved: false,
      department: { code: 'C02' },
      changes: [
        { field: 'TITLE', label: '职称层次', old: '中级', new: '副高', now: '中级' },
        { field: 'from', label: '起', old: '2010-01', new: '2026-06', now: '2010-01' },
      ],
    });
    expect(await factsOf()).toEqual(before);
    const { changeRequests, userErrors } = await decide([request], { isAccepted: true });
    expect(userErrors).toEqual([]);
    const [accepted] = changeRequests;
    expect(accepted).toMatchObject({ status: 'ACCEPTED', version: 2 });
    const written = (await factsOf()).filter(({ kind }) => kind === 'TITLE');
    expect(written).toMatchObject([
      { value: 'INTERMEDIATE', from: '2010-01', to: '2026-06' },
      { value: 'ASSOCIATE', from: '2026-06', to: null, reason: '职称评审' },
    ]);
    expect(written[1]?.['recordedBy']).toBe(
      `${accepted?.requestedByName} → ${accepted?.decidedByName}`,
    );
  });

  it('is rejected with a comment, and is settled once', async () => {
    const request = await madeOf({
      event: {
        employeeNumber: PERSON,
        type: 'SICK_LEAVE',
        from: '2026-05-11',
        to: '2026-05-12',
        days: '2',
        reason: '病假条',
        idempotencyKey: 'inner',
      },
    });
    const silent = await decide([request], { isAccepted: false });
    expect(brief(silent.userErrors)).toEqual(['comment blank']);
    const { changeRequests } = await decide([request], { isAccepted: false, comment: '缺病历' });
    expect(changeRequests).toMatchObject([{ status: 'REJECTED', comment: '缺病历' }]);
    const again = await decide([request], { isAccepted: true });
    expect(brief(again.userErrors)).toEqual(['requests.0 request_settled']);
    expect((await personnel.person(PERSON)).events).toEqual([]);
  });

  it('is told as a conflict with what stands now where its ground has moved', async () => {
    const degree = (value: string) => ({
      employeeNumber: PERSON,
      kind: 'DEGREE',
      value,
      from: '2026-02',
    });
    expect(await personnel.factSet(degree('MASTER'))).toEqual([]);
    const person = await personnel.person(PERSON);
    const replaces = person.facts.find(({ kind }) => kind === 'DEGREE')?.id;
    const request = await madeOf({
      fact: { ...degree('DOCTOR'), replaces, reason: '学位证', idempotencyKey: 'inner' },
    });
    expect(await personnel.factSet({ ...degree('OTHER'), replaces })).toEqual([]);
    const { changeRequest } = await ask<{ changeRequest: Request }>(app, 'PERSONNEL', {
      query: `query ($id: ID!) { changeRequest(id: $id) { ${REQUEST} } }`,
      variables: { id: request.id },
    });
    expect(changeRequest).toMatchObject({ isMoved: true, isOwn: false });
    const { userErrors, changeRequests } = await decide([request], { isAccepted: true });
    expect(changeRequests).toEqual([]);
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', rule: 'ground_moved' }]);
    const degrees = (await personnel.person(PERSON)).facts.filter(({ kind }) => kind === 'DEGREE');
    expect(degrees.map(({ value }) => value)).toEqual(['OTHER']);
  });

  it('is laid over a version that moved elsewhere, together with others at once', async () => {
    const year = (change: object) => ({
      year: { employeeNumber: PERSON, period: '2026', reason: '年度', ...change },
    });
    // A form sends every field that it has; only what was changed in it is asked for.
    const first = await madeOf(year({ assessment: 'QUALIFIED', corePapers: null }));
    const second = await madeOf(year({ corePapers: '2', assessment: null }));
    expect(second.changes.map(({ field }) => field)).toEqual(['corePapers']);
    const bad = await madeOf(title({ value: 'SENIOR', from: '2026-08' }));
    await ask(app, 'DEPARTMENT_SECRETARY', {
      query: `mutation ($input: ChangeRequestWithdrawInput!) { changeRequestWithdraw(input: $input) { userErrors { message } } }`,
      variables: { input: { id: bad.id, expectedVersion: 1 } },
    });
    const { changeRequests, userErrors } = await decide([first, bad, second], { isAccepted: true });
    expect(changeRequests.map(({ status }) => status)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(brief(userErrors)).toEqual(['requests.1 request_settled']);
    const fields = 'years { period version assessment corePapers }';
    const { years } = await personnel.person(PERSON, fields);
    expect(years).toEqual([
      { period: '2026', version: 2, assessment: 'QUALIFIED', corePapers: '2' },
    ]);
  });

  it('corrects the department’s own year, and takes a new person on record', async () => {
    const versionOf = async () =>
      (
        await ask<{ department: { year: { version: number; students: string } } }>(
          app,
          'PERSONNEL',
          '{ department(code: "C02") { year(period: "2026") { version students } } }',
        )
      ).department.year;
    const { version } = await versionOf();
    const students = await madeOf({
      departmentYear: {
        department: 'C02',
        period: '2026',
        expectedVersion: version,
        students: '1234',
        reason: '学籍',
      },
    });
    const joined = await madeOf(
      {
        employee: {
          employeeNumber: 'R901',
          name: '新来的',
          facts: [
            { kind: 'EMPLOYMENT', value: 'ESTABLISHED', from: '2026-09' },
            { kind: 'DEPARTMENT', value: 'C02', from: '2026-09' },
            { kind: 'POST_KIND', value: 'TEACHING', from: '2026-09' },
          ],
          reason: '报到',
          idempotencyKey: 'inner',
        },
      },
      'DEPARTMENT_HEAD',
    );
    expect(joined).toMatchObject({ employeeName: '新来的', kind: 'EMPLOYEE' });
    const { userErrors } = await decide([students, joined], { isAccepted: true });
    expect(userErrors).toEqual([]);
    expect(await versionOf()).toEqual({ version: version + 1, students: '1234' });
    expect(await personnel.person('R901')).toMatchObject({ department: { code: 'C02' } });
  });

  it('is refused where the personnel office’s own mutation would be, and where it is about pay', async () => {
    const refusals: [object, string][] = [
      [title({ reason: ' ', from: '2026-11' }), 'fact.reason blank'],
      [title({ value: 'NONSENSE', from: '2026-11' }), 'fact.value unknown_value'],
      [
        { ...title({}), year: { employeeNumber: PERSON, period: '2026', reason: 'x' } },
        ' one_change_each',
      ],
      [{}, ' one_change_each'],
      [
        { year: { employeeNumber: PERSON, period: '2025', distribution: '1.00', reason: 'x' } },
        'year.distribution pay_not_asked',
      ],
      [
        {
          event: {
            employeeNumber: PERSON,
            type: 'AWARD',
            from: '2026-05',
            amount: '1.00',
            reason: 'x',
            idempotencyKey: 'inner',
          },
        },
        'event.type pay_not_asked',
      ],
    ];
    for (const [input, expected] of refusals) {
      const { request, errors } = await askFor(input);
      expect(request).toBeNull();
      expect(errors).toEqual([expected]);
    }
  });

  it('touches no award or cut, under the name of another event either', async () => {
    const award = { type: 'AWARD', from: '2026-05', amount: '1200.00' };
    const given = { employeeNumber: PERSON, reason: '表彰' };
    expect(await personnel.eventSet({ ...given, ...award })).toEqual([]);
    const replaces = (await personnel.person(PERSON)).events.find(
      ({ type }) => type === 'AWARD',
    )?.id;
    const leave = { type: 'PERSONAL_LEAVE', from: '2026-05-04', to: '2026-05-08', days: '5' };
    for (const change of [{ isWithdrawn: true }, {}]) {
      const { request, errors } = await askFor({
        event: { ...given, ...leave, ...change, replaces, idempotencyKey: 'inner' },
      });
      expect(request).toBeNull();
      expect(errors).toEqual(['event.replaces pay_not_asked']);
    }
  });

  it('is about the own department only: anybody else is as unknown as nobody', async () => {
    const { employees } = await ask<{ employees: { nodes: { employeeNumber: string }[] } }>(
      app,
      'PERSONNEL',
      {
        query: `query ($d: [ID!]) { employees(first: 1, filter: { departments: $d }) { nodes { employeeNumber } } }`,
        variables: { d: [await departmentId('C05')] },
      },
    );
    const other = employees.nodes[0]?.employeeNumber;
    for (const employeeNumber of [other, 'R999']) {
      const { errors } = await askFor(title({ employeeNumber }));
      expect(errors).toEqual(['fact.employeeNumber unknown_employee']);
    }
    const { errors } = await askFor({
      departmentYear: { department: 'C05', period: '2026', students: '1', reason: 'x' },
    });
    expect(errors).toEqual(['departmentYear.department unknown_department']);
  });

  it('is decided by nobody who asked for it, nor by the department', async () => {
    const request = await madeOf(title({ value: 'SENIOR', from: '2026-10' }));
    const refused = await app.post(
      'DEPARTMENT_SECRETARY',
      'mutation ($input: ChangeRequestDecideInput!) { changeRequestDecide(input: $input) { userErrors { rule } } }',
      { input: { requests: [{ id: request.id, expectedVersion: 1 }], isAccepted: true } },
    );
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const withdrawn = await ask<{ changeRequestWithdraw: Payload }>(app, 'DEPARTMENT_HEAD', {
      query: `mutation ($input: ChangeRequestWithdrawInput!) { changeRequestWithdraw(input: $input) { userErrors { code rule message field } } }`,
      variables: { input: { id: request.id, expectedVersion: 1 } },
    });
    expect(brief(withdrawn.changeRequestWithdraw.userErrors)).toEqual(['id not_the_asker']);
  });

  it('is listed for those it concerns, by state, kind and person', async () => {
    const listed = async (who: Who, filter: object) =>
      (
        await ask<{ changeRequests: { totalCount: number; nodes: Request[] } }>(app, who, {
          query: `query ($filter: ChangeRequestFilter) { changeRequests(first: 50, filter: $filter) { totalCount nodes { ${REQUEST} } } }`,
          variables: { filter },
        })
      ).changeRequests;
    const all = await listed('PERSONNEL', { search: PERSON });
    expect(all.totalCount).toBe(all.nodes.length);
    expect(all.totalCount).toBeGreaterThan(4);
    const open = await listed('PERSONNEL', { status: ['OPEN'], kind: ['EMPLOYEE_FACT'] });
    expect(open.nodes.every(({ status }) => status === 'OPEN')).toBe(true);
    expect((await listed('DEPARTMENT_HEAD', { isOwn: true })).totalCount).toBe(1);
    expect((await listed('AUDITOR', {})).totalCount).toBeGreaterThan(all.totalCount);
    const { node } = await ask<{ node: unknown }>(app, 'EMPLOYEE', {
      query: 'query ($id: ID!) { node(id: $id) { id } }',
      variables: { id: all.nodes[0]?.id },
    });
    expect(node).toBeNull();
  });
});

async function departmentId(code: string): Promise<string> {
  const { department } = await ask<{ department: { id: string } }>(app, 'PERSONNEL', {
    query: 'query ($code: String!) { department(code: $code) { id } }',
    variables: { code },
  });
  return department.id;
}

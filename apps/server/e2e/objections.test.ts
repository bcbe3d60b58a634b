import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, TestApp } from '../src/testing/harness.js';
import { ask, type Payload } from './ask.js';
import { PersonnelOffice } from './personnel-office.js';

interface Objection {
  readonly id: string;
  readonly status: string;
  readonly figure: string;
  readonly figureLabel: string;
  readonly month: string | null;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly isOwn: boolean;
  readonly version: number;
  readonly shown: { readonly amount: string; readonly amountChanged: string | null } | null;
  readonly department: { readonly code: string };
  readonly employee: { readonly employeeNumber: string } | null;
  readonly correction: { readonly id: string } | null;
  readonly messages: readonly { readonly text: string; readonly byRole: string }[];
}
interface Month {
  readonly month: string;
  readonly living: { readonly value: string };
  readonly post: { readonly value: string };
  readonly instalment: { readonly value: string };
  readonly paid: { readonly value: string };
}
interface Answer extends Payload {
  readonly objection: Objection | null;
}

const FIELDS = `id status figure figureLabel month dueOn isOverdue isOwn version outcome
  shown { amount amountChanged } department { code } employee { employeeNumber }
  correction { id } messages { text byRole }`;
const LIST = `{ objections(first: 100) { totalCount nodes { ${FIELDS} } } }`;
const SUMMARY = '{ objectionSummary { open overdue } }';
const PUBLISHED = '2025';
const UNPUBLISHED = '2026';

describe('an objection', () => {
  let app: TestApp;
  let own: string;
  let keys = 0;
  const cookies = new Map<string, string>();

  const cookieFor = async (accountName: string): Promise<string> => {
    const known = cookies.get(accountName);
    if (known !== undefined) return known;
    const account = app.signIns.accounts.find((one) => one.accountName === accountName);
    const password = account?.password;
    const cookie = cookieOf(await app.send('/auth/sign-in', { accountName, password }));
    cookies.set(accountName, cookie);
    return cookie;
  };
  const as = async <T>(accountName: string, query: string, variables = {}): Promise<T> => {
    const headers = { cookie: await cookieFor(accountName) };
    return ask<T>(app, null, { query, variables, headers });
  };
  const step = async (accountName: string, name: string, input: object): Promise<Answer> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await as<Record<string, Answer>>(
      accountName,
      `mutation ($input: ${type}!) { ${name}(input: $input) { objection { ${FIELDS} } userErrors { code rule message field } } }`,
      { input },
    );
    return answer[name] as Answer;
  };
  const raise = (accountName: string, input: object): Promise<Answer> =>
    step(accountName, 'objectionCreate', {
      kind: 'AMOUNT',
      question: '请核对。',
      idempotencyKey: `raise ${(keys += 1)}`,
      ...input,
    });
  const listOf = async (accountName: string): Promise<readonly Objection[] | null> => {
    const headers = { cookie: await cookieFor(accountName) };
    const { body } = await app.post(null, LIST, {}, headers);
    const answer = body.data as { objections: { nodes: Objection[] } } | null | undefined;
    return body.errors === undefined ? (answer?.objections.nodes ?? null) : null;
  };
  const rulesOf = ({ userErrors }: Answer): string[] => userErrors.map(({ rule }) => rule);
  const figureOf = async (accountName: string, period: string, key: string) => {
    const { employee } = await as<{
      employee: { payYear: { figure: { value: string } | null } | null };
    }>(
      accountName,
      `query ($number: String!, $period: String!, $key: String!) {
        employee(employeeNumber: $number) { payYear(period: $period) { figure(key: $key) { value } } } }`,
      { number: own, period, key },
    );
    return employee.payYear?.figure?.value ?? null;
  };

  const absent = (from: string, to: string) => ({
    employeeNumber: own,
    type: 'ABSENT_WITHOUT_LEAVE',
    from,
    to,
    reason: '考勤记录',
    idempotencyKey: `absent ${(keys += 1)}`,
  });
  const askFor = async (objection: string) => {
    const { changeRequestCreate } = await as<{
      changeRequestCreate: Payload & { changeRequest: { id: string } | null };
    }>(
      'secretary',
      `mutation ($input: ChangeRequestCreateInput!) { changeRequestCreate(input: $input) {
        changeRequest { id } userErrors { code rule message field } } }`,
      {
        input: {
          event: absent(`${PUBLISHED}-05-12`, `${PUBLISHED}-05-12`),
          objection,
          idempotencyKey: `ask ${(keys += 1)}`,
        },
      },
    );
    return changeRequestCreate;
  };
  const requestFor = async (objection: string): Promise<{ id: string }> => {
    const { changeRequest, userErrors } = await askFor(objection);
    expect(userErrors).toEqual([]);
    return changeRequest as { id: string };
  };
  const requestsOf = async (accountName: string, objection: string): Promise<object[]> => {
    const { changeRequests } = await as<{ changeRequests: { nodes: object[] } }>(
      accountName,
      `query ($objection: ID!) { changeRequests(first: 9, filter: { objection: $objection }) {
        nodes { id status objectionId } } }`,
      { objection },
    );
    return changeRequests.nodes;
  };
  /** What a month is made of, before anything was taken. */
  const partsOf = async (month: string) => {
    const { employee } = await as<{ employee: { payYear: { months: Month[] } } }>(
      'personnel',
      `query ($number: String!, $period: String!) {
        employee(employeeNumber: $number) { payYear(period: $period) { months {
          month living: grossLivingAllowance { value } post: grossPostAllowance { value }
          instalment: grossInstalment { value } paid { value } } } } }`,
      { number: own, period: PUBLISHED },
    );
    const found = employee.payYear.months.find((each) => each.month === month) as Month;
    const { living, post, instalment, paid } = found;
    return [living, post, instalment, paid].map(({ value }) => value);
  };

  beforeAll(async () => {
    app = await TestApp.start();
    const { viewer } = await as<{ viewer: { employeeNumber: string } }>(
      'both',
      '{ viewer { employeeNumber } }',
    );
    own = viewer.employeeNumber;
    const switched = await app.send(
      '/auth/switch-role',
      { role: 'EMPLOYEE' },
      { cookie: await cookieFor('both') },
    );
    expect(switched.status).toBe(200);
    cookies.set('both', cookieOf(switched));
  });
  afterAll(() => app.stop());

  describe('raised by a person', () => {
    let raised: Objection;

    it('keeps the figure as it is shown, and the day by which it is answered', async () => {
      const figure = `people.${own}.${PUBLISHED}-03.paid`;
      const shown = await figureOf('both', PUBLISHED, figure);
      expect(shown).toMatch(/^\d+\.\d\d$/);
      const answer = await raise('both', { period: PUBLISHED, figure, employeeNumber: own });
      expect(answer.userErrors).toEqual([]);
      raised = answer.objection as Objection;
      expect(raised).toMatchObject({
        status: 'OPEN',
        figure,
        month: `${PUBLISHED}-03`,
        dueOn: '2026-11-23',
        isOwn: true,
        isOverdue: false,
        shown: { amount: shown, amountChanged: null },
        employee: { employeeNumber: own },
      });
    });

    it('is at once in the lists that may see it and in no other', async () => {
      for (const { accountName } of app.signIns.accounts) {
        const list = await listOf(accountName);
        const isListed = list?.some(({ id }) => id === raised.id) ?? false;
        const mayRead = ['both', 'personnel', 'auditor', 'secretary', 'secretary2', 'head'];
        expect([accountName, isListed]).toEqual([accountName, mayRead.includes(accountName)]);
        const { node } = await as<{ node: unknown }>(
          accountName,
          'query ($id: ID!) { node(id: $id) { id } }',
          { id: raised.id },
        );
        expect([accountName, node !== null]).toEqual([accountName, mayRead.includes(accountName)]);
      }
    });

    it('tells a secretary and a head that there is one, and no amount', async () => {
      for (const accountName of ['secretary', 'head']) {
        const list = await listOf(accountName);
        expect(list?.find(({ id }) => id === raised.id)?.shown).toBeNull();
      }
      const seen = await listOf('personnel');
      expect(seen?.find(({ id }) => id === raised.id)?.shown).toEqual(raised.shown);
    });

    it('shows on the list of staff for whoever sees it', async () => {
      const query =
        '{ employees(first: 9, filter: { hasOpenObjection: true }) { nodes { employeeNumber } } }';
      for (const accountName of ['personnel', 'secretary']) {
        const { employees } = await as<{ employees: { nodes: unknown[] } }>(accountName, query);
        expect(employees.nodes).toEqual([{ employeeNumber: own }]);
      }
    });

    it('is handed on, answered, asked back, and refuses a version that is past', async () => {
      const { id } = raised;
      const forwarded = await step('secretary', 'objectionForward', {
        id,
        expectedVersion: 1,
        text: '本单位已核对考勤。',
      });
      expect(forwarded.objection).toMatchObject({ status: 'FORWARDED', version: 2 });
      const stale = { id, expectedVersion: 1, text: '晚了' };
      expect(rulesOf(await step('personnel', 'objectionReply', stale))).toEqual([
        'version_conflict',
      ]);
      const answered = await step('personnel', 'objectionReply', {
        id,
        expectedVersion: 2,
        text: '正在核对岗位等级。',
      });
      expect(answered.objection?.status).toBe('ANSWERED');
      const back = await step('both', 'objectionReply', {
        id,
        expectedVersion: 3,
        text: '请尽快。',
      });
      expect(back.objection).toMatchObject({
        status: 'OPEN',
        messages: [
          { text: '本单位已核对考勤。', byRole: 'DEPARTMENT_SECRETARY' },
          { text: '正在核对岗位等级。', byRole: 'PERSONNEL' },
          { text: '请尽快。', byRole: 'EMPLOYEE' },
        ],
      });
    });

    it('is accepted and linked to the correction that follows, with what it changed', async () => {
      const { id } = raised;
      const accepted = await step('personnel', 'objectionDecide', {
        id,
        expectedVersion: 4,
        isAccepted: true,
        outcome: '三月旷工两天漏记，予以更正。',
      });
      expect(accepted.objection?.status).toBe('ACCEPTED');
      const office = new PersonnelOffice(app);
      const errors = await office.eventSet(absent(`${PUBLISHED}-03-10`, `${PUBLISHED}-03-11`));
      expect(errors).toEqual([]);
      const { employee } = await as<{ employee: { events: { id: string; type: string }[] } }>(
        'personnel',
        `{ employee(employeeNumber: "${own}") { events { id type } } }`,
      );
      const entry = employee.events.findLast(({ type }) => type === 'ABSENT_WITHOUT_LEAVE');
      const linked = await step('personnel', 'objectionLink', {
        id,
        expectedVersion: 5,
        correction: entry?.id ?? '',
      });
      expect(linked.userErrors).toEqual([]);
      expect(linked.objection?.correction).toEqual({ id: entry?.id });
      // Two days absent take the post allowance and the instalment whole (Art. 30(5)):
      // 1600.00 + 1785.00 + 3183.56 = 6568.56 before, and 1785.00 + 3183.56 = 4968.56 less now.
      expect(await partsOf(`${PUBLISHED}-03`)).toEqual([
        '1600.00',
        '1785.00',
        '3183.56',
        '1600.00',
      ]);
      expect(linked.objection?.shown).toEqual({ amount: '6568.56', amountChanged: '-4968.56' });
      const settled = { id, expectedVersion: 6, text: '再问一句' };
      expect(rulesOf(await step('both', 'objectionReply', settled))).toEqual(['objection_settled']);
    });

    it('is followed by a request of the secretary, which is its correction once accepted', async () => {
      const figure = `people.${own}.${PUBLISHED}-05.paid`;
      const asked = await raise('both', { period: PUBLISHED, figure, employeeNumber: own });
      const { id } = asked.objection as Objection;
      const request = await requestFor(id);
      expect(await requestsOf('personnel', id)).toEqual([
        { id: request.id, status: 'OPEN', objectionId: id },
      ]);
      expect(await requestsOf('secretary', id)).toHaveLength(1);
      const before = (await listOf('personnel'))?.find((one) => one.id === id);
      expect(before).toMatchObject({ correction: null, shown: { amountChanged: null } });
      const { changeRequestDecide } = await as<{ changeRequestDecide: Payload }>(
        'personnel',
        `mutation ($input: ChangeRequestDecideInput!) { changeRequestDecide(input: $input) { userErrors { message } } }`,
        { input: { requests: [{ id: request.id, expectedVersion: 1 }], isAccepted: true } },
      );
      expect(changeRequestDecide.userErrors).toEqual([]);
      const after = (await listOf('personnel'))?.find((one) => one.id === id);
      // One day absent takes half of both: 892.50 + 1591.78 = 2484.28.
      expect(await partsOf(`${PUBLISHED}-05`)).toEqual([
        '1600.00',
        '1785.00',
        '3183.56',
        '4084.28',
      ]);
      expect(after).toMatchObject({
        status: 'OPEN',
        version: 2,
        correction: { id: request.id },
        shown: { amount: '6568.56', amountChanged: '-2484.28' },
      });
      const accepted = { id, expectedVersion: 2, isAccepted: true, outcome: '已按申请更正。' };
      await step('personnel', 'objectionDecide', accepted);
      const linked = await step('personnel', 'objectionLink', {
        id,
        expectedVersion: 3,
        correction: request.id,
      });
      expect(linked).toMatchObject({
        userErrors: [],
        objection: { correction: { id: request.id } },
      });
    });

    it('is no ground for a request once it was taken back, nor where it is not seen', async () => {
      const figure = `people.${own}.${PUBLISHED}-06.paid`;
      const asked = await raise('both', { period: PUBLISHED, figure, employeeNumber: own });
      const { id } = asked.objection as Objection;
      await step('both', 'objectionWithdraw', { id, expectedVersion: 1 });
      for (const objection of [id, own]) {
        expect((await askFor(objection)).userErrors.map(({ rule }) => rule)).toEqual([
          'objection_not_found',
        ]);
      }
    });

    it('is linked to nothing of another person and nothing from before', async () => {
      const answer = await raise('both', {
        period: PUBLISHED,
        figure: `people.${own}.${PUBLISHED}-04.paid`,
        employeeNumber: own,
      });
      const { id } = answer.objection as Objection;
      await step('personnel', 'objectionDecide', {
        id,
        expectedVersion: 1,
        isAccepted: true,
        outcome: '成立',
      });
      const { employees } = await as<{ employees: { nodes: { facts: { id: string }[] }[] } }>(
        'personnel',
        '{ employees(first: 2) { nodes { facts { id } } } }',
      );
      for (const { facts } of employees.nodes) {
        const correction = facts[0]?.id ?? '';
        const link = { id, expectedVersion: 2, correction };
        expect(rulesOf(await step('personnel', 'objectionLink', link))).toEqual([
          'correction_of_another',
        ]);
      }
    });
  });

  it('is about figures that the reader sees: no other person, no unpublished year, no unknown key', async () => {
    const attempts = [
      { period: PUBLISHED, figure: 'people.1.2025-03.paid', employeeNumber: '1' },
      { period: UNPUBLISHED, figure: `people.${own}.total`, employeeNumber: own },
      { period: PUBLISHED, figure: 'pool.teachingPool', employeeNumber: own },
      { period: PUBLISHED, figure: 'departments.C01.allocation', department: 'C01' },
    ];
    for (const attempt of attempts) {
      expect([attempt.figure, ...rulesOf(await raise('both', attempt))]).toEqual([
        attempt.figure,
        'figure_not_seen',
      ]);
    }
  });

  describe('raised by a secretary', () => {
    it('is about the own department, with its amount, once the year is published', async () => {
      const { viewer } = await as<{ viewer: { departments: { code: string }[] } }>(
        'secretary',
        '{ viewer { departments { code } } }',
      );
      const code = viewer.departments[0]?.code ?? '';
      const figure = `departments.${code}.allocation`;
      const answer = await raise('secretary', { period: PUBLISHED, figure, department: code });
      expect(answer.userErrors).toEqual([]);
      const { department } = await as<{ department: { allocation: { amount: string } } }>(
        'secretary',
        `{ department(code: "${code}") { allocation(period: "${PUBLISHED}") { amount } } }`,
      );
      expect(answer.objection?.shown?.amount).toBe(department.allocation.amount);
      const another = code === 'C01' ? 'C02' : 'C01';
      const foreign = { figure: `departments.${another}.allocation`, department: another };
      expect(rulesOf(await raise('secretary', { period: PUBLISHED, ...foreign }))).toEqual([
        'figure_not_seen',
      ]);
      const unpublished = { period: UNPUBLISHED, figure, department: code };
      expect(rulesOf(await raise('secretary', unpublished))).toEqual(['figure_not_seen']);
      const heads = { ...unpublished, figure: `departments.${code}.headcount` };
      const asked = await raise('secretary', heads);
      expect(asked.userErrors).toEqual([]);
      expect((await listOf('both'))?.some(({ id }) => id === answer.objection?.id)).toBe(false);
    });
  });

  it('is due after the working days that the personnel office has set for the year', async () => {
    const set = async (accountName: string, objectionDays: number | null) => {
      const { institutionYearSet } = await as<{
        institutionYearSet: Payload & { institutionYear: { objectionDays: number } | null };
      }>(
        accountName,
        `mutation ($input: InstitutionYearSetInput!) { institutionYearSet(input: $input) {
          institutionYear { objectionDays } userErrors { code rule message field } } }`,
        { input: { period: PUBLISHED, objectionDays } },
      );
      return institutionYearSet;
    };
    expect(await set('personnel', 61)).toMatchObject({
      institutionYear: null,
      userErrors: [{ rule: 'days_to_answer', field: ['input', 'objectionDays'] }],
    });
    await expect(set('head', 5)).rejects.toThrow('FORBIDDEN');
    for (const days of [5, 5]) {
      expect((await set('personnel', days)).institutionYear).toEqual({ objectionDays: 5 });
    }
    const figure = `people.${own}.${PUBLISHED}-07.paid`;
    const asked = await raise('both', { period: PUBLISHED, figure, employeeNumber: own });
    expect(asked.objection?.dueOn).toBe('2026-11-09');
    const { id } = asked.objection as Objection;
    await step('both', 'objectionWithdraw', { id, expectedVersion: 1 });
    expect((await set('personnel', null)).institutionYear).toEqual({ objectionDays: 15 });
  });

  it('is late after its day; a leader is told how many and of nobody', async () => {
    const before = await as<{ objectionSummary: object }>('leadership', SUMMARY);
    expect(before.objectionSummary).toEqual({ open: null, overdue: 0 });
    const now = app.clock.now;
    app.clock.now = new Date('2026-11-24T08:00:00+08:00');
    cookies.clear();
    const after = await as<{ objectionSummary: object }>('leadership', SUMMARY);
    expect(after.objectionSummary).toEqual({ open: null, overdue: 2 });
    const late = await as<{ objections: { totalCount: number } }>(
      'personnel',
      '{ objections(first: 1, filter: { isOverdue: true }) { totalCount } }',
    );
    expect(late.objections.totalCount).toBe(2);
    app.clock.now = now;
  });

  it('is raised by a head as by the secretary, who may not take it back', async () => {
    const code = 'C02';
    const figure = `departments.${code}.headcount`;
    const asked = await raise('head', { period: PUBLISHED, figure, department: code });
    const { id } = asked.objection as Objection;
    const input = { id, expectedVersion: 1 };
    expect(rulesOf(await step('secretary', 'objectionWithdraw', input))).toEqual([
      'objection_of_another',
    ]);
    expect((await step('head', 'objectionWithdraw', input)).objection?.status).toBe('WITHDRAWN');
  });

  it('is taken back by whoever raised it', async () => {
    const list = (await listOf('secretary')) ?? [];
    const open = list.find(({ status, isOwn }) => status === 'OPEN' && isOwn) as Objection;
    const { id, version: expectedVersion } = open;
    expect(rulesOf(await step('secretary2', 'objectionWithdraw', { id, expectedVersion }))).toEqual(
      ['objection_of_another'],
    );
    const taken = await step('secretary', 'objectionWithdraw', { id, expectedVersion });
    expect(taken.objection?.status).toBe('WITHDRAWN');
  });
});

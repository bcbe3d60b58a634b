import { randomUUID } from 'node:crypto';
import {
  Account,
  ChangeRequest,
  Department,
  Employee,
  EmployeePayment,
  Objection,
  ObjectionMessage,
  ObjectionMoney,
} from '../../src/database/entities/index.js';
import type { EntityManager } from '../../src/database/database.js';
import { insertRows } from '../../src/database/insert-rows.js';
import type { AccountPrincipal } from '../../src/modules/access/principal.js';
import type { Role } from '../../src/modules/access/role.js';
import type { TestApp } from '../../src/testing/harness.js';
import { PersonnelOffice } from '../personnel-office.js';
import type { Subjects } from './demo-subjects.js';

const PEOPLE = ['self', 'colleague', 'stranger'] as const;
/** One amount each that stands nowhere else in the college, so that its digits in an answer are a leak. */
export type Planted = ReadonlyMap<string, string>;

/**
 * Gives each of the three people an award, a payment, a reward of the year before and a question on the own
 * pay, and both departments a question on their figure and a request that names an amount.
 */
export async function plantAmounts(app: TestApp, subjects: Subjects): Promise<Planted> {
  const planted = new Map<string, string>();
  const amountFor = (name: string): string => {
    const amount = `${731_842 + planted.size * 1013}.57`;
    planted.set(name, amount);
    return amount;
  };
  const cast = await castOf(app, subjects);
  for (const who of PEOPLE) {
    await plantRecords(app, cast.people[who], {
      award: amountFor(`award@${who}`),
      payment: amountFor(`payment@${who}`),
      reward: amountFor(`reward@${who}`),
    });
    await raise(app, { ...cast.people[who], amount: amountFor(`shown@${who}`) });
  }
  for (const which of ['own', 'other'] as const) {
    const person = cast.people[which === 'own' ? 'colleague' : 'stranger'];
    const secretary = { ...person, by: cast.secretary, isOfDepartment: true };
    await raise(app, { ...secretary, amount: amountFor(`shown@${which}`) });
    await askFor(app, person, { ...cast, amount: amountFor(`asked@${which}`) });
  }
  return planted;
}

interface Person {
  readonly employeeNumber: string;
  readonly employeeId: string;
  readonly departmentId: string;
  /** The account that asks about the own pay. */
  readonly by: string;
}

async function castOf(app: TestApp, subjects: Subjects) {
  const { institutionId } = app.signIns;
  const em = app.database.forkForComputation(institutionId);
  const idOf = async (code: string) => (await em.findOneOrFail(Department, { code })).id;
  const own = await idOf(subjects.ownDepartment);
  const other = await idOf(subjects.otherDepartment);
  const accounts = app.database.forkForSignIn(institutionId);
  const account = await accounts.findOneOrFail(Account, { accountName: 'employee' });
  const personOf = async (employeeNumber: string, departmentId: string, by: string) => {
    const { id } = await em.findOneOrFail(Employee, { employeeNumber }, { fields: ['id'] });
    return { employeeNumber, employeeId: id, departmentId, by };
  };
  const people = {
    self: await personOf(subjects.self, own, account.id),
    colleague: await personOf(subjects.colleague, own, randomUUID()),
    stranger: await personOf(subjects.stranger, other, randomUUID()),
  };
  return { people, secretary: randomUUID() };
}

interface Amounts {
  readonly award: string;
  readonly payment: string;
  readonly reward: string;
}

/** By the personnel office: an event and a year by its mutations, a payment as its import writes one. */
async function plantRecords(
  app: TestApp,
  person: Person,
  { award, payment, reward }: Amounts,
): Promise<void> {
  const { employeeNumber, employeeId } = person;
  const office = new PersonnelOffice(app);
  const event = { employeeNumber, type: 'AWARD', from: '2025-06', amount: award, reason: '奖励' };
  const key = `award ${employeeNumber}`;
  const refused = await office.mutate('employeeEventSet', { ...event, idempotencyKey: key });
  const { years } = await office.person(employeeNumber);
  const version = years.find(({ period }) => period === '2025')?.['version'];
  const year = { employeeNumber, period: '2025', expectedVersion: version, reason: '登记' };
  refused.push(...(await office.mutate('employeeYearSet', { ...year, previousReward: reward })));
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  await acting(app, { role: 'PERSONNEL', accountId: randomUUID() }, (em) => {
    const paid = {
      employeeId,
      month: '2025-01',
      component: 'INSTALMENT',
      amount: payment,
    } as const;
    const row = { institutionId: app.signIns.institutionId, id: randomUUID(), ...paid };
    return insertRows(em, EmployeePayment, [{ ...row, recordedFrom: app.clock.now }]);
  });
}

interface Question extends Person {
  readonly amount: string;
  readonly isOfDepartment?: boolean;
}

/** A question as whoever asks writes it; the figure is one that no computation gives. */
async function raise(app: TestApp, question: Question): Promise<void> {
  const { amount, departmentId, employeeId, by, isOfDepartment = false } = question;
  const { institutionId } = app.signIns;
  const row = {
    institutionId,
    id: randomUUID(),
    subject: isOfDepartment ? 'DEPARTMENT_FIGURE' : 'PERSON_FIGURE',
    kind: 'AMOUNT',
    period: '2025',
    figure: 'x',
    figureLabel: 'x',
    figureLabelEn: 'x',
    departmentId,
    employeeId: isOfDepartment ? null : employeeId,
    question: 'x',
    status: 'OPEN',
    raisedBy: by,
    raisedByName: '某',
    raisedAt: app.clock.now,
    dueOn: '2026-11-23',
    version: 1,
  };
  const asker = isOfDepartment
    ? ({ role: 'DEPARTMENT_SECRETARY', accountId: by, departmentId } as const)
    : ({ role: 'EMPLOYEE', accountId: by, employeeNumber: question.employeeNumber } as const);
  await acting(app, asker, async (em) => {
    await insertRows(em, Objection, [row]);
    await insertRows(em, ObjectionMoney, [{ institutionId, id: row.id, amount }]);
    const said = { byId: by, byName: '某', byRole: asker.role, at: app.clock.now, text: 'x' };
    const message = { institutionId, id: randomUUID(), objectionId: row.id, place: 1, ...said };
    await insertRows(em, ObjectionMessage, [message]);
  });
}

/** Its own check refuses a request about pay: one that had come past it would be cut where it is read. */
async function askFor(
  app: TestApp,
  { employeeNumber, employeeId, departmentId }: Person,
  { secretary, amount }: { readonly secretary: string; readonly amount: string },
): Promise<void> {
  const input = { employeeNumber, type: 'AWARD', from: '2025-06', amount, reason: 'x' };
  const row = {
    institutionId: app.signIns.institutionId,
    id: randomUUID(),
    departmentId,
    employeeId,
    period: '2025',
    kind: 'EMPLOYEE_EVENT',
    payload: input,
    changes: [
      { field: 'type', old: null, new: 'AWARD' },
      { field: 'amount', old: amount, new: amount },
    ],
    reason: 'x',
    status: 'OPEN',
    requestedBy: secretary,
    requestedByName: '某',
    requestedAt: app.clock.now,
    version: 1,
  };
  const asker = { role: 'DEPARTMENT_SECRETARY', accountId: secretary, departmentId } as const;
  await acting(app, asker, (em) => insertRows(em, ChangeRequest, [row]));
}

interface Acting {
  readonly role: Role;
  readonly accountId: string;
  readonly departmentId?: string;
  readonly employeeNumber?: string;
}

/** With no more rights than the role has. */
function acting(
  app: TestApp,
  { role, accountId, departmentId, employeeNumber }: Acting,
  write: (em: EntityManager) => Promise<void>,
): Promise<void> {
  const principal: AccountPrincipal = {
    kind: 'account',
    institutionId: app.signIns.institutionId,
    accountId,
    accountName: 'x',
    displayName: '某',
    roles: [role],
    actingAs: role,
    departmentIds: departmentId === undefined ? [] : [departmentId],
    factGroups: [],
    employeeNumber: employeeNumber ?? null,
  };
  return app.database.forkFor(principal).transactional(write);
}

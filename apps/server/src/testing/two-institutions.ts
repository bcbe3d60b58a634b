import { randomUUID } from 'node:crypto';
import type { Database, EntityManager } from '../database/database.js';
import * as entities from '../database/entities/index.js';
import { insertRows } from '../database/insert-rows.js';
import { addInstitution } from '../modules/access/account.service.js';
import type { AccountPrincipal, TokenPrincipal } from '../modules/access/principal.js';
import type { FactGroup, Role, Scope } from '../modules/access/role.js';

const NOW = new Date('2026-03-01T09:00:00+08:00');

export interface SmallInstitution {
  readonly id: string;
  readonly collegeId: string;
  readonly officeId: string;
  readonly accountId: string;
  /** Number 1, in the college. */
  readonly employeeId: string;
  readonly documentId: string;
  /** Frozen; the draft is not. */
  readonly scenarioId: string;
  readonly draftId: string;
  readonly resolutionId: string;
  /** Whose own record is that of number 1. */
  readonly employeeAccountId: string;
  /** Of the personnel office. */
  readonly importId: string;
  /** Of the person with number 1; the other is about no amount. */
  readonly objectionId: string;
  readonly unpricedObjectionId: string;
}

/** Amounts that stand nowhere else: their digits in an answer to another college are a leak. */
export const SMALL_AMOUNTS = {
  award: '864201.31',
  payment: '864202.31',
  reward: '864203.31',
  distribution: '864204.31',
  shown: '864205.31',
  asked: '864206.31',
} as const;

/** Two colleges with the same small rows in every table, so that a leak shows in a count. */
export async function fillTwoInstitutions(
  database: Database,
): Promise<[SmallInstitution, SmallInstitution]> {
  return [await fillInstitution(database, '甲'), await fillInstitution(database, '乙')];
}

export async function fillInstitution(database: Database, name: string): Promise<SmallInstitution> {
  const small = {
    id: randomUUID(),
    collegeId: randomUUID(),
    officeId: randomUUID(),
    accountId: randomUUID(),
    employeeId: randomUUID(),
    documentId: randomUUID(),
    scenarioId: randomUUID(),
    draftId: randomUUID(),
    resolutionId: randomUUID(),
    importId: randomUUID(),
    employeeAccountId: randomUUID(),
    objectionId: randomUUID(),
    unpricedObjectionId: randomUUID(),
  };
  await database.forkForSignIn(small.id).transactional(async (em) => {
    addInstitution(em, { id: small.id, name, isDemo: true, now: NOW });
    await em.flush();
    stageAccess(em, small);
  });
  const personnel = actingAs(small, 'PERSONNEL');
  await database.forkFor(personnel).transactional(async (em) => {
    await stageFacts(em, small);
    await stagePeople(em, small);
    await stageImport(em, small);
    em.create(entities.Upload, {
      institutionId: small.id,
      accountId: small.accountId,
      fileName: 'x.xlsx',
      bytes: new Uint8Array([1]),
      sha256: 'x',
      createdAt: NOW,
      expiresAt: NOW,
    });
  });
  await database
    .forkFor(actingAs(small, 'LEADERSHIP'))
    .transactional((em) => stageDecisions(em, small));
  const secretary = actingAs(small, 'DEPARTMENT_SECRETARY');
  await database
    .forkFor(secretary)
    .transactional((em) => stageDesk(em, small, secretary.accountId));
  await raiseObjections(database, small);
  return small;
}

/** Stages one account with a role, a session, a token, an attempt and a setup token. */
function stageAccess(em: EntityManager, { id: institutionId, accountId }: SmallInstitution): void {
  em.create(entities.Account, {
    institutionId,
    id: accountId,
    accountName: 'someone',
    displayName: 'Someone',
    isDisabled: false,
    createdAt: NOW,
    enabledAt: NOW,
  });
  em.create(entities.AccountPassword, {
    institutionId,
    accountId,
    version: 1,
    hash: '-',
    isTemporary: false,
    setAt: NOW,
  });
  em.create(entities.AccountRole, {
    institutionId,
    accountId,
    role: 'PERSONNEL',
    validFrom: '2026-03-01',
    grantedAt: NOW,
  });
  em.create(entities.Session, {
    institutionId,
    tokenHash: 'session',
    accountId,
    actingAs: 'PERSONNEL',
    createdAt: NOW,
    idleUntil: NOW,
    expiresAt: NOW,
    signedInBy: 'PASSWORD',
  });
  em.create(entities.ProviderAttempt, {
    institutionId,
    secretHash: 'secret',
    state: '-',
    nonce: '-',
    codeVerifier: '-',
    returnTo: '/',
    expiresAt: NOW,
  });
  em.create(entities.ApiToken, {
    institutionId,
    name: 'token',
    tokenHash: 'token',
    scopes: [],
    departmentIds: [],
    addresses: [],
    createdAt: NOW,
    expiresAt: NOW,
  });
  em.create(entities.SignInAttempt, {
    institutionId,
    accountName: 'someone',
    address: '192.0.2.1',
    isSuccess: false,
    at: NOW,
  });
  em.create(entities.SetupToken, { tokenHash: institutionId, expiresAt: NOW });
}

/** Two departments; the college's year has a second version; a year with its base and a scenario. */
async function stageFacts(em: EntityManager, small: SmallInstitution): Promise<void> {
  const { id: institutionId, collegeId, officeId, accountId } = small;
  await em.insertMany(entities.Department, [
    { institutionId, id: collegeId, code: 'C', name: '学院', kind: 'COLLEGE' },
    { institutionId, id: officeId, code: 'O', name: '机关', kind: 'OFFICE' },
  ]);
  const year = { institutionId, period: '2025', recordedFrom: NOW };
  await em.insertMany(entities.DepartmentYear, [
    { ...year, id: randomUUID(), departmentId: collegeId, version: 1, recordedTo: NOW },
    { ...year, id: randomUUID(), departmentId: collegeId, version: 2 },
    { ...year, id: randomUUID(), departmentId: officeId, version: 1 },
  ]);
  const base = randomUUID();
  const scenario = {
    institutionId,
    period: '2025',
    status: 'DRAFT',
    lockMode: 'POOL',
    version: 1,
    ownerName: '某',
    createdAt: NOW,
    updatedAt: NOW,
  } as const;
  await em.insertMany(entities.Scenario, [
    {
      ...scenario,
      id: base,
      name: '基准',
      isBase: true,
      overrides: [],
      decision: { lockMode: 'POOL' },
    },
  ]);
  await em.insertMany(entities.Scenario, [
    { ...scenario, id: small.draftId, name: '情景', isBase: false, overrides: [], baseId: base },
  ]);
  await em.insertMany(entities.InstitutionYear, [
    {
      institutionId,
      id: randomUUID(),
      period: '2025',
      countDate: '2025-12-31',
      isPublished: true,
      baseScenarioId: base,
    },
  ]);
  await em.insertMany(entities.IdempotencyRecord, [
    {
      institutionId,
      actorId: accountId,
      key: 'once',
      operation: 'scenarioCreate',
      inputHash: '-',
      resultId: base,
      createdAt: NOW,
    },
  ]);
}

/** A scenario frozen with its people, what was done with it and decided, an amendment, a step. */
async function stageDecisions(em: EntityManager, small: SmallInstitution): Promise<void> {
  const { id: institutionId, accountId, scenarioId, draftId, resolutionId } = small;
  const draft = await em.findOneOrFail(entities.Scenario, { id: draftId });
  const { period, lockMode, baseId, ownerName } = draft;
  await em.insertMany(entities.Scenario, [
    {
      institutionId,
      id: scenarioId,
      name: '定案',
      period,
      baseId,
      isBase: false,
      status: 'FROZEN',
      lockMode,
      overrides: [],
      version: 4,
      ownerName,
      createdAt: NOW,
      updatedAt: NOW,
    },
  ]);
  const texts = { edition: 'x', engineVersion: 'x', inputs: '{}', summary: '{}' };
  const hashes = { inputHash: 'x', summaryHash: 'x', resultHash: 'x' };
  const frozen = { institutionId, id: scenarioId };
  await insertRows(em, entities.FrozenScenario, [
    { ...frozen, ...texts, ...hashes, computedAt: NOW },
  ]);
  await insertRows(em, entities.FrozenPeople, [{ ...frozen, inputs: '{}' }]);
  const by = { byId: accountId, byName: '某', at: NOW };
  await em.insertMany(entities.ScenarioEvent, [
    { institutionId, id: randomUUID(), scenarioId, place: 4, action: 'FREEZE', ...by },
  ]);
  await em.insertMany(entities.Resolution, [
    {
      institutionId,
      id: resolutionId,
      period,
      body: 'LEADING_GROUP',
      subject: 'SCENARIO',
      heldOn: '2025-12-01',
      documentNumber: '1',
      title: '某',
      recordedBy: accountId,
      recordedByName: '某',
      recordedAt: NOW,
    },
  ]);
  await em.insertMany(entities.ScenarioResolution, [{ institutionId, scenarioId, resolutionId }]);
  const amendmentId = randomUUID();
  await em.insertMany(entities.EditionAmendment, [
    {
      institutionId,
      id: amendmentId,
      edition: 'x',
      key: 'x',
      value: '1',
      fromMonth: '2026-01',
      reason: '某',
      status: 'DRAFT',
      draftedBy: accountId,
      draftedByName: '某',
      draftedAt: NOW,
      version: 1,
    },
  ]);
  await em.insertMany(entities.AmendmentResolution, [{ institutionId, amendmentId, resolutionId }]);
  await em.insertMany(entities.YearStep, [
    { institutionId, id: randomUUID(), period, key: 'facts', dueOn: '2025-12-20' },
  ]);
}

/** A file of the personnel office with one row, and what became of it. */
async function stageImport(em: EntityManager, small: SmallInstitution): Promise<void> {
  const { id: institutionId, accountId, employeeId, importId } = small;
  const counts = { newRows: 1, changedRows: 0, unchangedRows: 0, wrongRows: 0 };
  await em.insertMany(entities.Import, [
    {
      institutionId,
      id: importId,
      accountId,
      createdByName: '某',
      actingAs: 'PERSONNEL',
      departmentIds: [],
      kind: 'PEOPLE',
      fileName: 'x.xlsx',
      status: 'COMMITTED',
      processed: 1,
      ...counts,
      columns: [],
      fileProblems: [],
      isRightRowsOnly: false,
      requests: 0,
      createdAt: NOW,
      aliveAt: NOW,
    },
  ]);
  const own = { institutionId, importId };
  await em.insertMany(entities.ImportRow, [
    { ...own, id: randomUUID(), number: 2, outcome: 'NEW', values: {}, changes: [], problems: [] },
  ]);
  const change = { addedId: employeeId, before: null, after: null };
  await em.insertMany(entities.ImportWrite, [
    { ...own, id: randomUUID(), place: 0, target: 'Employee', ...change },
  ]);
}

/** The secretary's word on the college's facts, and a change that it asks for. */
async function stageDesk(em: EntityManager, small: SmallInstitution, by: string): Promise<void> {
  const { id: institutionId, collegeId: departmentId, employeeId } = small;
  await em.insertMany(entities.FactConfirmation, [
    {
      institutionId,
      id: randomUUID(),
      departmentId,
      period: '2025',
      version: 1,
      step: 'SECRETARY',
      factsHash: 'x',
      byId: by,
      byName: '某',
      at: NOW,
    },
  ]);
  await em.insertMany(entities.ChangeRequest, [
    {
      institutionId,
      id: randomUUID(),
      departmentId,
      employeeId,
      kind: 'EMPLOYEE_FACT',
      payload: {},
      changes: [{ field: 'amount', old: null, new: SMALL_AMOUNTS.asked }],
      reason: '某',
      status: 'OPEN',
      requestedBy: by,
      requestedByName: '某',
      requestedAt: NOW,
      version: 1,
    },
  ]);
}

/** Three people, two of them in the college, each with a row in every table of facts; a document. */
async function stagePeople(em: EntityManager, small: SmallInstitution): Promise<void> {
  const { id: institutionId, collegeId, officeId, employeeId, documentId } = small;
  const people = [
    { id: employeeId, employeeNumber: '1', departmentId: collegeId },
    { id: randomUUID(), employeeNumber: '2', departmentId: collegeId },
    { id: randomUUID(), employeeNumber: '3', departmentId: officeId },
  ];
  const spelt = { name: '某', namePinyin: 'x', pinyinInitials: 'x' };
  const post = { postKind: 'TEACHING', titleClass: 'SENIOR' } as const;
  await em.insertMany(
    entities.Employee,
    people.map((person) => ({ institutionId, ...spelt, ...post, ...person })),
  );
  // Made by mistake and withdrawn: nobody reads it, so the insert may not ask for it back.
  await em.execute(
    `insert into employee (institution_id, id, employee_number, name, name_pinyin, pinyin_initials,
       department_id, post_kind, title_class, withdrawn_at)
     values (?, gen_random_uuid(), '4', '某', 'x', 'x', ?, 'TEACHING', 'SENIOR', ?)`,
    [institutionId, collegeId, NOW],
  );
  const ofEach = <Row extends object>(row: Row) =>
    people.map((person) => ({ institutionId, id: randomUUID(), employeeId: person.id, ...row }));
  const known = { recordedFrom: NOW };
  await em.insertMany(
    entities.EmployeeFact,
    ofEach({ kind: 'TITLE', value: 'SENIOR', validFrom: '2020-01', ...known } as const),
  );
  await em.insertMany(
    entities.EmployeeEvent,
    ofEach({ type: 'AWARD', starts: '2025-06', amount: SMALL_AMOUNTS.award, ...known } as const),
  );
  const years = ofEach({ period: '2025', version: 1, ...known });
  await em.insertMany(entities.EmployeeYear, years);
  await em.insertMany(
    entities.EmployeeYearMoney,
    years.map(({ id, employeeId: whose }) => ({
      institutionId,
      id,
      employeeId: whose,
      distribution: SMALL_AMOUNTS.distribution,
      previousReward: SMALL_AMOUNTS.reward,
    })),
  );
  const paid = { component: 'INSTALMENT', amount: SMALL_AMOUNTS.payment } as const;
  await em.insertMany(entities.EmployeePayment, ofEach({ month: '2025-01', ...paid, ...known }));
  await em.insertMany(entities.RegulationDocument, [
    { institutionId, id: documentId, title: '某', fileName: 'x', bodyHash: 'x', ...known },
  ]);
  await em.insertMany(entities.DocumentArticle, [
    { institutionId, id: randomUUID(), documentId, number: '1', place: 1, heading: 'x', text: 'x' },
  ]);
}

const OF_DEPARTMENTS: readonly Role[] = ['DEPARTMENT_SECRETARY', 'DEPARTMENT_HEAD'];

export const actingAs = (
  { id, accountId, employeeAccountId, collegeId }: SmallInstitution,
  role: Role,
): AccountPrincipal => ({
  kind: 'account',
  institutionId: id,
  accountId:
    role === 'PERSONNEL' ? accountId : role === 'EMPLOYEE' ? employeeAccountId : randomUUID(),
  accountName: 'someone',
  displayName: 'Someone',
  roles: [role],
  actingAs: role,
  departmentIds: OF_DEPARTMENTS.includes(role) ? [collegeId] : [],
  factGroups: [],
  employeeNumber: role === 'EMPLOYEE' ? '1' : null,
});

/** The owner of one kind of fact. */
export const keeping = (small: SmallInstitution, group: FactGroup): AccountPrincipal => ({
  ...actingAs(small, 'DATA_OWNER'),
  factGroups: [group],
});

/** A token that names one department. */
export const boundTo = (departmentId: string, token: TokenPrincipal): TokenPrincipal => ({
  ...token,
  departmentIds: [departmentId],
});

export const withScopes = ({ id }: SmallInstitution, ...scopes: Scope[]): TokenPrincipal => ({
  kind: 'token',
  institutionId: id,
  tokenId: randomUUID(),
  displayName: 'token',
  scopes,
  departmentIds: [],
  addresses: [],
});

/** Two by a person, of one no amount is known; one by the secretary of the college, one of the office. */
async function raiseObjections(database: Database, small: SmallInstitution): Promise<void> {
  const { objectionId, unpricedObjectionId, collegeId, officeId, employeeId } = small;
  const secretary = actingAs(small, 'DEPARTMENT_SECRETARY');
  const inOffice = { ...secretary, departmentIds: [officeId] };
  const raise = (by: AccountPrincipal, id: string, departmentId: string, amount: string | null) =>
    database.forkFor(by).transactional((em) => {
      const isPerson = by.actingAs === 'EMPLOYEE';
      return stageObjection(em, small, {
        id,
        departmentId,
        raisedBy: by.accountId,
        subject: isPerson ? 'PERSON_FIGURE' : 'DEPARTMENT_FIGURE',
        employeeId: isPerson ? employeeId : null,
        amount,
      });
    });
  await raise(actingAs(small, 'EMPLOYEE'), objectionId, collegeId, SMALL_AMOUNTS.shown);
  await raise(secretary, randomUUID(), collegeId, SMALL_AMOUNTS.shown);
  await raise(actingAs(small, 'EMPLOYEE'), unpricedObjectionId, collegeId, null);
  await raise(inOffice, randomUUID(), officeId, SMALL_AMOUNTS.shown);
}

interface Raised {
  readonly id: string;
  readonly raisedBy: string;
  readonly departmentId: string;
  readonly subject: 'PERSON_FIGURE' | 'DEPARTMENT_FIGURE';
  readonly employeeId: string | null;
  readonly amount: string | null;
}

async function stageObjection(
  em: EntityManager,
  { id: institutionId }: SmallInstitution,
  { id, amount, ...raised }: Raised,
): Promise<void> {
  await em.insertMany(entities.Objection, [
    {
      institutionId,
      id,
      ...raised,
      kind: 'AMOUNT',
      period: '2025',
      figure: 'x',
      figureLabel: 'x',
      figureLabelEn: 'x',
      question: 'x',
      status: 'OPEN',
      raisedByName: '某',
      raisedAt: NOW,
      dueOn: '2026-03-20',
      version: 1,
    },
  ]);
  if (amount === null) return;
  await em.insertMany(entities.ObjectionMoney, [{ institutionId, id, amount }]);
  const by = { byId: raised.raisedBy, byName: '某', byRole: 'EMPLOYEE' };
  await em.insertMany(entities.ObjectionMessage, [
    { institutionId, id: randomUUID(), objectionId: id, place: 1, at: NOW, ...by, text: '某' },
  ]);
}

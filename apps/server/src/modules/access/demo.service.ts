import { randomUUID } from 'node:crypto';
import type { Database } from '../../database/database.js';
import { Account, Department, Institution, Scenario } from '../../database/entities/index.js';
import { loadDecisions } from '../../demo/decisions.js';
import { createDemoCollege, loadDemo, type DemoCollege } from '../../demo/index.js';
import { addAccount, addInstitution, type NewRole } from './account.service.js';
import { createApiToken } from './api-token.service.js';
import { newDemoPeople, type DemoPerson } from './demo-people.js';
import type { DemoSignIns } from './demo-sign-ins.js';
import type { AccountPrincipal } from './principal.js';

const TOKEN_DAYS = 365;
const OWNER_NAME = '演示·领导小组';
const APPROVER_NAME = '演示·领导小组（二）';

/**
 * Makes the demo college, then its accounts with passwords drawn at random. Each part is whole or absent,
 * and a start that was cut off goes on where it stopped: so `keep` is told the passwords before the
 * accounts are there. Answers null where they are there already.
 */
export async function makeDemo(
  database: Database,
  now: Date,
  keep: (signIns: DemoSignIns) => void = () => undefined,
): Promise<DemoSignIns | null> {
  const college = createDemoCollege();
  const institutionId = await institutionOf(database, college, now);
  const ownerId = await collegeOf(database, { college, institutionId, now });
  const em = database.forkForSignIn(institutionId);
  if ((await em.count(Account)) > 0) return null;
  const approverId = await decisionsOf(database, { institutionId, ownerId, now });

  const people = newDemoPeople(college.signIns);
  const accounts = people.map(({ accountName, displayName, role, password }) => ({
    accountName,
    displayName,
    role,
    password,
  }));
  const apiToken = await createApiToken(database, {
    institutionId,
    name: '演示数据接口',
    scopes: ['reference:read', 'allocations:read'],
    days: TOKEN_DAYS,
    now,
  });
  const signIns = { institutionId, accounts, apiToken };
  keep(signIns);

  const ids: Readonly<Record<string, string>> = { leadership: ownerId, leadership2: approverId };
  const departments = await departmentIds(database, institutionId);
  await Promise.all(
    people.map(({ password, displayName, accountName, ...person }) =>
      addAccount(
        em,
        institutionId,
        {
          id: ids[accountName] ?? randomUUID(),
          accountName,
          displayName,
          password,
          roles: rolesOf(person, departments),
          employeeNumber: person.employeeNumber ?? null,
        },
        now,
      ),
    ),
  );
  await em.flush();
  return signIns;
}

type Bound = Pick<DemoPerson, 'role' | 'further' | 'departments' | 'factGroup'>;

function rolesOf(person: Bound, departments: ReadonlyMap<string, string>): NewRole[] {
  const { role, further = [], factGroup = null } = person;
  const first = (person.departments ?? [null]).map((code) => ({
    role,
    departmentId: code === null ? null : (departments.get(code) ?? null),
    factGroup,
  }));
  return [...first, ...further.map((other) => ({ role: other }))];
}

async function departmentIds(
  database: Database,
  institutionId: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await database.forkForComputation(institutionId).find(Department, {});
  return new Map(found.map(({ code, id }) => [code, id]));
}

async function institutionOf(database: Database, college: DemoCollege, now: Date): Promise<string> {
  const em = database.forkForSignIn(null);
  const [found] = await em.find(Institution, { isDemo: true }, { limit: 1 });
  if (found !== undefined) return found.id;
  const id = randomUUID();
  addInstitution(em, { id, name: college.institutionName, isDemo: true, now });
  await em.flush();
  return id;
}

/** Loads facts, people and scenarios unless they are there; gives the account that owns the scenarios. */
async function collegeOf(
  database: Database,
  { college, institutionId, now }: { college: DemoCollege; institutionId: string; now: Date },
): Promise<string> {
  const [loaded] = await database
    .forkForComputation(institutionId)
    .find(Scenario, { isBase: true }, { limit: 1 });
  if (loaded?.ownerId != null) return loaded.ownerId;
  const ownerId = randomUUID();
  await loadDemo(database.forkFor(loaderOf(institutionId)), {
    college,
    institutionId,
    ownerId,
    ownerName: OWNER_NAME,
    recordedAt: now,
  });
  return ownerId;
}

/** Freezes and publishes last year unless that was done; gives the account that approved it. */
async function decisionsOf(
  database: Database,
  { institutionId, ownerId, now }: { institutionId: string; ownerId: string; now: Date },
): Promise<string> {
  const [frozen] = await database
    .forkForComputation(institutionId)
    .find(Scenario, { status: 'FROZEN' }, { limit: 1 });
  if (frozen?.approvedBy != null) return frozen.approvedBy;
  const approverId = randomUUID();
  const leader = {
    ...loaderOf(institutionId),
    accountId: approverId,
    roles: ['LEADERSHIP'],
    actingAs: 'LEADERSHIP',
  } as const;
  await loadDecisions(database, database.forkFor(leader), {
    institutionId,
    owner: { id: ownerId, name: OWNER_NAME },
    approver: { id: approverId, name: APPROVER_NAME },
    now,
  });
  return approverId;
}

/** The demo is loaded with no more rights than the personnel office has. */
const loaderOf = (institutionId: string): AccountPrincipal => ({
  kind: 'account',
  institutionId,
  accountId: randomUUID(),
  accountName: 'demo',
  displayName: '演示',
  roles: ['PERSONNEL'],
  actingAs: 'PERSONNEL',
  departmentIds: [],
  factGroups: [],
  employeeNumber: null,
});

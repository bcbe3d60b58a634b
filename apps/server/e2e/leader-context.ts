import type { YearInputs as PlainInputs } from '@hebo/domain';
import type { Context } from '../src/context.js';
import { Institution, Scenario } from '../src/database/entities/index.js';
import { rowKey } from '../src/graphql/global-id.js';
import { RequestAudit } from '../src/modules/audit/request-audit.js';
import type { AccountPrincipal } from '../src/modules/access/principal.js';
import { scenarioPeopleInputs } from '../src/modules/scenario/scenario-inputs.service.js';
import type { TestApp } from '../src/testing/harness.js';

/** What a leader's request is given, so that a test may look at what stands behind an answer. */
async function leaderContext({ database, clock }: TestApp): Promise<Context> {
  const [institution] = await database.forkForSignIn(null).find(Institution, {});
  if (institution === undefined) throw new Error('there is no institution');
  const principal: AccountPrincipal = {
    kind: 'account',
    institutionId: institution.id,
    accountId: institution.id,
    accountName: 'leader',
    displayName: 'leader',
    roles: ['LEADERSHIP'],
    actingAs: 'LEADERSHIP',
    departmentIds: [],
    factGroups: [],
    employeeNumber: null,
  };
  const em = database.forkFor(principal);
  const given = { requestId: 'test', locale: 'zh', redactions: [] } as const;
  const audit = new RequestAudit();
  return { ...given, now: clock.now, principal, em, database, occasion: {}, audit, redactions: [] };
}

/** A scenario's year with everybody in it, as only the server holds it. */
export async function everybodyIn(app: TestApp, scenario: string): Promise<PlainInputs> {
  const context = await leaderContext(app);
  const row = await context.em.findOneOrFail(Scenario, { id: rowKey('Scenario', scenario) ?? '' });
  const laid = await scenarioPeopleInputs(context, row, null);
  if (laid?.ok !== true || laid.inputs.decision === null) throw new Error('no such year');
  const { facts, decision, amendments } = laid.inputs;
  return { facts, decision, amendments };
}

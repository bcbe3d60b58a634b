import type { Context } from '../../context.js';
import { dayOf } from '../../common/campus-time.js';
import { ApiToken } from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { networkOf } from '../access/network.js';
import { newToken } from '../access/api-token.service.js';
import { departmentByCode } from '../department/department.service.js';
import { actingAccount } from '../viewer/account.js';
import type { ClientTokenCreateInput, ClientTokenPayload } from './client-token.input.js';
import { clientTokenByKey } from './client-token.service.js';

const LONGEST_NAME = 60;
const MOST_ADDRESSES = 20;
const DAY = 24 * 60 * 60_000;
/** X10: the last day lies within a year. */
const MOST_DAYS = 364;

/** The same key again gives the token made before, without its secret: that was shown. */
export async function createClientToken(
  context: Context,
  input: ClientTokenCreateInput,
): Promise<ClientTokenPayload> {
  const name = input.name.trim();
  const scopes = [...new Set(input.scopes)];
  const addresses = (input.addresses ?? []).map((address) => address.trim());
  const departments = await departmentsOf(context, input.departments ?? []);
  const problems = [
    ...problemsOf({ name, scopes, addresses }),
    ...departments.problems,
    ...expiryProblems(context, input.expiresOn),
  ];
  if (problems.length > 0) return refused(context, problems);
  const { accountId, displayName, institutionId } = actingAccount(context);
  const { secret, tokenHash } = newToken();
  let isNew = false;
  const made = await createOnce(context, {
    operation: 'clientTokenCreate',
    idempotencyKey: input.idempotencyKey,
    input: { name, scopes, addresses, departments: departments.keys, expiresOn: input.expiresOn },
    create: (em, id) => {
      isNew = true;
      em.create(ApiToken, {
        institutionId,
        id,
        name,
        tokenHash,
        scopes,
        departmentIds: departments.keys,
        addresses,
        createdAt: context.now,
        createdBy: accountId,
        createdByName: displayName,
        expiresAt: endOf(input.expiresOn),
      });
    },
  });
  if (!made.ok) return refused(context, [made.problem]);
  const clientToken = await clientTokenByKey(context, made.key);
  return { clientToken, secret: isNew ? secret : null, userErrors: [] };
}

interface Given {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly addresses: readonly string[];
}

function problemsOf({ name, scopes, addresses }: Given): BrokenRule[] {
  const problems: BrokenRule[] = [];
  if (name === '') problems.push(brokenRule('blank', 'name'));
  if (name.length > LONGEST_NAME) {
    problems.push(brokenRule('too_long', 'name', { limit: String(LONGEST_NAME) }));
  }
  if (scopes.length === 0) problems.push(brokenRule('scope_needed', 'scopes'));
  if (addresses.length > MOST_ADDRESSES) {
    problems.push(brokenRule('too_many_addresses', 'addresses', { limit: String(MOST_ADDRESSES) }));
  }
  for (const [at, address] of addresses.entries()) {
    if (networkOf(address) !== null) continue;
    problems.push(brokenRule('address_has_wrong_form', `addresses.${at}`, { value: address }));
  }
  return problems;
}

async function departmentsOf(
  context: Context,
  codes: readonly string[],
): Promise<{ keys: string[]; problems: BrokenRule[] }> {
  const unique = [...new Set(codes)];
  const found = await Promise.all(unique.map((code) => departmentByCode(context, code)));
  const problems = unique.flatMap((department, at) =>
    found[at] == null ? [brokenRule('unknown_department', 'departments', { department })] : [],
  );
  return { keys: found.flatMap((department) => department?.key ?? []), problems };
}

function expiryProblems({ now }: Context, expiresOn: string): BrokenRule[] {
  const last = dayOf(new Date(now.getTime() + MOST_DAYS * DAY));
  if (expiresOn >= dayOf(now) && expiresOn <= last) return [];
  return [brokenRule('expiry_within_a_year', 'expiresOn', { last })];
}

/** The end of a day of the campus. */
const endOf = (day: string): Date => new Date(new Date(`${day}T00:00:00+08:00`).getTime() + DAY);

function refused(context: Context, problems: BrokenRule[]): ClientTokenPayload {
  const userErrors = problems.map((broken) => inInput(context, broken));
  return { clientToken: null, secret: null, userErrors };
}

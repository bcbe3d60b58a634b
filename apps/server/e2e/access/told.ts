import type { GraphQLSchema } from 'graphql';
import { AMONG_TEXTS, personalAmounts } from '../../src/testing/personal-amounts.js';
import type { Answer, TestApp } from '../../src/testing/harness.js';
import { asSuperuser } from '../../src/testing/test-database.js';
import type { Payload } from '../ask.js';
import type { Node } from './document-tree.js';

/** What the audit must hold of one request, by its id: `REFUSED`, `READ_PAY`, `CHANGE`, or nothing. */
export type Due = Map<string, string>;

const AMOUNT_FIELDS = new Set([
  'amount',
  'distribution',
  'distributionInstalment',
  'previousReward',
]);

/** Reads out of an answer whether it was refused, or gives an amount of one person. */
export function dueOf(schema: GraphQLSchema): (tree: Node, answer: Answer) => string | null {
  const personal = new Set(personalAmounts(schema));
  const givesPay = (node: Node, value: unknown): boolean => {
    if (Array.isArray(value)) return value.some((each) => givesPay(node, each));
    if (typeof value !== 'object' || value === null) return false;
    const object = value as Readonly<Record<string, unknown>>;
    return node.children.some(
      (child) =>
        (personal.has(child.coordinate) && isOfSomebody(child, object)) ||
        givesPay(child, object[child.name]),
    );
  };
  return (tree, { body }) => {
    if (isForbidden(body)) return 'REFUSED';
    return givesPay(tree, body.data?.[tree.name]) ? 'READ_PAY' : null;
  };
}

/** One that succeeded changed something; one kind of import is refused by its own rule. */
export function dueOfChange({ body }: Answer): string | null {
  const { userErrors } = (body.data?.['payload'] ?? {}) as Partial<Payload>;
  if (userErrors?.length === 0) return 'CHANGE';
  const isDenied = userErrors?.some(({ rule }) => rule === 'import_kind_denied') === true;
  return isDenied || isForbidden(body) ? 'REFUSED' : null;
}

const isForbidden = ({ errors }: Answer['body']): boolean =>
  errors?.some(({ extensions }) => extensions['code'] === 'FORBIDDEN') === true;

/** An entry of the ledger or an objection may be a department's, a requested change no amount. */
function isOfSomebody({ coordinate, name }: Node, object: Readonly<Record<string, unknown>>) {
  const value = object[name];
  if (value === null || value === undefined || object['employee'] === null) return false;
  return (
    coordinate !== AMONG_TEXTS ||
    (value as readonly { field: string }[]).some(({ field }) => AMOUNT_FIELDS.has(field))
  );
}

/** What the audit holds of these requests, but for sign-ins; each told once. */
export async function told(app: TestApp, requests: ReadonlySet<string>): Promise<Due> {
  const entries = await asSuperuser<{ request: string; action: string }>(
    app.database,
    `select content::jsonb ->> 'request' as request, content::jsonb ->> 'action' as action
     from audit_entry order by number`,
  );
  const found: Due = new Map();
  for (const { request, action } of entries.filter(({ request }) => requests.has(request))) {
    found.set(request, [found.get(request) ?? [], action].flat().join(' '));
  }
  return found;
}

import type { Context } from '../../context.js';
import { createOnce } from '../../graphql/idempotency.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { RefusedChange } from '../employee/person-change.js';
import { objectionById } from '../objection/objection.service.js';
import type { ChangePayload } from './change-payload.js';
import { createChangeRequests } from './change-request-create.service.js';
import type { ChangeRequestCreateInput, ChangeRequestPayload } from './change-request.input.js';
import { changeRequestByKey } from './change-request.service.js';

/** One change asked for by hand; the input's own key makes it once. */
export async function askForChange(
  context: Context,
  { idempotencyKey, ...input }: ChangeRequestCreateInput,
): Promise<ChangeRequestPayload> {
  const given = payloadsOf(input);
  const [asked] = given;
  if (asked === undefined || given.length > 1) {
    return refused(context, [brokenRule('one_change_each', '')]);
  }
  const { name, payload } = asked;
  const objection = input.objection == null ? null : await openObjection(context, input.objection);
  if (objection === undefined) {
    return refused(context, [brokenRule('objection_not_found', 'objection')]);
  }
  let key: string | null = null;
  try {
    const made = await createOnce(context, {
      operation: 'changeRequestCreate',
      idempotencyKey,
      input,
      create: async (em, id) => {
        const { refused: problems } = await createChangeRequests(context, em, [
          { id, payload, objectionId: objection?.key ?? null },
        ]);
        if (problems.length > 0) throw new RefusedChange(problems.map(({ problem }) => problem));
      },
    });
    if (!made.ok) return refused(context, [made.problem]);
    key = made.key;
  } catch (error) {
    if (!(error instanceof RefusedChange)) throw error;
    return refused(
      context,
      error.problems.map((problem) => ({ ...problem, path: under(name, problem.path) })),
    );
  }
  return { changeRequest: await changeRequestByKey(context, key), userErrors: [] };
}

/** A question that may still be followed by a correction; undefined where there is none in sight. */
async function openObjection(context: Context, id: string) {
  const objection = await objectionById(context, id);
  const isEnded = objection?.status === 'REJECTED' || objection?.status === 'WITHDRAWN';
  return objection === null || isEnded ? undefined : objection;
}

const under = (name: string, path: string): string => (path === '' ? name : `${name}.${path}`);

/** The name that the input has in the mutation's, and what it asks for. */
function payloadsOf(input: Omit<ChangeRequestCreateInput, 'idempotencyKey'>) {
  const { employee, fact, event, year, departmentYear } = input;
  const all: (readonly [string, ChangePayload | null])[] = [
    ['employee', employee == null ? null : { kind: 'EMPLOYEE', input: keyless(employee) }],
    ['fact', fact == null ? null : { kind: 'EMPLOYEE_FACT', input: keyless(fact) }],
    ['event', event == null ? null : { kind: 'EMPLOYEE_EVENT', input: keyless(event) }],
    ['year', year == null ? null : { kind: 'EMPLOYEE_YEAR', input: year }],
    [
      'departmentYear',
      departmentYear == null ? null : { kind: 'DEPARTMENT_YEAR', input: departmentYear },
    ],
  ];
  return all.flatMap(([name, payload]) => (payload === null ? [] : [{ name, payload }]));
}

/** A request is made once by the key of the mutation; that of its payload has nothing to say. */
function keyless<Input extends { idempotencyKey: string }>({ idempotencyKey: _, ...input }: Input) {
  return input;
}

function refused(context: Context, problems: readonly BrokenRule[]): ChangeRequestPayload {
  return { changeRequest: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}

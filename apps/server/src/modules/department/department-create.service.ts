import type { Context } from '../../context.js';
import { Department as DepartmentRow } from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import type { DepartmentCreateInput, DepartmentCreatePayload } from './department.input.js';
import { toDepartment } from './department.service.js';

/** Codes stand in paths of facts, so they hold no dot. */
const CODE = /^[A-Za-z0-9_-]{1,20}$/;
const LONGEST_NAME = 60;

export async function createDepartment(
  context: Context,
  input: DepartmentCreateInput,
): Promise<DepartmentCreatePayload> {
  const { code, kind, idempotencyKey } = input;
  const name = input.name.trim();
  const problems = problemsOf(code, name);
  if (problems.length > 0) return refused(context, problems);
  const { institutionId } = actingAccount(context);
  const made = await createOnce(context, {
    operation: 'departmentCreate',
    idempotencyKey,
    input: { code, kind, name },
    refuse: async () => {
      const taken = await context.em.count(DepartmentRow, { code });
      return taken === 0 ? null : brokenRule('code_taken', 'code', { value: code });
    },
    create: (em, id) => {
      em.create(DepartmentRow, { institutionId, id, code, name, kind });
    },
  });
  if (!made.ok) return refused(context, [made.problem]);
  const row = await context.em.findOneOrFail(DepartmentRow, { id: made.key });
  return { department: toDepartment(row), userErrors: [] };
}

function problemsOf(code: string, name: string): BrokenRule[] {
  const problems: BrokenRule[] = [];
  if (!CODE.test(code)) problems.push(brokenRule('code_has_wrong_form', 'code'));
  if (name === '') problems.push(brokenRule('blank', 'name'));
  if (name.length > LONGEST_NAME) {
    problems.push(brokenRule('too_long', 'name', { limit: String(LONGEST_NAME) }));
  }
  return problems;
}

function refused(context: Context, problems: BrokenRule[]): DepartmentCreatePayload {
  return { department: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}

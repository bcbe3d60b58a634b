import { dayOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import {
  InstitutionYear as YearRow,
  Objection as ObjectionRow,
  ObjectionMoney as MoneyRow,
} from '../../database/entities/index.js';
import { createOnce } from '../../graphql/idempotency.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { actingAccount } from '../viewer/account.js';
import { computation } from '../viewer/computation.js';
import { dueDate, USUAL_DAYS } from './due-date.js';
import { findFigure, type FoundFigure } from './objection-figure.js';
import type { ObjectionCreateInput, ObjectionPayload } from './objection.input.js';
import { objectionByKey } from './objection.service.js';
import { refused, textProblem } from './objection-step.service.js';

/** Raised by a person about the own pay, by a secretary or head about the own department. */
export async function createObjection(
  context: Context,
  { idempotencyKey, ...input }: ObjectionCreateInput,
): Promise<ObjectionPayload> {
  const problems = [...textProblem('question', input.question), ...notOwn(context, input)];
  if (problems.length > 0) return refused(context, problems);
  const found = await findFigure(context, input);
  if (!found.ok) return refused(context, [found.problem]);
  const dueOn = dueDate(dayOf(context.now), await daysOf(context, input.period));
  const made = await createOnce(context, {
    operation: 'objectionCreate',
    idempotencyKey,
    input,
    create: (em, id) => write(context, em, { id, input, found, dueOn }),
  });
  if (!made.ok) return refused(context, [made.problem]);
  return { objection: await objectionByKey(context, made.key), userErrors: [] };
}

type Given = Omit<ObjectionCreateInput, 'idempotencyKey'>;

/** Nobody asks for another person, nor as a person for a department: the roles are two views. */
function notOwn(context: Context, { employeeNumber, department }: Given): BrokenRule[] {
  const { actingAs, employeeNumber: own } = actingAccount(context);
  if (actingAs === 'EMPLOYEE') {
    return employeeNumber != null && employeeNumber === own && department == null
      ? []
      : [brokenRule('figure_not_seen', 'employeeNumber')];
  }
  return employeeNumber == null ? [] : [brokenRule('figure_not_seen', 'employeeNumber')];
}

async function daysOf(context: Context, period: string): Promise<number> {
  const year = await computation(context).findOne(YearRow, { period });
  return year?.objectionDays ?? USUAL_DAYS;
}

interface Raised {
  readonly id: string;
  readonly input: Given;
  readonly found: Extract<FoundFigure, { ok: true }>;
  readonly dueOn: string;
}

async function write(
  context: Context,
  em: EntityManager,
  { id, input, found: { shown, of }, dueOn }: Raised,
): Promise<void> {
  const { accountId, displayName, institutionId } = actingAccount(context);
  const isPerson = of.__typename === 'Employee';
  em.create(ObjectionRow, {
    institutionId,
    id,
    subject: isPerson ? 'PERSON_FIGURE' : 'DEPARTMENT_FIGURE',
    kind: input.kind,
    period: input.period,
    month: MONTH.exec(input.figure)?.[1] ?? null,
    figure: input.figure,
    figureLabel: shown.label.zh,
    figureLabelEn: shown.label.en,
    unit: shown.unit,
    departmentId: isPerson ? of.departmentKey : of.key,
    employeeId: isPerson ? of.key : null,
    question: input.question.trim(),
    status: 'OPEN',
    raisedBy: accountId,
    raisedByName: displayName,
    raisedAt: context.now,
    dueOn,
    outcome: null,
    decidedByName: null,
    decidedAt: null,
    correctionType: null,
    correctionId: null,
    version: 1,
  });
  await em.flush();
  if (shown.amount === null) return;
  em.create(MoneyRow, { institutionId, id, amount: shown.amount, amountChanged: null });
}

/** Keys of figures are paths; one of their words may be a month. */
const MONTH = /\.(\d{4}-\d{2})(?:\.|$)/;

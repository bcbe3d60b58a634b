import type { FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { dayOf } from '../../common/campus-time.js';
import type { Context } from '../../context.js';
import {
  Employee as EmployeeRow,
  Objection as ObjectionRow,
  ObjectionMessage as MessageRow,
  ObjectionMoney as MoneyRow,
} from '../../database/entities/index.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { rowKey, toGlobalId } from '../../graphql/global-id.js';
import { checkPageArgs, pageOf } from '../../graphql/paging.js';
import { perRequest } from '../../graphql/per-request.js';
import { rowLoader } from '../../graphql/row-loader.js';
import { computation } from '../viewer/computation.js';
import { isOverdue, UNDECIDED, WAITING } from './objection-states.js';
import type {
  Objection,
  ObjectionFigure,
  ObjectionFilter,
  ObjectionMessage,
  ObjectionSummary,
} from './objection.type.js';

type Where = FilterQuery<ObjectionRow>;

const today = ({ now }: Context): string => dayOf(now);

function toObjection(context: Context, row: ObjectionRow): Objection {
  const { principal, locale } = context;
  return {
    __typename: 'Objection',
    id: toGlobalId('Objection', row.id),
    key: row.id,
    departmentKey: row.departmentId,
    employeeKey: row.employeeId,
    correctionId:
      row.correctionType === null || row.correctionId === null
        ? null
        : toGlobalId(row.correctionType, row.correctionId),
    subject: row.subject,
    kind: row.kind,
    period: row.period,
    month: row.month,
    figure: row.figure,
    figureLabel: locale === 'zh' ? row.figureLabel : row.figureLabelEn,
    unit: row.unit,
    question: row.question,
    status: row.status,
    raisedByName: row.raisedByName,
    raisedAt: row.raisedAt.toISOString(),
    isOwn: principal.kind === 'account' && principal.accountId === row.raisedBy,
    dueOn: row.dueOn,
    isOverdue: isOverdue(row, today(context)),
    outcome: row.outcome,
    decidedByName: row.decidedByName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    version: row.version,
  };
}

/** Those that wait first, the earliest due at the top. */
export async function listObjections(
  context: Context,
  page: PageArgs,
  filter?: ObjectionFilter | null,
): Promise<Connection<Objection>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const where = await conditions(context, filter);
  return pageOf(page, {
    find: async (offset, limit) => {
      const orderBy = [{ decidedAt: 'desc nulls first' }, { dueOn: 'asc' }, { id: 'asc' }] as const;
      const rows = await context.em.find(ObjectionRow, where, {
        orderBy: [...orderBy],
        offset,
        limit,
      });
      return rows.map((row) => toObjection(context, row));
    },
    count: () => context.em.count(ObjectionRow, where),
  });
}

async function conditions(context: Context, filter?: ObjectionFilter | null): Promise<Where> {
  const { status, kind, departments, period, employeeNumber, isOverdue: late } = filter ?? {};
  const parts: Where[] = [];
  if (status != null) parts.push({ status: { $in: status } });
  if (kind != null) parts.push({ kind: { $in: kind } });
  if (period != null) parts.push({ period });
  if (departments != null) {
    const keys = departments.map((id) => rowKey('Department', id)).filter((key) => key !== null);
    parts.push({ departmentId: { $in: keys } });
  }
  if (employeeNumber != null) {
    const people = await context.em.find(EmployeeRow, { employeeNumber }, { fields: ['id'] });
    parts.push({ employeeId: { $in: people.map(({ id }) => id) } });
  }
  const waits: Where = { $and: [{ status: { $in: WAITING } }, { dueOn: { $lt: today(context) } }] };
  if (late === true) parts.push(waits);
  if (late === false) parts.push({ $not: waits } as Where);
  return parts.length === 0 ? {} : { $and: parts };
}

const rows = rowLoader(ObjectionRow);

export function objectionRow(context: Context, id: string): Promise<ObjectionRow | null> {
  const key = rowKey('Objection', id);
  return key === null ? Promise.resolve(null) : rows(context).load(key);
}

export async function objectionByKey(context: Context, key: string): Promise<Objection | null> {
  const row = await rows(context).load(key);
  return row === null ? null : toObjection(context, row);
}

export async function objectionById(context: Context, id: string): Promise<Objection | null> {
  const key = rowKey('Objection', id);
  return key === null ? null : objectionByKey(context, key);
}

/** After a write the rows read before are no longer those in force. */
export function forgetObjection(context: Context, key: string): void {
  rows(context).clear(key);
  money(context).clear(key);
  messages(context).clear(key);
  context.em.clear();
}

const money = rowLoader(MoneyRow);

/** Null for whoever may not see the amount, exactly as where the figure is none. */
export async function figureOf(
  context: Context,
  { key }: Objection,
): Promise<ObjectionFigure | null> {
  const row = await money(context).load(key);
  return row === null ? null : { amount: row.amount, amountChanged: row.amountChanged };
}

const messages = perRequest(
  (context) =>
    new DataLoader<string, MessageRow[]>(async (keys) => {
      const where = { objectionId: { $in: [...keys] } };
      const found = await context.em.find(MessageRow, where, { orderBy: { place: 'asc' } });
      return keys.map((key) => found.filter(({ objectionId }) => objectionId === key));
    }),
);

export async function messagesOf(
  context: Context,
  { key }: Objection,
): Promise<ObjectionMessage[]> {
  return (await messages(context).load(key)).map(({ id, at, byName, byRole, text }) => ({
    id: toGlobalId('ObjectionMessage', id),
    at: at.toISOString(),
    byName,
    byRole,
    text,
  }));
}

/**
 * How many wait. A leader, who sees no objection, is given how many are late of the whole college and
 * nothing else; everybody else the count of those within reach.
 */
export async function objectionSummary(context: Context): Promise<ObjectionSummary> {
  const { principal } = context;
  const isLeader = principal.kind === 'account' && principal.actingAs === 'LEADERSHIP';
  const em = isLeader ? computation(context) : context.em;
  const [open, overdue] = await Promise.all([
    em.count(ObjectionRow, { status: { $in: [...UNDECIDED] } }),
    em.count(ObjectionRow, { status: { $in: [...WAITING] }, dueOn: { $lt: today(context) } }),
  ]);
  return { open: isLeader ? null : open, overdue };
}

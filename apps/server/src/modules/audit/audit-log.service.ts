import type { FilterQuery } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import { listHolds } from '../../database/audit-rows.js';
import { AuditEntry as Row } from '../../database/entities/index.js';
import { checkPageArgs } from '../../graphql/paging.js';
import type { Connection, PageArgs } from '../../graphql/connection.type.js';
import { parseGlobalId } from '../../graphql/global-id.js';
import { escapeLike } from '../../graphql/like.js';
import { numberPage } from './number-page.js';
import { toEntry } from './audit-view.js';
import { auditNames } from './audit-names.js';
import type { AuditEntry, AuditFilter } from './audit.type.js';

/** The newest first. A page is asked by number, because the log grows while it is read. */
export async function auditLog(
  context: Context,
  page: PageArgs,
  { filter, schema }: { filter: AuditFilter; schema: GraphQLSchema },
): Promise<Connection<AuditEntry>> {
  checkPageArgs(page, context.principal.kind === 'account');
  const where = { $and: conditions(filter) } as FilterQuery<Row>;
  const names = await auditNames(context, schema);
  return numberPage(page, {
    find: async ({ between, order, limit, offset }) => {
      const rows = await context.em.find(Row, { $and: [where, between] } as FilterQuery<Row>, {
        orderBy: { number: order },
        limit,
        offset,
      });
      return rows.map((row) => toEntry(row, names));
    },
    count: () => context.em.count(Row, where),
  });
}

function conditions(filter: AuditFilter): FilterQuery<Row>[] {
  const { actor, action, objectType, objectId, employeeNumber, department } = filter;
  const { period, from, to, search } = filter;
  const found: (FilterQuery<Row> | false)[] = [
    present(actor) && {
      $or: [{ actor: like(actor) }, { content: like(`"accountName": "${actor}`) }],
    },
    action != null && action.length > 0 && { action: { $in: action } },
    present(objectType) && { objectType },
    present(objectId) && rowOf(objectId),
    present(employeeNumber) && { [listHolds('employees', employeeNumber)]: true },
    present(department) && { [listHolds('departments', department)]: true },
    present(period) && { period },
    present(from) && { at: { $gte: startOf(from) } },
    present(to) && { at: { $lt: endOf(to) } },
    present(search) && { content: like(search) },
  ];
  return found.filter((each) => each !== false);
}

const present = (text: string | null | undefined): text is string =>
  text != null && text.trim() !== '';

const like = (text: string) => ({ $ilike: `%${escapeLike(text.trim())}%` });

/** The id of an object of the API; what is none is nobody's. */
function rowOf(id: string): FilterQuery<Row> {
  const { type, key } = parseGlobalId(id) ?? { type: '', key: '' };
  return { objectType: type, objectId: key };
}

const DAY = 24 * 60 * 60_000;
const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();
const endOf = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + DAY).toISOString();

import type { FilterQuery } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import type { Context } from '../../context.js';
import { ChangedObject } from '../../database/entities/index.js';
import type { Connection } from '../../graphql/connection.type.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { checkPageArgs } from '../../graphql/paging.js';
import type { Principal } from '../access/principal.js';
import { rightTo } from '../access/right-to.js';
import type { Change, ChangeKind, ChangeType } from './change.type.js';

const NODES: Readonly<Record<ChangeType, string>> = {
  DEPARTMENT: 'Department',
  DEPARTMENT_YEAR: 'DepartmentYear',
  EMPLOYEE: 'Employee',
  EMPLOYEE_FACT: 'EmployeeFact',
  EMPLOYEE_EVENT: 'EmployeeEvent',
  EMPLOYEE_YEAR: 'EmployeeYear',
  INSTITUTION_YEAR: 'InstitutionYear',
  SCENARIO: 'Scenario',
};

/** What shows to fewer than its person or its year does: to whoever may read this. */
const READ_BY: Partial<Record<ChangeType, string>> = {
  EMPLOYEE_FACT: 'Employee.facts',
  EMPLOYEE_EVENT: 'Employee.events',
  EMPLOYEE_YEAR: 'Employee.years',
  SCENARIO: 'Query.scenarios',
};
const TYPES = Object.keys(NODES) as ChangeType[];

interface Question {
  readonly since?: string | null | undefined;
  readonly types?: readonly ChangeType[] | null | undefined;
  readonly first: number;
}

/**
 * What changed after a cursor, the oldest first. Numbers are given in the order of commits, so whoever
 * goes on from the last cursor misses nothing. What the reader may not see is left out.
 */
export async function changesSince(
  { em, principal }: Context,
  { since, types, first }: Question,
): Promise<Connection<Change>> {
  checkPageArgs({ first }, true);
  const asked = types == null || types.length === 0 ? TYPES : types;
  const where = conditionsOf(since ?? null, readable(principal, asked));
  const found = await em.find(ChangedObject, where, {
    orderBy: { number: 'asc', place: 'asc' },
    limit: first + 1,
  });
  const nodes = found.slice(0, first).map(toChange);
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: node.cursor, node })),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: since != null,
      startCursor: nodes[0]?.cursor ?? null,
      endCursor: nodes.at(-1)?.cursor ?? since ?? null,
    },
    count: () => em.count(ChangedObject, where),
  };
}

const readable = (principal: Principal, types: readonly ChangeType[]): ChangeType[] =>
  types.filter((type) => {
    const operation = READ_BY[type];
    return operation === undefined || rightTo(principal, operation) !== 'none';
  });

function conditionsOf(since: string | null, types: ChangeType[]): FilterQuery<ChangedObject> {
  const after = since === null ? [] : [later(positionOf(since))];
  return { $and: [...after, { type: { $in: types } }] };
}

interface Position {
  readonly number: string;
  readonly place: number;
}

const later = ({ number, place }: Position) => ({
  $or: [{ number: { $gt: number } }, { number, place: { $gt: place } }],
});

const cursorOf = ({ number, place }: Position): string =>
  Buffer.from(`change:${number}.${place}`).toString('base64url');

function positionOf(cursor: string): Position {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, number, place] = /^change:(\d{1,18})\.(\d{1,9})$/.exec(text) ?? [];
  if (number === undefined || place === undefined) {
    throw new GraphQLError(
      '游标无效，请从头取起。The cursor is not one of this feed; start again.',
      {
        extensions: { code: 'CURSOR_EXPIRED' },
      },
    );
  }
  return { number, place: Number(place) };
}

function toChange(row: ChangedObject): Change {
  const type = row.type as ChangeType;
  return {
    cursor: cursorOf(row),
    at: row.at,
    type,
    id: toGlobalId(NODES[type], row.objectId),
    naturalKey: row.naturalKey,
    period: row.period,
    kind: row.kind as ChangeKind,
  };
}

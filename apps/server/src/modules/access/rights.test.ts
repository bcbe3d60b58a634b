import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { expect, it } from 'vitest';
import type { Principal } from './principal.js';
import { OPERATIONS, rightTo } from './rights.js';
import { ROLES, SCOPES, type Role, type Scope } from './role.js';

const schema = buildSchema(
  readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'),
);
const fieldsOf = (type: string): string[] =>
  Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).map(
    (field) => `${type}.${field}`,
  );

const account = (actingAs: Role): Principal => ({
  kind: 'account',
  institutionId: 'i',
  accountId: 'a',
  accountName: 'a',
  displayName: 'a',
  roles: [actingAs],
  actingAs,
  departmentIds: [],
  factGroups: [],
  employeeNumber: null,
});
const token = (...scopes: Scope[]): Principal => ({
  kind: 'token',
  institutionId: 'i',
  tokenId: 't',
  displayName: 't',
  scopes,
});

it('has a row for every operation of the schema, and no row for what is not there', () => {
  const roots = [...fieldsOf('Query'), ...fieldsOf('Mutation')];
  expect(roots.filter((operation) => !OPERATIONS.includes(operation))).toEqual([]);
  const all = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? fieldsOf(type.name) : [],
    ),
  );
  expect(OPERATIONS.filter((operation) => !all.has(operation))).toEqual([]);
});

it('denies what has no row, no cell or no scope', () => {
  expect(rightTo(account('PERSONNEL'), 'Mutation.unheardOf')).toBe('none');
  expect(rightTo(account('PERSONNEL'), 'constructor')).toBe('none');
  expect(rightTo(token(), 'Query.departments')).toBe('none');
});

it('lets nobody but the personnel office and the leadership group change anything', () => {
  const writers = ROLES.filter((role) =>
    fieldsOf('Mutation').some((operation) => rightTo(account(role), operation) !== 'none'),
  );
  expect(writers).toEqual(['LEADERSHIP', 'PERSONNEL']);
  for (const operation of fieldsOf('Mutation')) {
    expect(rightTo(token(...SCOPES), operation), operation).toBe('none');
  }
});

it('keeps persons from the leadership group and the college from its secretaries', () => {
  expect(rightTo(account('LEADERSHIP'), 'Query.employees')).toBe('none');
  expect(rightTo(account('LEADERSHIP'), 'Department.employees')).toBe('none');
  expect(rightTo(account('DEPARTMENT_SECRETARY'), 'Query.allocations')).toBe('own');
  expect(rightTo(account('DEPARTMENT_SECRETARY'), 'Query.outcome')).toBe('none');
  expect(rightTo(account('EMPLOYEE'), 'Query.allocations')).toBe('none');
  expect(rightTo(token('reference:read'), 'Query.allocations')).toBe('none');
  expect(rightTo(token('reference:read', 'allocations:read'), 'Query.allocations')).toBe('all');
});

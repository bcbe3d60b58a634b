import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { expect, it } from 'vitest';
import type { AccountPrincipal, Principal } from './principal.js';
import { OPERATIONS } from './rights.js';
import { isOfOtherGroup, rightTo } from './right-to.js';
import type { FactGroup, Role, Scope } from './role.js';

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
  departmentIds: [],
  addresses: [],
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

const mine = (principal: Principal): string[] =>
  OPERATIONS.filter((operation) => rightTo(principal, operation) !== 'none');
const ABOUT_PAY = /alloc|pay|employee|outcome|scenario|year|ledger|cash|budget|amount|objection/i;
/** The list of what kinds of fact there are names nobody. */
const OPEN_TO_ALL = ['Query.employeeFactOptions'];

const dataOwner = (...factGroups: FactGroup[]): Principal => ({
  ...(account('DATA_OWNER') as AccountPrincipal),
  factGroups,
});

it('lets a data owner touch what the own kind of fact names, and nothing without one', () => {
  expect(mine(dataOwner()).filter((operation) => ABOUT_PAY.test(operation))).toEqual(OPEN_TO_ALL);
  expect(rightTo(dataOwner('STUDENTS'), 'DepartmentYear.students')).toBe('own');
  expect(rightTo(dataOwner('SCORES'), 'DepartmentYear.students')).toBe('none');
  expect(isOfOtherGroup(dataOwner('SCORES'), 'DepartmentYear.students')).toBe(true);
  expect(isOfOtherGroup(account('EMPLOYEE'), 'DepartmentYear.students')).toBe(false);
  expect(rightTo(dataOwner('POSTS'), 'Mutation.employeeFactSet')).toBe('own');
  expect(rightTo(dataOwner('STUDENTS'), 'Query.employees')).toBe('none');
});

it('gives no pay and no fact to the administrators and no mutation to the auditor', () => {
  for (const role of ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'] as const) {
    const operations = mine(account(role)).filter((operation) => ABOUT_PAY.test(operation));
    expect(operations, role).toEqual(OPEN_TO_ALL);
  }
  const changes = mine(account('AUDITOR')).filter((operation) => operation.startsWith('Mutation.'));
  expect(changes).toEqual([]);
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

import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Department, Employee } from '../../src/database/entities/index.js';
import { TestApp, type Answer } from '../../src/testing/harness.js';
import { subjectsOf, type Subjects } from './demo-subjects.js';
import { argumentsOf, type Samples } from './document-tree.js';
import { signedIn, type Headers } from './principals.js';

/** X4: from every root, every way of up to six edges, as whoever is cut to rows of their own. */
let app: TestApp;
let subjects: Subjects;
/** By the number of a person and by the code of a department: the department they are of. */
const departmentOfPerson = new Map<string, string>();

const FARTHEST = 6;
/** What says of whom an object is, and whether that person or department may be seen. */
const TELLING = ['id', 'code', 'employeeNumber'];
const ROOTS = ['viewer', 'department', 'employee', 'allocations'];
/** Ways that lead to people and to departments; the rest is walked once by the access matrix. */
const WAYS = new Set([
  'Viewer',
  'Department',
  'DepartmentYear',
  'Employee',
  'EmployeeConnection',
  'EmployeeEdge',
  'EmployeeFact',
  'EmployeeEvent',
  'EmployeeYear',
  'EmployeePayment',
  'HeadcountDerivation',
  'HeadcountRow',
  'Allocation',
  'OfficeAllocation',
  'UnitCash',
  'PayYear',
  'PayMonth',
  'LatestPay',
]);

beforeAll(async () => {
  app = await TestApp.start();
  subjects = await subjectsOf(app);
  const em = app.database.forkForComputation(app.signIns.institutionId);
  const departments = await em.find(Department, {});
  const codes = new Map(departments.map(({ id, code }) => [id, code]));
  const people = await em.find(Employee, {}, { fields: ['employeeNumber', 'departmentId'] });
  for (const { employeeNumber, departmentId } of people) {
    departmentOfPerson.set(employeeNumber, codes.get(departmentId) ?? '');
  }
}, 900_000);
afterAll(() => app.stop());

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Everything within reach, opened again at every step, so that a way may come back where it began. */
function selection(type: GraphQLObjectType, edges: number, samples: Samples): string {
  const fields = Object.values(type.getFields());
  const telling = fields.filter(({ name }) => TELLING.includes(name)).map(({ name }) => name);
  const ways = edges === 0 ? [] : fields.flatMap((field) => wayOf(type, field, edges, samples));
  return `{ __typename ${[...telling, ...ways].join(' ')} }`;
}

function wayOf(
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  edges: number,
  samples: Samples,
): string[] {
  const type = getNamedType(field.type);
  if (isLeafType(type) || !isObjectType(type) || !WAYS.has(type.name)) return [];
  // A row and its cursor lead to the same object.
  if (field.name === 'edges') return [];
  const given = argumentsOf(`${owner.name}.${field.name}`, field.args, samples);
  return [`${field.name}${given} ${selection(type, edges - 1, samples)}`];
}

async function walked(headers: Headers, samples: Samples): Promise<unknown[]> {
  const query = schema.getQueryType() as GraphQLObjectType;
  const answers: unknown[] = [];
  for (const name of ROOTS) {
    const root = query.getFields()[name] as GraphQLField<unknown, unknown>;
    const type = getNamedType(root.type) as GraphQLObjectType;
    const given = argumentsOf(`Query.${name}`, root.args, samples);
    // One way out of the root at a time, so that no document is refused for its size.
    for (const field of Object.values(type.getFields())) {
      const way = wayOf(type, field, FARTHEST - 1, samples);
      if (way.length === 0) continue;
      const response = await app.send(
        '/graphql',
        { query: `{ ${name}${given} { ${way.join(' ')} } }` },
        headers,
      );
      const { data, errors } = (await response.json()) as Answer['body'];
      const codes = (errors ?? []).map(({ extensions }) => extensions['code']);
      expect(
        codes.filter((code) => code !== 'FORBIDDEN'),
        `${name}.${field.name}`,
      ).toEqual([]);
      answers.push(data);
    }
  }
  return answers;
}

interface Met {
  readonly people: Set<string>;
  /** Departments of which a fact or a figure was met. */
  readonly opened: Set<string>;
}

const OF_DEPARTMENT = [
  'year',
  'years',
  'allocation',
  'officeAllocation',
  'cash',
  'headcountDerivation',
];

function meet(met: Met, value: unknown): void {
  if (Array.isArray(value)) {
    for (const each of value) meet(met, each);
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Record<string, unknown>;
    if (object['__typename'] === 'Employee') met.people.add(String(object['employeeNumber']));
    if (object['__typename'] === 'Department') {
      const isOpened = OF_DEPARTMENT.some((field) => {
        const inside = object[field];
        return Array.isArray(inside) ? inside.length > 0 : inside !== null && inside !== undefined;
      });
      if (isOpened) met.opened.add(String(object['code']));
    }
    for (const inside of Object.values(object)) meet(met, inside);
  }
}

const CUT: readonly [account: string, sees: (person: string, code: string) => boolean][] = [
  ['secretary', (_, code) => code === subjects.ownDepartment],
  ['head', (_, code) => code === subjects.ownDepartment],
  ['employee', (person) => person === subjects.self],
  ['leadership', () => false],
  ['finance', () => false],
  ['students', () => false],
  ['sysadmin', () => false],
  ['secadmin', () => false],
];

it.each(CUT)(
  '%s meets nobody else, however the way turns',
  async (account, sees) => {
    const headers = await signedIn(app, account);
    const met: Met = { people: new Set(), opened: new Set() };
    for (const [code, person] of [
      [subjects.ownDepartment, subjects.self],
      [subjects.otherDepartment, subjects.stranger],
    ] as const) {
      const samples = { ...subjects.samples, code: `"${code}"`, employeeNumber: `"${person}"` };
      for (const answer of await walked(headers, samples)) meet(met, answer);
    }
    const others = [...met.people].filter(
      (person) => !sees(person, departmentOfPerson.get(person) ?? ''),
    );
    expect(others).toEqual([]);
    if (['secretary', 'head'].includes(account)) {
      expect([...met.opened]).toEqual([subjects.ownDepartment]);
      expect(met.people.size).toBeGreaterThan(1);
    }
    if (account === 'employee') expect([...met.people]).toEqual([subjects.self]);
    if (['employee', 'students', 'sysadmin', 'secadmin'].includes(account)) {
      const facts = account === 'students' ? 2 : 0;
      expect(met.opened.size, account).toBeLessThanOrEqual(facts);
    }
  },
  600_000,
);

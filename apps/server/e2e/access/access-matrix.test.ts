import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Department } from '../../src/database/entities/index.js';
import { OPERATIONS } from '../../src/modules/access/rights.js';
import { TestApp, type Answer } from '../../src/testing/harness.js';
import { subjectsOf, type Subjects } from './demo-subjects.js';
import { mutationTexts, queryTrees, type Node, type Samples } from './document-tree.js';
import { FIELDS, NO_DATA } from './expected-fields.js';
import { patternOf, readTable } from './expected-table.js';
import { GATES, MUTATIONS, QUERIES } from './expected-letters.js';
import { lettersOf, type Letter } from './observe.js';
import { PRINCIPALS, principalsOf, type Headers } from './principals.js';

/** X1: every field of the schema × everybody × own, colleague's, other department's × now and before. */
let app: TestApp;
let subjects: Subjects;
let principals: ReadonlyMap<string, Headers>;
let schema: GraphQLSchema;

beforeAll(async () => {
  app = await TestApp.start();
  schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  subjects = await subjectsOf(app);
  const em = app.database.forkForComputation(app.signIns.institutionId);
  const own = await em.findOneOrFail(Department, { code: subjects.ownDepartment });
  principals = await principalsOf(app, own.id);
}, 900_000);
afterAll(() => app.stop());

async function asked(headers: Headers, query: string): Promise<Answer> {
  const response = await app.send('/graphql', { query }, headers);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** The letters of everybody, by coordinate and whom it is about. */
type Observed = Map<string, (Letter | '-')[]>;

async function observe(trees: readonly Node[], suffix = ''): Promise<Observed> {
  const observed: Observed = new Map();
  for (const [at, name] of PRINCIPALS.entries()) {
    for (const tree of trees) {
      const answer = await asked(principals.get(name) ?? {}, `{ ${tree.text} }`);
      for (const [coordinate, letter] of lettersOf(tree, answer)) {
        const key = coordinate + suffix;
        const letters = observed.get(key) ?? Array.from(PRINCIPALS, () => '-' as const);
        letters[at] = letter;
        observed.set(key, letters);
      }
    }
  }
  return observed;
}

const treesWith = (samples: Samples): Node[] =>
  queryTrees(schema, { ...subjects.samples, ...samples });
const about = (root: string, samples: Samples): Node[] =>
  treesWith(samples).filter(({ name }) => name === root);

const patterns = (observed: Observed, keys: Iterable<string>): Record<string, string> =>
  Object.fromEntries(
    [...keys].map((key) => [key, patternOf(observed.get(key) ?? PRINCIPALS.map(() => '-'))]),
  );

const GUARDED = new Set(OPERATIONS.filter((operation) => !/^(Query|Mutation)\./u.test(operation)));
const queries = readTable(QUERIES);
const gates = readTable(GATES);
const mutations = readTable(MUTATIONS);

it('has a reviewed place for every field of the schema', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
  const reviewed = [...queries.keys(), ...mutations.keys(), ...GUARDED, ...FIELDS];
  expect(fields.filter((field) => !reviewed.some((key) => key === field))).toEqual([]);
});

it('gives everybody exactly what the reviewed tables say', async () => {
  const own = await observe(treesWith({}));
  const observed: Observed = new Map([
    ...own,
    ...(await observe(about('department', { code: `"${subjects.otherDepartment}"` }), '@other')),
    ...(await observe(
      about('employee', { employeeNumber: `"${subjects.colleague}"` }),
      '@colleague',
    )),
    ...(await observe(
      about('employee', { employeeNumber: `"${subjects.stranger}"` }),
      '@stranger',
    )),
  ]);
  const found = patterns(observed, [
    ...[...observed.keys()].filter((key) => key.startsWith('Query.')),
    ...[...observed.keys()].filter((key) => GUARDED.has(key.replace(/@.*/u, ''))),
    ...GUARDED,
  ]);
  expect(found).toEqual(Object.fromEntries([...queries, ...gates]));

  const masked = [...observed].filter(
    ([key, letters]) => letters.includes('m') && !GUARDED.has(key.replace(/@.*/u, '')),
  );
  expect(masked).toEqual([]);
  const unseen = [...own]
    .filter(([key, letters]) => !letters.includes('y') && !NO_DATA.includes(key))
    .filter(([key]) => ![...observed].some(([k, l]) => k.startsWith(`${key}@`) && l.includes('y')))
    .map(([key]) => key);
  expect(unseen).toEqual([]);

  const past = {
    knownAt: '"2026-09-01T00:00:00+08:00"',
    asOf: '"2024-06"',
    'Query.changes.knownAt': 'null',
  };
  for (const root of ['department', 'employee', 'allocations', 'officeAllocations']) {
    for (const [key, letters] of await observe(about(root, past))) {
      const opened = letters.filter((letter, at) => letter === 'y' && own.get(key)?.[at] !== 'y');
      if (GUARDED.has(key) || key.startsWith('Query.')) expect(opened, key).toEqual([]);
    }
  }
}, 900_000);

it('asks every mutation of everybody, refuses whom the table says, and changes nothing', async () => {
  const changes = async (): Promise<string> => {
    const auditor = principals.get('AUD') ?? {};
    const query =
      '{ auditLog(first: 3, filter: { action: [CHANGE] }) { totalCount nodes { operation objectType } } }';
    const { body } = await asked(auditor, query);
    return JSON.stringify(body.data);
  };
  const before = await changes();
  const observed: Observed = new Map();
  for (const { coordinate, text } of mutationTexts(schema)) {
    const letters: Letter[] = [];
    for (const name of PRINCIPALS) {
      const { body } = await asked(principals.get(name) ?? {}, `mutation { ${text} }`);
      const codes = (body.errors ?? []).map(({ extensions }) => extensions['code']);
      expect(codes, `${name} ${text}`).not.toContain('INTERNAL');
      letters.push(codes.includes('FORBIDDEN') ? 'F' : 'y');
    }
    observed.set(coordinate, letters);
  }
  expect(patterns(observed, observed.keys())).toEqual(Object.fromEntries(mutations));
  expect(await changes()).toBe(before);
}, 600_000);

it('lets nobody in without a session or a token', async () => {
  for (const { coordinate, text } of treesWith({})) {
    const { status, body } = await asked({}, `{ ${text} }`);
    expect([status, body.data, body.errors?.[0]?.extensions['code']], coordinate).toEqual([
      401,
      undefined,
      'UNAUTHENTICATED',
    ]);
  }
});

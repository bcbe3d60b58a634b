import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Department } from '../../src/database/entities/index.js';
import { OPERATIONS } from '../../src/modules/access/rights.js';
import { TestApp, type Answer } from '../../src/testing/harness.js';
import { personalAmounts } from '../../src/testing/personal-amounts.js';
import { fillInstitution, SMALL_AMOUNTS } from '../../src/testing/two-institutions.js';
import { subjectsOf, type Subjects } from './demo-subjects.js';
import { mutationTexts, queryTrees, wayTo, type Node, type Samples } from './document-tree.js';
import { FIELDS, NO_DATA } from './expected-fields.js';
import { patternOf, readTable } from './expected-table.js';
import { AMOUNTS_SEEN, GATES, MUTATIONS, QUERIES } from './expected-letters.js';
import { lettersOf, type Letter } from './observe.js';
import { plantAmounts, type Planted } from './planted-amounts.js';
import { PRINCIPALS, principalsOf, type Headers } from './principals.js';
import { dueOf, dueOfChange, told, type Due } from './told.js';

/** X1: every field of the schema × everybody × own, colleague's, other department's × now and before. */
let app: TestApp;
let subjects: Subjects;
let planted: Planted;
let principals: ReadonlyMap<string, Headers>;
let schema: GraphQLSchema;
let entryOf: ReturnType<typeof dueOf>;

beforeAll(async () => {
  app = await TestApp.start();
  schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  entryOf = dueOf(schema);
  subjects = await subjectsOf(app);
  await fillInstitution(app.database, '另一所');
  const elsewhere = Object.entries(SMALL_AMOUNTS).map(
    ([name, amount]) => [`${name}@elsewhere`, amount] as const,
  );
  planted = new Map([...(await plantAmounts(app, subjects)), ...elsewhere]);
  const em = app.database.forkForComputation(app.signIns.institutionId);
  const own = await em.findOneOrFail(Department, { code: subjects.ownDepartment });
  principals = await principalsOf(app, own.id);
}, 900_000);
afterAll(() => app.stop());

type Asked = Answer & { readonly requestId: string };

async function asked(headers: Headers, query: string): Promise<Asked> {
  const response = await app.send('/graphql', { query }, headers);
  const requestId = response.headers.get('x-request-id') ?? '';
  return { requestId, status: response.status, body: (await response.json()) as Answer['body'] };
}

/** A1: all that was asked, and what the audit must hold of it. */
const requests = new Map<string, string>();
const due: Due = new Map();

function remember(what: string, { requestId }: Asked, entry: string | null): void {
  requests.set(requestId, what);
  if (entry !== null) due.set(requestId, entry);
}

/** The letters of everybody, by coordinate and whom it is about. */
type Observed = Map<string, (Letter | '-')[]>;

/** Who was given which of the planted amounts, wherever in an answer it stood. */
const seen = new Map<string, Letter[]>();

function noteAmounts(at: number, { body }: Asked): void {
  const text = JSON.stringify(body);
  for (const [name, amount] of planted) {
    const letters = seen.get(name) ?? PRINCIPALS.map((): Letter => 'n');
    if (text.includes(amount)) letters[at] = 'y';
    seen.set(name, letters);
  }
}

async function observe(trees: readonly Node[], suffix = ''): Promise<Observed> {
  const observed: Observed = new Map();
  for (const [at, name] of PRINCIPALS.entries()) {
    for (const tree of trees) {
      const answer = await asked(principals.get(name) ?? {}, `{ ${tree.text} }`);
      noteAmounts(at, answer);
      const entry = entryOf(tree, answer);
      // The employee is given the own pay alone, and that is not told.
      const isOwn = name === 'EMP' && entry === 'READ_PAY';
      remember(`${name} ${tree.coordinate}${suffix}`, answer, isOwn ? null : entry);
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
  const isSeen = (key: string): boolean =>
    [...observed].some(([k, letters]) => k.replace(/@.*/u, '') === key && letters.includes('y'));
  const unseen = [...own.keys()].filter((key) => !isSeen(key));
  expect(unseen.filter((key) => !NO_DATA.includes(key))).toEqual([]);
  expect(NO_DATA.filter(isSeen)).toEqual([]);

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

it('gives the digits of an amount to those whom the table names, in whatever field', () => {
  const letters = [...seen].map(([name, each]) => [name, patternOf(each)]);
  expect(Object.fromEntries(letters)).toEqual(Object.fromEntries(readTable(AMOUNTS_SEEN)));
});

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
      const answer = await asked(principals.get(name) ?? {}, `mutation { ${text} }`);
      const { body } = answer;
      remember(`${name} ${coordinate}`, answer, dueOfChange(answer));
      const codes = (body.errors ?? []).map(({ extensions }) => extensions['code']);
      expect(codes, `${name} ${text}`).not.toContain('INTERNAL');
      letters.push(codes.includes('FORBIDDEN') ? 'F' : 'y');
    }
    observed.set(coordinate, letters);
  }
  expect(patterns(observed, observed.keys())).toEqual(Object.fromEntries(mutations));
  expect(await changes()).toBe(before);
}, 600_000);

it('gives each amount of one person alone, so that none is told by another beside it', async () => {
  const people = [subjects.self, subjects.colleague, subjects.stranger].flatMap((number) =>
    about('employee', { employeeNumber: `"${number}"` }),
  );
  const given = new Set<string>();
  for (const tree of [...people, ...treesWith({}).filter(({ name }) => name !== 'employee')]) {
    for (const coordinate of personalAmounts(schema)) {
      const alone = wayTo(tree, coordinate);
      if (alone === null || given.has(coordinate)) continue;
      const answer = await asked(principals.get('PER') ?? {}, `{ ${alone.text} }`);
      const entry = entryOf(alone, answer);
      remember(`PER ${coordinate}`, answer, entry);
      if (entry !== null) given.add(coordinate);
    }
  }
  expect([...given].sort()).toEqual(personalAmounts(schema));
});

it('has told each refusal and each reading of another person’s pay of all these by one entry', async () => {
  const entries = await told(app, new Set(requests.keys()));
  const named = (of: Due): string[] =>
    [...of].map(([request, entry]) => `${requests.get(request)}: ${entry}`).sort();
  expect(named(entries)).toEqual(named(due));
  const count = (entry: string) => [...due.values()].filter((each) => each === entry).length;
  expect([count('REFUSED') > 500, count('READ_PAY') > 5]).toEqual([true, true]);
});

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

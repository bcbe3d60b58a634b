import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraphQLSchema } from '../src/schema.js';
import { TestApp, type Answer, type Caller } from '../src/testing/harness.js';
import { asSuperuser } from '../src/testing/test-database.js';
import { callerOf, documentFor, placesOf, type Place } from './filled-documents.js';
import { INSIDE } from './hostile-graphql-signs.js';
import { INJECTIONS } from './injections.js';

const CANARY = 'the-canary-sings';
const ID_NUMBER = '11010119900307451X';
const CARD = '6222021234567890123';
const AMOUNT = '98765.43';
const PASSWORD = 'Vq9#tulpenfeld-77';

const lines: string[] = [];
let app: TestApp;
let schema: GraphQLSchema;
let places: readonly Place[];
beforeAll(async () => {
  schema = await buildGraphQLSchema();
  app = await TestApp.start({ schema, logged: { write: (line) => void lines.push(line) } });
  places = placesOf(schema);
  // One after the other: many sign-ins at once would have to wait.
  for (const caller of new Set(places.map(callerOf))) await app.headersOf(caller);
  await asOwner('create table canary (secret text)');
  await asOwner(`insert into canary values ('${CANARY}')`);
  await asOwner('grant all on canary to public');
});
afterAll(() => app.stop());

const asOwner = (statement: string) => asSuperuser(app.database, statement);

/** Tables, roles, functions and the canary: whatever a statement in a text would have touched. */
async function standing(): Promise<string> {
  const questions = [
    'select tablename, rowsecurity from pg_tables order by schemaname, tablename',
    'select rolname, rolsuper, rolbypassrls from pg_roles order by rolname',
    'select proname from pg_proc where pronamespace = $$public$$::regnamespace order by 1',
    'select secret from canary',
    'select count(*)::int from employee_payment',
    'select count(*)::int from frozen_scenario',
    'select id, used_at from setup_token order by id',
  ];
  const found: unknown[] = [];
  for (const question of questions) found.push(await asOwner(question));
  return JSON.stringify(found);
}

interface Said {
  readonly status: number;
  readonly text: string;
}

async function answered(request: Promise<Response>): Promise<Said> {
  const response = await request;
  return { status: response.status, text: await response.text() };
}

async function asked(place: Place, texts: readonly unknown[]): Promise<Said> {
  const headers = await app.headersOf(callerOf(place));
  return answered(app.send('/graphql', documentFor(place, texts), headers));
}

const MOST_ALIASES = 30;
/** A mutation takes one text a request, so its places take turns: ten each, another ten at the next. */
const TURNS = 6;
const isTurn = (which: number, at: number): boolean => (which + at) % TURNS === 0;
const groupsOf = (place: Place, at: number): readonly (readonly string[])[] =>
  place.kind === 'mutation'
    ? INJECTIONS.filter((_, which) => isTurn(which, at)).map((text) => [text])
    : [INJECTIONS.slice(0, MOST_ALIASES), INJECTIONS.slice(MOST_ALIASES)];

function expectHarmless({ status, text }: Said, told: string): void {
  expect(status, `${told}\n${text}`).toBeLessThan(500);
  // Refused at the door, a text would be tried on nothing.
  expect([401, 403], told).not.toContain(status);
  expect(text.includes('"INTERNAL"'), `${told}\n${text}`).toBe(false);
  expect(text, told).not.toMatch(INSIDE);
  expect(text.includes(CANARY), told).toBe(false);
}

describe('texts that mean something to a database', () => {
  it('are sixty, and every argument and filter of the schema is a place for them', () => {
    expect(new Set(INJECTIONS).size).toBe(60);
    expect(places.length).toBeGreaterThan(150);
  });

  it('stay texts in every argument', async () => {
    const before = await standing();
    for (const [at, place] of places.entries()) {
      const groups = groupsOf(place, at);
      const said = await Promise.all(groups.map((texts) => asked(place, texts)));
      const told = `${place.root.name} ${place.argument.name}.${place.path.join('.')}`;
      said.forEach((answer) => expectHarmless(answer, told));
    }
    expect(await standing()).toBe(before);
  });

  it('stay texts in every address and body beside the API', async () => {
    const before = await standing();
    for (const [at, text] of INJECTIONS.entries()) {
      const doors = (await beside('PERSONNEL', text)).filter((_, which) => isTurn(which, at));
      for (const [told, open] of doors) expectHarmless(await answered(open()), `${told} ${text}`);
    }
    expect(await standing()).toBe(before);
  });
});

type Doors = readonly (readonly [string, () => Promise<Response>])[];

/** Everything that an address or a body beside the API takes. */
async function beside(caller: Caller, text: string): Promise<Doors> {
  const headers = { origin: app.url, ...(await app.headersOf(caller)) };
  const word = encodeURIComponent(text);
  const get = (path: string) => [path, () => fetch(app.url + path, { headers })] as const;
  const post = (path: string, body: unknown) =>
    [path, () => app.send(path, body, headers)] as const;
  const file = (path: string) =>
    [path, () => fetch(app.url + path, { method: 'POST', headers, body: '工号,姓名' })] as const;
  const list = { list: 'employees', format: 'csv', reason: '核对' };
  return [
    get(`/imports/templates/${word}.xlsx?period=${word}&lang=${word}`),
    get(`/imports/templates/ASSESSMENTS.xlsx?filled=1&period=${word}`),
    get(`/imports/${word}/marked.xlsx`),
    get(`/scenarios/${word}.xlsx?lang=${word}`),
    get(`/auth/sessions/${word}`),
    file(`/uploads?name=${word}`),
    file(`/documents?title=${word}&documentNumber=${word}&fileName=${word}`),
    post('/exports', { ...list, list: text }),
    post('/exports', { ...list, columns: [text] }),
    post('/exports', { ...list, variables: { [text]: text, filter: { search: text } } }),
    post('/exports', { ...list, variables: { filter: { departments: { x: text } } } }),
    post('/exports', {
      ...list,
      reason: text.padEnd(2),
      variables: { filter: { departments: [text] } },
    }),
    post('/auth/switch-role', { role: text }),
    post('/auth/password', { present: text, next: text }),
  ];
}

describe('secrets', () => {
  const token = (): string => app.signIns.apiToken;
  const secrets = (): string[] => [PASSWORD, token(), CARD, ID_NUMBER, AMOUNT];
  const leaksIn = (text: string): string[] => secrets().filter((secret) => text.includes(secret));

  it('put into every argument, also where they do not fit, are in no log and no error', async () => {
    lines.length = 0;
    const all = `${PASSWORD} ${token()} ${CARD} ${ID_NUMBER}`;
    for (const place of places) {
      const isAmount = ['Money', 'Decimal'].includes(place.type);
      for (const given of [isAmount ? AMOUNT : all, { [AMOUNT]: all }, Number(AMOUNT)]) {
        const { errors } = JSON.parse((await asked(place, [given])).text) as Answer['body'];
        const told = `${place.root.name} ${place.argument.name}.${place.path.join('.')}`;
        expect(leaksIn(JSON.stringify(errors ?? [])), told).toEqual([]);
      }
    }
    expect(leaksIn(lines.join(''))).toEqual([]);
  });

  it('are in no log where a statement with them fails', async () => {
    await app.headersOf('SYSTEM_ADMINISTRATOR');
    lines.length = 0;
    await asOwner('alter table audit_entry add constraint full_disk check (false) not valid');
    for (const place of places.filter(({ kind }) => kind === 'mutation')) {
      const text = ['Money', 'Decimal'].includes(place.type) ? AMOUNT : `${CARD} ${ID_NUMBER}`;
      await asked(place, [text]);
    }
    await asOwner('alter table audit_entry drop constraint full_disk');
    const log = lines.join('');
    expect(log).toContain('full_disk');
    expect(leaksIn(log)).toEqual([]);
  });

  it('given at the doors are in no log and no refusal', async () => {
    lines.length = 0;
    for (const secret of secrets()) {
      const door = { accountName: 'finance', password: `${PASSWORD} ${secret}` };
      const bearer = { authorization: `Bearer ${secret}` };
      const doors: Doors = [
        ...(await beside('PERSONNEL', secret)),
        ['sign-in', () => app.send('/auth/sign-in', door)],
        ['bearer', () => app.send('/graphql', { query: '{ __typename }' }, bearer)],
      ];
      for (const [told, open] of doors) {
        const { status, text } = await answered(open());
        if (status >= 400) expect(leaksIn(text), told).toEqual([]);
      }
    }
    expect(leaksIn(lines.join(''))).toEqual([]);
  });
});

import { baseScenarioOf } from './base-scenario';
import { askGraphQL, type Visitor } from './browser';
import { PAYLOADS } from './hostile-payloads';
import { upload } from './upload';

/** Those who put hostile texts into the demo college, each by the doors of its own role. */
export interface Writers {
  readonly personnel: Visitor;
  readonly secretary: Visitor;
  readonly employee: Visitor;
  readonly administrator: Visitor;
}

/** What stands behind the parts of an address that name something. */
export interface Hostile {
  readonly employeeNumber: string;
  readonly department: string;
  readonly scenario: string;
  readonly objection: string;
  readonly import: string;
  readonly account: string;
}

interface Person {
  readonly employeeNumber: string;
}

const text = (at: number): string => PAYLOADS[at % PAYLOADS.length] ?? '';

/** Names, reasons, titles, questions and file names of the demo college become hostile. */
export async function makeHostile(writers: Writers): Promise<Hostile> {
  const { personnel, secretary, employee, administrator } = writers;
  const { viewer } = (
    await askGraphQL<{ viewer: Person }>(employee, '{ viewer { employeeNumber } }')
  ).data;
  const own = viewer.employeeNumber;
  await sendAll(
    personnel,
    'departmentCreate',
    PAYLOADS.map((name, at) => ({
      code: `H${at}`,
      name,
      kind: 'OFFICE',
      idempotencyKey: `H${at}`,
    })),
  );
  await writeReasons(personnel, own);
  await askForChange(secretary, own);
  return {
    employeeNumber: own,
    department: 'H2',
    account: await nameAccounts(administrator),
    import: await importNames(personnel, own),
    objection: await askAndAnswer(personnel, employee, own),
    scenario: await nameScenarios(personnel),
  };
}

interface Errors {
  readonly userErrors: readonly { readonly message: string }[];
}

/** One document of so many mutations, which the server does one after the other. */
async function sendAll<Answer>(
  visitor: Visitor,
  name: string,
  inputs: readonly object[],
  object = '',
): Promise<Answer[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const names = inputs.map((_, at) => `input${at}`);
  const { data, errors } = await askGraphQL<Record<string, Answer & Errors> | null>(
    visitor,
    `mutation (${names.map((each) => `$${each}: ${type}`).join(', ')}) {
      ${names.map((each) => `${each}: ${name}(input: $${each}) { ${object} userErrors { message } }`).join('\n')}
    }`,
    Object.fromEntries(names.map((each, at) => [each, inputs[at]])),
  );
  const answers = names.map((each) => data?.[each]);
  const refused = [...(errors ?? []), ...answers.flatMap((answer) => answer?.userErrors ?? [])];
  if (refused[0] !== undefined) throw new Error(`${name}: ${refused[0].message}`);
  return answers as Answer[];
}

async function send<Answer>(
  visitor: Visitor,
  name: string,
  input: object,
  object: string,
): Promise<Answer> {
  const [answer] = await sendAll<Answer>(visitor, name, [input], object);
  return answer!;
}

/** An event, a resolution and a token of the personnel office. */
async function writeReasons(personnel: Visitor, own: string): Promise<void> {
  await sendAll(
    personnel,
    'employeeEventSet',
    [0, 1].map((at) => ({
      employeeNumber: own,
      type: 'AWARD',
      from: '2026-03',
      amount: '1.00',
      reason: text(at),
      idempotencyKey: `reason ${at}`,
    })),
  );
  await send(
    personnel,
    'resolutionAdd',
    {
      body: 'LEADING_GROUP',
      documentNumber: text(23),
      title: text(24),
      subject: 'READING',
      heldOn: '2026-01-10',
      period: '2026',
      idempotencyKey: 'resolution',
    },
    '',
  );
  await send(
    personnel,
    'clientTokenCreate',
    {
      name: text(2),
      scopes: ['REFERENCE_READ'],
      expiresOn: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
      idempotencyKey: 'token',
    },
    '',
  );
}

/** Everybody who signs in is called by a hostile name; gives the account of one of them. */
async function nameAccounts(administrator: Visitor): Promise<string> {
  const { data } = await askGraphQL<{ accounts: { nodes: { id: string }[] } }>(
    administrator,
    '{ accounts(first: 50) { nodes { id } } }',
  );
  const accounts = data.accounts.nodes.map(({ id }, at) => ({ id, displayName: text(at + 2) }));
  await sendAll(administrator, 'accountUpdate', accounts);
  return accounts[0]!.id;
}

/** The people of a college get their names by a file, whose own name and reason are hostile too. */
async function importNames(personnel: Visitor, own: string): Promise<string> {
  const { data } = await askGraphQL<{ department: { employees: { nodes: Person[] } } }>(
    personnel,
    '{ department(code: "C02") { employees(first: 100) { nodes { employeeNumber } } } }',
  );
  const numbers = data.department.employees.nodes.map(({ employeeNumber }) => employeeNumber);
  const named = [own, ...numbers.filter((number) => number !== own)].slice(0, PAYLOADS.length);
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const rows = [
    ['工号', '姓名', text(2)],
    ...named.map((number, at) => [number, text(at + 2), text(at)]),
    [text(2), text(3), text(4)],
  ];
  const uploadToken = await upload(personnel, {
    name: `${text(2)}.csv`,
    body: rows.map((row) => row.map(cell).join(',')).join('\n'),
  });
  const { import: made } = await send<{ import: { id: string } }>(
    personnel,
    'importCreate',
    { uploadToken, kind: 'PEOPLE', idempotencyKey: 'hostile file' },
    'import { id }',
  );
  const expectedHash = await checked(personnel, made.id);
  await send(
    personnel,
    'importCommit',
    { id: made.id, expectedHash, isRightRowsOnly: true, reason: text(4) },
    'import { id }',
  );
  return made.id;
}

/** Waits until the dry run is done, and gives the hash of what it would change. */
async function checked(visitor: Visitor, id: string): Promise<string> {
  for (;;) {
    const { data } = await askGraphQL<{ import: { status: string; expectedHash: string } }>(
      visitor,
      'query ($id: ID!) { import(id: $id) { status expectedHash } }',
      { id },
    );
    if (data.import.status === 'CHECKED') return data.import.expectedHash;
    if (data.import.status !== 'READING') throw new Error(`the import is ${data.import.status}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function askAndAnswer(personnel: Visitor, employee: Visitor, own: string): Promise<string> {
  const { objection } = await send<{ objection: { id: string; version: number } }>(
    employee,
    'objectionCreate',
    {
      period: '2025',
      figure: `people.${own}.2025-03.paid`,
      employeeNumber: own,
      kind: 'OTHER',
      question: PAYLOADS.join('\n').slice(0, 1000),
      idempotencyKey: 'hostile question',
    },
    'objection { id version }',
  );
  const { id, version } = objection;
  await send(personnel, 'objectionReply', { id, expectedVersion: version, text: text(0) }, '');
  return id;
}

async function nameScenarios(personnel: Visitor): Promise<string> {
  const { scenario } = await send<{ scenario: { id: string } }>(
    personnel,
    'scenarioCreate',
    {
      name: text(2),
      base: await baseScenarioOf(personnel),
      lockMode: 'POOL',
      overrides: [{ path: 'decision.generalPool', value: '28700000.00', reason: text(3) }],
      idempotencyKey: 'hostile scenario',
    },
    'scenario { id }',
  );
  return scenario.id;
}

/** Waits for the personnel office, so that it stands on the desk and on the list of requests. */
async function askForChange(secretary: Visitor, employeeNumber: string): Promise<void> {
  const correction = { employeeNumber, name: text(9), reason: text(2) };
  const idempotencyKey = 'hostile request';
  await send(
    secretary,
    'changeRequestCreate',
    { idempotencyKey, employee: { ...correction, idempotencyKey } },
    '',
  );
}

import { askGraphQL, type Visitor } from './browser';
import { PAYLOADS } from './hostile-payloads';

interface Errors {
  readonly userErrors: readonly { readonly message: string }[];
}

/** What stands behind the parts of an address that name something. */
export interface Hostile {
  readonly employeeNumber: string;
  readonly department: string;
  readonly scenario: string;
  readonly objection: string;
  readonly import: string;
}

async function send<Answer>(visitor: Visitor, name: string, input: object): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const object = OBJECTS[name] ?? '';
  const { data, errors } = await askGraphQL<Record<string, Answer & Errors> | null>(
    visitor,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${object} userErrors { message } } }`,
    { input },
  );
  const answer = data?.[name];
  const refused = errors?.[0]?.message ?? answer?.userErrors[0]?.message;
  if (answer === undefined || refused !== undefined) throw new Error(`${name}: ${refused}`);
  return answer;
}

const OBJECTS: Readonly<Record<string, string>> = {
  scenarioCreate: 'scenario { id }',
  objectionCreate: 'objection { id version }',
  importCreate: 'import { id }',
};

/** Names, reasons, titles, questions and file names of the demo college become hostile, by the API. */
export async function makeHostile(personnel: Visitor, employee: Visitor): Promise<Hostile> {
  const { viewer } = (
    await askGraphQL<{ viewer: { employeeNumber: string } }>(
      employee,
      '{ viewer { employeeNumber } }',
    )
  ).data;
  const own = viewer.employeeNumber;
  await renamePeople(personnel, own);
  for (const [at, name] of PAYLOADS.entries()) {
    const code = `H${at}`;
    await send(personnel, 'departmentCreate', {
      code,
      name: name.slice(0, 50),
      kind: 'OFFICE',
      idempotencyKey: `hostile ${code}`,
    });
  }
  for (const reason of PAYLOADS.slice(0, 12)) {
    await send(personnel, 'employeeEventSet', {
      employeeNumber: own,
      type: 'AWARD',
      from: '2026-03',
      amount: '1.00',
      reason,
      idempotencyKey: `reason ${reason}`,
    });
  }
  return {
    employeeNumber: own,
    department: 'C02',
    scenario: await nameScenarios(personnel),
    objection: await ask(personnel, employee, own),
    import: await importHostileFile(personnel),
  };
}

async function renamePeople(personnel: Visitor, own: string): Promise<void> {
  const { data } = await askGraphQL<{
    department: { employees: { nodes: { employeeNumber: string }[] } };
  }>(
    personnel,
    '{ department(code: "C02") { employees(first: 100) { nodes { employeeNumber } } } }',
  );
  const numbers = data.department.employees.nodes.map(({ employeeNumber }) => employeeNumber);
  const named = [own, ...numbers.filter((number) => number !== own)].slice(0, PAYLOADS.length);
  for (const [at, employeeNumber] of named.entries()) {
    await send(personnel, 'employeeUpsert', {
      employeeNumber,
      name: (PAYLOADS[at] ?? '').slice(0, 60),
      reason: PAYLOADS[at],
      idempotencyKey: `name ${employeeNumber}`,
    });
  }
}

async function nameScenarios(personnel: Visitor): Promise<string> {
  const { data } = await askGraphQL<{
    institutionYear: { baseScenario: { id: string } };
  }>(personnel, '{ institutionYear(period: "2026") { baseScenario { id } } }');
  const made: string[] = [];
  for (const name of PAYLOADS.slice(0, 8)) {
    const { scenario } = await send<{ scenario: { id: string } }>(personnel, 'scenarioCreate', {
      name: name.slice(0, 50),
      base: data.institutionYear.baseScenario.id,
      lockMode: 'POOL',
      overrides: [{ path: 'decision.generalPool', value: '28700000.00', reason: name }],
      idempotencyKey: `scenario ${name}`,
    });
    made.push(scenario.id);
  }
  return made[0] ?? '';
}

async function ask(personnel: Visitor, employee: Visitor, own: string): Promise<string> {
  const { objection } = await send<{ objection: { id: string } }>(employee, 'objectionCreate', {
    period: '2025',
    figure: `people.${own}.2025-03.paid`,
    employeeNumber: own,
    kind: 'OTHER',
    question: PAYLOADS.join('\n').slice(0, 1000),
    idempotencyKey: 'hostile question',
  });
  for (const [at, text] of PAYLOADS.slice(0, 8).entries()) {
    await send(personnel, 'objectionReply', {
      id: objection.id,
      expectedVersion: at + 1,
      text,
    });
  }
  return objection.id;
}

/** A file that cannot be read, under a name that would be read as more than a name. */
async function importHostileFile(visitor: Visitor): Promise<string> {
  const name = `${PAYLOADS[2]}.csv`;
  const uploadToken = await visitor.page.evaluate(async (fileName) => {
    const response = await fetch(`/uploads?name=${encodeURIComponent(fileName)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: '工号,姓名\n1,<img src=x onerror=window.hit=1>\n',
    });
    return ((await response.json()) as { uploadToken: string }).uploadToken;
  }, name);
  const { import: made } = await send<{ import: { id: string } }>(visitor, 'importCreate', {
    uploadToken,
    kind: 'PEOPLE',
    idempotencyKey: 'hostile file',
  });
  return made.id;
}

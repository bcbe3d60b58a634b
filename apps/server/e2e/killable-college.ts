import { expect } from 'vitest';
import { cookieOf, type Answer, type Asked } from '../src/testing/harness.js';
import { freePort } from '../src/testing/postgres-cluster.js';
import { spawnServer, type Spawned } from '../src/testing/spawned-server.js';
import { newFolder } from '../src/testing/temporary.js';
import { isOnPostgres, newDatabase } from '../src/testing/test-database.js';
import { ask, type Payload } from './ask.js';

const PERSON = { accountName: 'renshi', password: 'Abcdefg-2026', displayName: '人事处' };

/** A new college on a built server, which a test kills and starts again; the session of personnel outlives it. */
export class KillableCollege implements Asked {
  #server: Spawned | null = null;
  #headers: Record<string, string> = {};

  private constructor(
    readonly url: string,
    /** Where its data lie, as the server and its commands are told. */
    readonly environment: Readonly<Record<string, string>>,
    /** Null where the database is embedded. */
    readonly databaseName: string | null,
  ) {}

  static async open(): Promise<KillableCollege> {
    const port = await freePort();
    const addresses = isOnPostgres ? await newDatabase() : null;
    const environment = {
      HEBO_DATA_DIR: newFolder(),
      HEBO_PORT: String(port),
      HEBO_PERSON_POINTS: '1000000000',
      ...(addresses && {
        DATABASE_URL: addresses.url,
        DATABASE_OWNER_URL: addresses.ownerUrl ?? '',
      }),
    };
    const url = `http://127.0.0.1:${port}`;
    const name = addresses && new URL(addresses.url).pathname;
    const college = new KillableCollege(url, environment, name);
    await college.start();
    await college.#setUp();
    return college;
  }

  async start(): Promise<void> {
    this.#server = spawnServer(this.environment, { args: ['--empty'] });
    await this.#server.ready();
  }

  /** At once, whatever it is doing. */
  async kill(): Promise<void> {
    this.#server?.process.kill('SIGKILL');
    await this.#server?.ended();
  }

  headersOf(): Promise<Record<string, string>> {
    return Promise.resolve(this.#headers);
  }

  async post(_caller: unknown, query: string, variables?: object): Promise<Answer> {
    const response = await this.#send('/graphql', { query, variables });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }

  async createDepartment(code: string): Promise<void> {
    const { departmentCreate } = await ask<{ departmentCreate: Payload }>(this, 'PERSONNEL', {
      query: `mutation ($input: DepartmentCreateInput!) {
        departmentCreate(input: $input) { userErrors { code rule message field } } }`,
      variables: { input: { code, name: `某系${code}`, kind: 'COLLEGE', idempotencyKey: code } },
    });
    expect(departmentCreate.userErrors).toEqual([]);
  }

  #send(path: string, body: unknown): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, ...this.#headers },
      body: JSON.stringify(body),
    });
  }

  async #setUp(): Promise<void> {
    const account = (accountName: string) => ({ ...PERSON, accountName, displayName: '某人' });
    const setup = await this.#send('/auth/setup', {
      token: this.#server?.setupToken(),
      institutionName: '某某学院',
      personnel: PERSON,
      leadership: account('lingdao'),
      systemAdministrator: account('xitong'),
      securityAdministrator: account('anquan'),
    });
    expect(setup.status).toBe(201);
    const { accountName, password } = PERSON;
    const cookie = cookieOf(await this.#send('/auth/sign-in', { accountName, password }));
    this.#headers = { cookie, 'hebo-console': '1' };
  }
}

import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type JWK } from 'oidc-provider';

type Claims = Record<string, unknown>;

export const CLIENT = { id: 'hebo', secret: 'a-secret-of-the-test' };

/** A real identity provider on the loopback address, whose tokens a test may forge. */
export class Campus {
  /** What happens to an ID token on its way out. */
  forge: ((claims: Claims) => { claims: Claims; isForeignKey?: boolean }) | null = null;
  readonly #own = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  readonly #foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  readonly #server: Server;
  readonly issuer: URL;

  private constructor(server: Server) {
    this.#server = server;
    this.issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  static async open(): Promise<Campus> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Campus(server);
  }

  /** Serves people, their numbers by their names at the campus, to one client. */
  serve(redirectUri: string, numbers: Readonly<Record<string, string>>): void {
    const provider = new Provider(this.issuer.origin, {
      clients: [
        { client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] },
      ],
      jwks: { keys: [{ ...(this.#own.export({ format: 'jwk' }) as JWK), use: 'sig', kid: 'own' }] },
      cookies: { keys: ['only-a-test'] },
      claims: { openid: ['sub', 'employee_number'] },
      conformIdTokenClaims: false,
      findAccount: (_context, id) => ({
        accountId: id,
        claims: () => ({ sub: id, employee_number: numbers[id] }),
      }),
    });
    provider.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (context.path === '/token' && body?.id_token !== undefined && this.forge !== null) {
        context.body = { ...body, id_token: this.#forged(body.id_token) };
      }
    });
    this.#server.on('request', (request, response) => void provider.callback()(request, response));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #forged(token: string): string {
    const [, payload = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    const forged = this.forge?.(claims) ?? { claims };
    return signed(forged.claims, forged.isForeignKey === true ? this.#foreign : this.#own);
  }
}

function signed(claims: Claims, key: KeyObject): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const text = `${encode({ alg: 'RS256', kid: 'own' })}.${encode(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}

/** Somebody's browser: keeps the cookies of each site and follows what it is told, up to a point. */
export class Walker {
  readonly #cookies = new Map<string, Map<string, string>>();

  async ask(address: string, form?: Record<string, string>): Promise<Response> {
    const jar = this.#jarOf(address);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/su);
      if (value === '' || /expires=Thu, 01 Jan 1970/iu.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  cookie(address: string, name: string): string | undefined {
    return this.#jarOf(address).get(name);
  }

  /** Signs in at the campus as somebody and gives the address it sends the browser back to. */
  async signInAtCampus(start: string, who: string, until: string): Promise<string> {
    let next = new URL(locationOf(await this.ask(start)));
    for (let steps = 0; steps < 12 && !next.href.startsWith(until); steps += 1) {
      const isQuestion = next.pathname.startsWith('/interaction/');
      const response = isQuestion ? await this.#answer(next, who) : await this.ask(next.href);
      next = new URL(locationOf(response), next);
    }
    return next.href;
  }

  async #answer(question: URL, login: string): Promise<Response> {
    const page = await (await this.ask(question.href)).text();
    const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1] ?? '';
    const form = prompt === 'login' ? { prompt, login, password: 'x' } : { prompt };
    return this.ask(question.href, form);
  }

  #jarOf(address: string): Map<string, string> {
    const { host } = new URL(address);
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    return jar;
  }
}

export const locationOf = (response: Response): string => response.headers.get('location') ?? '';

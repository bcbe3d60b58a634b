import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves on a free port of the loopback address and prints it, so that the parent finds it. */
export function listen(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
}

/** The database that the parent names as the one argument. */
export function databaseUrl(): string {
  const [url] = process.argv.slice(2);
  if (url === undefined) throw new Error('a peer is started with the address of its database');
  return url;
}

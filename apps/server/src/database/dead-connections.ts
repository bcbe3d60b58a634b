import type { Pool, PoolClient } from 'pg';

/**
 * X3: a connection that dies inside a transaction would keep its place in the pool for ever, because
 * rolling back on it fails before it is given back; ten of them, and nobody is answered any more. So
 * it gives up its place as soon as it ends, and giving it back once more does nothing.
 */
export function giveUpDead(pool: Pool): void {
  const used = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => used.add(client));
  pool.on('release', (_error, client) => used.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!used.has(client)) return;
      client.release(true);
      client.release = () => undefined;
    });
  });
}

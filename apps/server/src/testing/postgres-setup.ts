import { startCluster } from './postgres-cluster.js';

/** Global setup of `test:postgres`: one server for the whole run. */
export async function setup(): Promise<() => void> {
  const cluster = await startCluster();
  process.env['HEBO_TEST_SUPERUSER_URL'] = cluster.superuserUrl;
  return cluster.stop;
}

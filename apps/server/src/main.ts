import { refuseOldNode, refuseTwoCopiesOfGraphQL } from './common/start-checks.js';
import { StartRefused } from './common/start-refused.js';

/** Everything else is imported after the checks: an old Node could not even read it. */
try {
  refuseOldNode(process.versions.node);
  refuseTwoCopiesOfGraphQL();
  const { serve } = await import('./serve.js');
  await serve({ isEmpty: process.argv.includes('--empty'), clock: () => new Date() });
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(error.lines());
  process.exit(1);
}

import { refuseOldNode, refuseTwoCopiesOfGraphQL } from './common/start-checks.js';
import { StartRefused } from './common/start-refused.js';

/** What would be refused is refused first: an old Node could not even read the rest. */
try {
  refuseOldNode(process.versions.node);
  refuseTwoCopiesOfGraphQL();
  const { prepare } = await import('./prepare.js');
  const prepared = await prepare();
  const { serve } = await import('./serve.js');
  await serve({
    ...prepared,
    isEmpty: process.argv.includes('--empty'),
    clock: () => new Date(),
  });
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(error.lines());
  process.exit(1);
}

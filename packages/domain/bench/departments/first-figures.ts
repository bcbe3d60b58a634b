/**
 * Run in a process of its own: how long the first college takes when nothing has been computed
 * before, from the inputs as sent to every figure. Prints milliseconds.
 */
import { performance } from 'node:perf_hooks';
import { drawColleges } from './college.ts';
import { bulk } from './peers/bulk.ts';
import { explained } from './peers/explained.ts';

const colleges = drawColleges(1, 40);
const peer = process.argv.includes('bulk') ? bulk : explained;
const start = performance.now();
peer.prepare(colleges).run();
process.stdout.write(`${performance.now() - start}\n`);

/**
 * Run in a process of its own: how long the first college takes when nothing has been computed
 * before, from the inputs as sent to every figure explained. Prints milliseconds.
 */
import { performance } from 'node:perf_hooks';
import { drawColleges } from './college.ts';
import { computeCollege, parseCollege } from './peers/explained.ts';

const [college] = drawColleges(1, 40);
if (college === undefined) throw new Error('one college was asked for');
const start = performance.now();
const outcome = computeCollege(parseCollege(college));
const milliseconds = performance.now() - start;
process.stdout.write(`${milliseconds} ${outcome.departments.length}\n`);

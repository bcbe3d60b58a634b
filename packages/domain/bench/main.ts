/**
 * The regulation beside other ways to compute it: Articles 14 and 17 for departments, Articles 11, 18
 * and 28 to 30 for people, and what a scenario workbench asks. Times of one run on one machine: ratios
 * carry over, milliseconds do not. Nothing fails because a machine is slow, but exact peers that disagree by a fen end the bench.
 * `pnpm --filter @hebo/domain bench people` runs the parts that it names, and no others.
 */
import { availableParallelism } from 'node:os';
import { showDepartments } from './departments/show.ts';
import { showProvince } from './people/show-province.ts';
import { showProjection } from './people/projection.ts';
import { showPeople } from './people/show.ts';
import { showScenarios } from './scenarios/show.ts';

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  departments: showDepartments,
  scenarios: showScenarios,
  people: showPeople,
  province: showProvince,
  projection: showProjection,
};

process.stdout.write(
  `Node ${process.version} on ${process.platform}, ${availableParallelism()} cores\n`,
);
const named = process.argv.slice(2);
for (const [name, show] of Object.entries(PARTS)) {
  if (named.length === 0 || named.includes(name)) await show();
}

import type { CollegeYear } from '@hebo/domain';
import type { Run } from '../outcome/compute.js';

/** A year computed with everybody in it. */
export interface PeopleRun extends Run {
  readonly college: CollegeYear | null;
}

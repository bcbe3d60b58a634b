import type { Database } from '../../database/database.js';
import type { DemoCollege } from '../records.js';
import { actingIn } from './actors.js';
import { bringFilesIn } from './imports.js';
import { castOf } from './cast.js';
import { confirmDepartments } from './confirmations.js';
import { askQuestions } from './questions.js';
import { askForChanges } from './requests.js';

/**
 * What people have done in the demo by the time a newcomer looks: questions, requests, confirmations and
 * files, through the services of the API and with the rights of whoever does it. None of it moves an
 * amount. For the start that makes the accounts; what one that was cut off left out stays out.
 */
export async function loadActivity(
  database: Database,
  { college, institutionId, now }: { college: DemoCollege; institutionId: string; now: Date },
): Promise<void> {
  const cast = castOf(college);
  const as = await actingIn({ database, institutionId, now });
  await askQuestions(as, cast);
  await askForChanges(as, cast);
  await confirmDepartments(as, cast);
  await bringFilesIn(as, cast, college);
}

import { addMonths, type Month } from '../../../kernel/calendar.js';
import { TITLES } from '../../../person.js';
import { POST_GRADES } from '../facts/parse-person-spells.js';
import type { Person, Spell } from '../facts/person.js';
import { spellIn } from '../facts/spells.js';
import { TABLE_4 } from '../edition-2015-01/table-4-management.js';
import { TABLE_5 } from '../edition-2015-01/table-5-worker.js';

/**
 * Art. 28(5): a promotion in title, post or worker grade is paid from the month after it takes effect,
 * also where it takes effect on the first of a month. A first appointment of somebody who was not in
 * post the month before is no promotion, nor is a fall; both are paid at once (Art. 28(1)).
 */
type Ladder = readonly string[];

/** Best first. Moving between two ladders of the annex is a promotion or a new post, never a fall. */
const TITLE_LADDERS: readonly Ladder[] = [TITLES];
const MANAGEMENT_LADDERS = [TABLE_4.rows.map(({ key }) => key)];
const WORKER_LADDERS = [TABLE_5.rows.map(({ key }) => key)];
const POST_GRADE_LADDERS = [/^management/, /^professional/, /^(worker|general)/].map((ladder) =>
  POST_GRADES.filter((key) => ladder.test(key)),
);

/** Whether a timeline goes up in a month. */
function risesIn(spells: readonly Spell<string>[], ladders: readonly Ladder[], month: Month) {
  const now = spells.find(({ from }) => from === month);
  if (now === undefined) return false;
  const before = spells.find(({ to }) => to === month);
  if (before === undefined) return true;
  const ladder = ladders.find((one) => one.includes(before.value) && one.includes(now.value));
  return ladder === undefined || ladder.indexOf(now.value) < ladder.indexOf(before.value);
}

/** The month whose posts and titles decide what is paid in a month. */
export function postsAsOf(person: Person, month: Month): Month {
  const isPromoted =
    risesIn(person.title, TITLE_LADDERS, month) ||
    risesIn(person.managementGrade, MANAGEMENT_LADDERS, month) ||
    risesIn(person.workerGrade, WORKER_LADDERS, month);
  return isPromoted ? inPostBefore(person, month) : month;
}

/** The post grade by which the annex pays in a month. */
export function postGradeIn(person: Person, month: Month): string | null {
  const isPromoted = risesIn(person.postGrade, POST_GRADE_LADDERS, month);
  const asOf = isPromoted ? inPostBefore(person, month) : month;
  const grade = spellIn(person.postGrade, asOf) ?? spellIn(person.postGrade, month);
  return grade?.value ?? null;
}

/** The month before, where the person was in post by then. */
function inPostBefore(person: Person, month: Month): Month {
  const before = addMonths(month, -1);
  return spellIn(person.postKind, before) === null ? month : before;
}

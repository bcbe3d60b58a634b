import type { Month } from '../../../kernel/calendar.js';
import type { PostKind, Title } from '../../../person.js';
import type { Person, Spell } from '../facts/person.js';
import { sinceFact } from '../facts/person-leaves.js';
import { heldSince, spellIn } from '../facts/spells.js';
import type { PersonContext } from '../people/context.js';
import { besidePost } from './art19-higher-of.js';
import type { Appointment } from './art19-step.js';

/**
 * Arts. 18, 19(2) and 28(4): the rows of Tables 2 to 5 that may pay a person. Somebody on a management
 * post may hold a title or a worker grade besides; a deputy in charge stands in the chief's row.
 */
const TITLE_ROWS: Readonly<Record<Title, string>> = {
  SENIOR: 'senior',
  ASSOCIATE: 'associate',
  INTERMEDIATE: 'intermediate',
  ASSISTANT: 'assistant',
  TECHNICIAN: 'technician',
};
/** Table 2 has two rows; others with two roles are read in Table 3. */
const DUAL_ROLE_TITLES: readonly Title[] = ['SENIOR', 'ASSOCIATE'];

/** D14: the lowest post grade of each title; above it a new post grade may restart the years. */
export const LOWEST_POST_GRADES: Readonly<Record<Title, string>> = {
  SENIOR: 'professional4',
  ASSOCIATE: 'professional7',
  INTERMEDIATE: 'professional10',
  ASSISTANT: 'professional12',
  TECHNICIAN: 'professional13',
};

export interface When {
  /** The month whose posts decide: the one before, in the month of a promotion. */
  readonly asOf: Month;
  readonly month: Month;
}

interface Appointments {
  readonly appointments: readonly Appointment[];
  /** The readings by which these were taken and no others. */
  readonly readings: readonly string[];
}

export function appointmentsOf(
  person: Person,
  kind: PostKind,
  when: When,
  context: PersonContext,
): Appointments {
  switch (kind) {
    case 'MANAGEMENT':
    case 'DUAL_ROLE':
      return onManagementPost(person, kind, when, context);
    case 'COUNSELLOR':
      return { appointments: asCounsellor(person, when, context), readings: ['D31'] };
    case 'WORKER':
      return { appointments: workerOf(person, when), readings: [] };
    default:
      return { appointments: titleOf(person, kind, when, context), readings: [] };
  }
}

function onManagementPost(
  person: Person,
  kind: PostKind,
  when: When,
  context: PersonContext,
): Appointments {
  const [post] = gradeOf(person, when);
  const others = [...titleOf(person, kind, when, context), ...workerOf(person, when)];
  const charge = inChargeOf(person, when, post, context);
  if (post === undefined || others.length === 0) {
    return { appointments: [...(post ? [post] : []), ...others, ...charge], readings: [] };
  }
  const compared = besidePost(post, others, context.choices);
  return { appointments: [post, ...compared, ...charge], readings: ['D15'] };
}

/** D31: no table names counsellors, so the post that they were appointed to tells theirs. */
function asCounsellor(person: Person, when: When, context: PersonContext): readonly Appointment[] {
  const grade = gradeOf(person, when);
  const title = titleOf(person, 'COUNSELLOR', when, context);
  const { choices } = context;
  if (choices.D31 === 'higherOf') return [...grade, ...title];
  const postGrade = spellIn(person.postGrade, when.asOf)?.value ?? '';
  const isManagement = choices.D31 === 'asAppointed' && postGrade.startsWith('management');
  const [first, second] = isManagement ? [grade, title] : [title, grade];
  return first.length > 0 ? first : second;
}

function gradeOf(person: Person, { asOf }: When): readonly Appointment[] {
  const spell = spellIn(person.managementGrade, asOf);
  if (spell === null) return [];
  const since = heldSince(person.managementGrade, spell);
  return [
    {
      name: 'post',
      source: 'TABLE_4',
      table: 'table4',
      row: spell.value,
      since: sinceFact(person, 'managementGrade', since),
      isOneLower: spellIn(person.nonLeading, asOf) !== null,
      readings: [],
    },
  ];
}

function titleOf(
  person: Person,
  kind: PostKind,
  { asOf }: When,
  context: PersonContext,
): readonly Appointment[] {
  const spell = spellIn(person.title, asOf);
  if (spell === null) return [];
  const isDualRole = kind === 'DUAL_ROLE' && DUAL_ROLE_TITLES.includes(spell.value);
  return [
    {
      name: 'title',
      source: isDualRole ? 'TABLE_2' : 'TABLE_3',
      table: isDualRole ? 'table2' : 'table3',
      row: TITLE_ROWS[spell.value],
      ...titleSince(person, spell, asOf, context),
      isOneLower: false,
    },
  ];
}

/** D14: years run in the title, or anew in a post grade above the lowest of the title. */
function titleSince(
  person: Person,
  spell: Spell<Title>,
  asOf: Month,
  { choices }: PersonContext,
): Pick<Appointment, 'since' | 'readings'> {
  const title = heldSince(person.title, spell);
  const inTitle = sinceFact(person, 'title', title);
  const grade = spellIn(person.postGrade, asOf);
  if (grade === null || !isAboveLowest(grade.value, spell.value)) {
    return { since: inTitle, readings: [] };
  }
  const restart = heldSince(person.postGrade, grade);
  if (restart.from <= title.from) return { since: inTitle, readings: [] };
  const since = choices.D14 === 'titleLevel' ? inTitle : sinceFact(person, 'postGrade', restart);
  return { since, readings: ['D14'] };
}

const isAboveLowest = (grade: string, title: Title): boolean =>
  grade.startsWith('professional') && grade !== LOWEST_POST_GRADES[title];

function workerOf(person: Person, { asOf }: When): readonly Appointment[] {
  const spell = spellIn(person.workerGrade, asOf);
  if (spell === null) return [];
  const since = heldSince(person.workerGrade, spell);
  return [
    {
      name: 'worker',
      source: 'TABLE_5',
      table: 'table5',
      row: spell.value,
      since: sinceFact(person, 'workerGrade', since),
      isOneLower: false,
      readings: [],
    },
  ];
}

/**
 * Art. 28(4): pay follows the chief's grade from the month of taking charge, by the years since then or
 * by the years in the own grade (D28). It stands beside the own coefficients: taking charge never lowers.
 */
function inChargeOf(
  person: Person,
  { month }: When,
  post: Appointment | undefined,
  { choices }: PersonContext,
): readonly Appointment[] {
  const spell = spellIn(person.deputyInCharge, month);
  if (spell === null) return [];
  const since = heldSince(person.deputyInCharge, spell);
  const charge = sinceFact(person, 'deputyInCharge', since);
  return [
    {
      name: 'inCharge',
      source: 'DEPUTY_IN_CHARGE',
      table: 'table4',
      row: spell.value,
      since: choices.D28 === 'ownYears' && post ? post.since : charge,
      isOneLower: false,
      readings: ['D28'],
    },
  ];
}

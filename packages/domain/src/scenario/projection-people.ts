import { addMonths, monthOf, monthsBetween, type Month } from '../kernel/calendar.js';
import type { Decimal } from '../kernel/money.js';
import type { PostKind, Title } from '../person.js';
import type { Person, PersonFactsOfYear, Spell } from '../regulations/czie-2015/facts/person.js';
import { spellIn } from '../regulations/czie-2015/facts/spells.js';
import { LOWEST_POST_GRADES } from '../regulations/czie-2015/ch4-offices/art18-appointments.js';
import type { TurningPosts } from '../regulations/czie-2015/bulk/posts-by-turns.js';
import type { PostMonth } from '../regulations/czie-2015/people/posts-of-year.js';
import type { Assumed } from './projection-assumptions.js';
import { newcomer, type Gone } from './projection-newcomers.js';

/** Everybody of the next year, and what it took to get there. */
export interface RolledPeople {
  readonly people: readonly Person[];
  readonly promotions: number;
  readonly newcomers: number;
}

export interface YearBehind {
  /** The year that is over. */
  readonly period: string;
  readonly everybody: readonly TurningPosts[];
  /** The reward of the year, by place. */
  readonly rewardOf: (person: number) => Decimal | null;
}

/**
 * People one year on: who retires is gone, a share of them replaced; a share of those due has the next
 * title; everybody else goes on as recorded, qualified, with this year's reward as last year's.
 */
export function rollPeople(behind: YearBehind, assumed: Assumed): RolledPeople {
  const { period, everybody } = behind;
  const january = addMonths(monthOf(`${period}-12`), 1);
  const risen = promoted(everybody, january, assumed.promotionShare);
  const people: Person[] = [];
  const retired: Gone[] = [];
  everybody.forEach((one, index) => {
    if (isRetiring(one.person, period)) {
      const post = lastPost(one);
      if (post !== null) retired.push({ post, year: one.person.years.get(period) });
      return;
    }
    const years = yearsOn(one.person, january, behind.rewardOf(index));
    const own = { ...one.person, years, events: goingOn(one.person, january) };
    people.push(risen.has(one) ? withNextTitle(own, january) : own);
  });
  const replaced = evenly(retired, assumed.replacementShare);
  const newcomers = replaced.map((gone, index) => newcomer(gone, january, index));
  return {
    people: [...people, ...newcomers],
    promotions: risen.size,
    newcomers: newcomers.length,
  };
}

export const isRetiring = ({ retirementYear }: Person, period: string): boolean =>
  retirementYear !== null && retirementYear <= Number(period);

/** Null for whoever was not there in any month. */
export const lastPost = ({ posts }: Pick<TurningPosts, 'posts'>): PostMonth | null =>
  posts.findLast((post) => post !== null) ?? null;

/** Leave by day is over, and nothing more will come of a deed of one month. */
const goingOn = ({ events }: Person, january: Month): Person['events'] =>
  events.filter((event) =>
    event.by === 'day' ? event.to >= january : !isOfOneMonth(event.type) || event.from >= january,
  );

const isOfOneMonth = (type: Person['events'][number]['type']): boolean =>
  type === 'AWARD' || type === 'DISCRETIONARY_CUT';

/** A share of a list, spread evenly over it, so that no department is served first. */
function evenly<Item>(items: readonly Item[], share: Decimal): readonly Item[] {
  const upTo = (count: number): number => share.times(count).floor().toNumber();
  return items.filter((_, index) => upTo(index + 1) > upTo(index));
}

const UNTOLD: PersonFactsOfYear = {
  assessment: null,
  assessmentIssued: null,
  isTeachingQualified: true,
  isTeachingWorkloadMet: true,
  teachingHours: null,
  basicTeachingHours: null,
  researchWorkload: null,
  requiredWorkload: null,
  corePapers: null,
  indicators: null,
  failingYears: null,
  distribution: null,
  distributionInstalment: null,
  previousReward: null,
};

function yearsOn(person: Person, january: Month, reward: Decimal | null): Person['years'] {
  const year = january.slice(0, 4);
  const last = person.years.get(String(Number(year) - 1)) ?? UNTOLD;
  const next: PersonFactsOfYear = {
    ...last,
    assessment: 'QUALIFIED',
    assessmentIssued: null,
    isTeachingQualified: true,
    isTeachingWorkloadMet: true,
    failingYears: null,
    previousReward: reward ?? last.previousReward,
  };
  return new Map(person.years).set(year, next);
}

const NEXT_TITLE: Readonly<Partial<Record<Title, Title>>> = {
  TECHNICIAN: 'ASSISTANT',
  ASSISTANT: 'INTERMEDIATE',
  INTERMEDIATE: 'ASSOCIATE',
  ASSOCIATE: 'SENIOR',
};
const WITH_TITLES: readonly (PostKind | null)[] = [
  'TEACHING',
  'RESEARCH',
  'OTHER_PROFESSIONAL',
  'COUNSELLOR',
  'DUAL_ROLE',
];
const MONTHS_IN_TITLE = 60;

/** Of each title the share that rises, the longest in it first. */
function promoted(
  everybody: readonly TurningPosts[],
  january: Month,
  share: Decimal,
): ReadonlySet<TurningPosts> {
  const due = new Map<Title, { readonly one: TurningPosts; readonly since: Month }[]>();
  if (share.isZero()) return new Set();
  for (const one of everybody) {
    const spell = risingTitle(one, january);
    if (spell === null) continue;
    const list = due.get(spell.value) ?? [];
    list.push({ one, since: spell.from });
    due.set(spell.value, list);
  }
  const risen = [...due.values()].flatMap((list) => {
    const count = share.times(list.length).toDecimalPlaces(0).toNumber();
    const inOrder = list.toSorted((a, b) => {
      if (a.since !== b.since) return a.since < b.since ? -1 : 1;
      return a.one.person.employeeNumber < b.one.person.employeeNumber ? -1 : 1;
    });
    return inOrder.slice(0, count).map(({ one }) => one);
  });
  return new Set(risen);
}

/** Null where there is no next title, or another one is on record already. */
function risingTitle({ person, posts }: TurningPosts, january: Month): Spell<Title> | null {
  const december = posts[11] ?? null;
  if (december === null || !WITH_TITLES.includes(december.postKind)) return null;
  if (isRetiring(person, december.month.slice(0, 4))) return null;
  const spell = spellIn(person.title, january);
  if (spell === null || spell.to !== null || NEXT_TITLE[spell.value] === undefined) return null;
  return monthsBetween(spell.from, january) >= MONTHS_IN_TITLE ? spell : null;
}

function withNextTitle(person: Person, january: Month): Person {
  const title = NEXT_TITLE[spellIn(person.title, january)?.value ?? 'SENIOR'];
  if (title === undefined) return person;
  const grade = spellIn(person.postGrade, january);
  const lowest = LOWEST_POST_GRADES[title];
  const isHigher = grade !== null && grade.to === null && isBelow(grade.value, lowest);
  return {
    ...person,
    title: turned(person.title, title, january),
    postGrade: isHigher ? turned(person.postGrade, lowest, january) : person.postGrade,
  };
}

const PROFESSIONAL = /^professional(\d+)$/;

/** Post grades count downwards: 10 is below 7. */
function isBelow(grade: string, other: string): boolean {
  const [own, next] = [grade, other].map((one) => Number(PROFESSIONAL.exec(one)?.[1] ?? NaN));
  return own !== undefined && next !== undefined && own > next;
}

/** The spell that holds ends, and another value begins. */
function turned<Value>(
  spells: readonly Spell<Value>[],
  value: Value,
  from: Month,
): readonly Spell<Value>[] {
  const ended = spells.map((spell) => (spell.to === null ? { ...spell, to: from } : spell));
  return [...ended, { index: spells.length, value, from, to: null }];
}

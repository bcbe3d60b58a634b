import type { MonthCircumstances } from '../ch7-circumstances/month-circumstances.js';
import type { ResearchPay } from '../ch5-research/art22-research.js';
import type { Person } from '../facts/person.js';
import type { Counted } from './count-heads.js';
import type { PostsOfYear } from './posts-of-year.js';

/** A person, the posts of the twelve months and what happened in them. */
export interface PersonPosts {
  readonly person: Person;
  readonly posts: PostsOfYear;
  readonly circumstances: readonly MonthCircumstances[];
  /** Tier and coefficient of the year; null for whoever holds no research post. */
  readonly research: ResearchPay | null;
}

/** Who stands in a unit, month by month. */
export type UnitRoster = readonly (readonly Counted[])[];

const NOBODY: UnitRoster = Array.from({ length: 12 }, () => []);

/** Everybody by unit and month, in order of number; research posts are counted among themselves (D11). */
export function rosterOf(people: readonly PersonPosts[]): (unit: string) => UnitRoster {
  const units = new Map<string, Counted[][]>();
  for (const { person, posts } of people) {
    posts.forEach((post, index) => {
      if (post === null || post.role === 'RESEARCH') return;
      const months = units.get(post.department) ?? Array.from({ length: 12 }, () => []);
      months[index]?.push({ person, post });
      units.set(post.department, months);
    });
  }
  return (unit) => units.get(unit) ?? NOBODY;
}

/** Everybody who stands in a unit in some month, in order of number. */
export function peopleByUnit(
  people: readonly PersonPosts[],
): (unit: string) => readonly PersonPosts[] {
  const units = new Map<string, PersonPosts[]>();
  for (const one of people) {
    for (const unit of unitsOf(one)) {
      const list = units.get(unit);
      if (list === undefined) units.set(unit, [one]);
      else list.push(one);
    }
  }
  return (unit) => units.get(unit) ?? [];
}

/** Nearly everybody stays where they are. */
function unitsOf({ posts }: PersonPosts): readonly string[] {
  const units: string[] = [];
  for (const post of posts) {
    if (post !== null && !units.includes(post.department)) units.push(post.department);
  }
  return units;
}

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

/**
 * Those of these people who stand in a unit in a month of the year, in order of number; research posts
 * are counted among themselves (D11).
 */
export function inUnit(
  unit: string,
  people: readonly PersonPosts[],
  index: number,
): readonly Counted[] {
  return people.flatMap(({ person, posts }) => {
    const post = posts[index] ?? null;
    return post?.department === unit && post.role !== 'RESEARCH' ? [{ person, post }] : [];
  });
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

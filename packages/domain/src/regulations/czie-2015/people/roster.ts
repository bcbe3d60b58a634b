import type { Person } from '../facts/person.js';
import type { Counted } from './count-heads.js';
import type { PostMonth, PostsOfYear } from './posts-of-year.js';

/** A person and the posts of the twelve months. */
export interface PersonPosts {
  readonly person: Person;
  readonly posts: PostsOfYear;
}

/** Who stands in a unit, month by month. */
export type UnitRoster = readonly (readonly Counted[])[];

const NOBODY: UnitRoster = Array.from({ length: 12 }, () => []);

/** Everybody by unit and month, in order of number, as far as a choice wants them. */
export function rosterOf(
  people: readonly PersonPosts[],
  isListed: (post: PostMonth) => boolean,
): (unit: string) => UnitRoster {
  const units = new Map<string, Counted[][]>();
  for (const { person, posts } of people) {
    posts.forEach((post, index) => {
      if (post === null || !isListed(post)) return;
      const months = units.get(post.department) ?? Array.from({ length: 12 }, () => []);
      months[index]?.push({ person, post });
      units.set(post.department, months);
    });
  }
  return (unit) => units.get(unit) ?? NOBODY;
}

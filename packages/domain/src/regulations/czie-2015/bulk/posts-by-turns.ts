import { computePostCoefficient } from '../ch4-offices/art18-post-coefficient.js';
import { computeResearch } from '../ch5-research/art22-research.js';
import { circumstancesOf } from '../ch7-circumstances/circumstances.js';
import type { Facts } from '../facts/department.js';
import type { Person } from '../facts/person.js';
import { contextIn, type PersonContext } from '../people/context.js';
import { isByCoefficient } from '../people/everybody.js';
import { monthsOf, postOf, unitsInScope, type PostMonth } from '../people/posts-of-year.js';
import type { PersonPosts } from '../people/roster.js';
import { turnsOf, type Turns } from './turns.js';

/** A year's posts of a person, and the months in which they may pay something else. */
export interface TurningPosts extends PersonPosts {
  readonly turns: Turns;
}

/**
 * What people hold and what happens to them, as people/everybody.ts tells it; but a post is looked up
 * where it can turn and stands until the next turn.
 */
export function postsByTurns(
  facts: Facts,
  context: PersonContext,
): (person: Person) => TurningPosts {
  const months = monthsOf(facts.period);
  const units = unitsInScope(facts);
  const turnsOfPerson = turnsOf(context);
  return (person) => {
    const circumstances = months.map(circumstancesOf(person, context));
    const isEmployed = circumstances.map(({ gone }) => gone === null);
    const turns = turnsOfPerson(person);
    let current: PostMonth | null = null;
    const posts = months.map((month, index): PostMonth | null => {
      if (turns.has(index) || isEmployed[index] !== isEmployed[index - 1]) {
        current = postOf(person, month, {
          units,
          isEmployed: () => isEmployed[index] === true,
          coefficientOf: () => computePostCoefficient(person, month, contextIn(context, month)),
        });
        reportWithoutTable(person, current, context);
        return current;
      }
      return current && { ...current, month };
    });
    const isResearcher = posts.some((post) => post?.role === 'RESEARCH');
    const research = isResearcher ? computeResearch(person, context) : null;
    return { person, posts, circumstances, research, turns };
  };
}

/** `compute` says more of a post that no table knows; here it is enough that something is wrong. */
function reportWithoutTable(
  { employeeNumber }: Person,
  post: PostMonth | null,
  { reader }: PersonContext,
): void {
  if (post === null || !isByCoefficient(post) || post.coefficient !== null) return;
  reader.report('does_not_apply', `people.${employeeNumber}.postKind`);
}

import { computePostCoefficient } from '../ch4-offices/art18-post-coefficient.js';
import { computeResearch } from '../ch5-research/art22-research.js';
import { circumstancesOf } from '../ch7-circumstances/circumstances.js';
import type { Facts } from '../facts/department.js';
import type { Person } from '../facts/person.js';
import { contextIn, type PersonContext } from './context.js';
import { monthsOf, postOf, unitsInScope, type PostMonth, type PostRules } from './posts-of-year.js';
import type { PersonPosts } from './roster.js';

/** What people hold in the twelve months and what happens to them, before any money is known. */
export function postsOfPeople(
  people: readonly Person[],
  facts: Facts,
  context: PersonContext,
): readonly PersonPosts[] {
  const units = unitsInScope(facts);
  const months = monthsOf(facts.period);
  return people.map((person) => {
    const circumstances = months.map(circumstancesOf(person, context));
    const rules: PostRules = {
      units,
      isEmployed: (month) => circumstances[months.indexOf(month)]?.gone === null,
      coefficientOf: (month) => computePostCoefficient(person, month, contextIn(context, month)),
    };
    const posts = months.map((month) => postOf(person, month, rules));
    reportPostWithoutTable(person, posts, context);
    const isResearcher = posts.some((post) => post?.role === 'RESEARCH');
    const research = isResearcher ? computeResearch(person, context) : null;
    return { person, posts, circumstances, research };
  });
}

/** In an office everybody is paid by a coefficient, so a post that no table knows cannot be paid there. */
function reportPostWithoutTable(
  { employeeNumber }: Person,
  posts: readonly (PostMonth | null)[],
  { reader }: PersonContext,
): void {
  const found = posts.find((post) => post && isByCoefficient(post) && post.coefficient === null);
  if (!found) return;
  const prefix = `people.${employeeNumber}.`;
  if (reader.problems.some(({ path }) => path.startsWith(prefix))) return;
  const values = { month: found.month, department: found.department };
  reader.report(
    found.postKind === null ? 'missing' : 'does_not_apply',
    `${prefix}postKind`,
    values,
  );
}

export const isByCoefficient = ({ role }: PostMonth): boolean =>
  role === 'OFFICE' || role === 'CADRE';

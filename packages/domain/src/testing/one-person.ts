import type { AnyExplained } from '../kernel/explained.js';
import { evaluateNode, walkAll } from '../kernel/explanation.js';
import { invariant } from '../kernel/invariant.js';
import { Reader } from '../kernel/read.js';
import type { CollegeYearInput, PersonInput } from '../person.js';
import { parseDecision } from '../regulations/czie-2015/decision.js';
import { EDITION_2015_01 } from '../regulations/czie-2015/edition-2015-01/index.js';
import { numbersOf } from '../regulations/czie-2015/edition-2015-01/numbers.js';
import { parseCollege } from '../regulations/czie-2015/facts/parse-college.js';
import { parsePeople } from '../regulations/czie-2015/facts/parse-person.js';
import type { Person } from '../regulations/czie-2015/facts/person.js';
import type { PersonContext } from '../regulations/czie-2015/people/context.js';
import type { Choices } from '../regulations/czie-2015/readings.js';

/** A person from facts as they are sent; the facts must be right. */
export function personOf(input: PersonInput): Person {
  const reader = new Reader();
  const [person] = parsePeople(reader, { '1001': input });
  invariant(person !== undefined && reader.problems.length === 0, JSON.stringify(reader.problems));
  return person;
}

export function choicesOf(readings: Record<string, string>): Choices {
  const decision = parseDecision({ lockMode: 'POOL', teachingPool: '1', readings });
  invariant(decision.ok, decision.ok ? '' : JSON.stringify(decision.problems));
  return decision.value.choices;
}

/** What a rule about a person is handed; problems are found with its reader. */
export function contextFor(
  readings: Record<string, string> = {},
  { period = '2015', college = {} }: { period?: string; college?: CollegeYearInput } = {},
): PersonContext {
  const reader = new Reader();
  return {
    period,
    numbers: numbersOf(EDITION_2015_01),
    choices: choicesOf(readings),
    college: parseCollege(reader, college, period),
    reader,
  };
}

/** What is wrong, as `path: code`. */
export function told({ reader }: Pick<PersonContext, 'reader'>): readonly string[] {
  return reader.problems.map(({ code, path }) => `${path}: ${code}`);
}

/** The nodes below a figure whose formula, over the values of their parts, gives another value. */
export function unevaluated(root: AnyExplained): readonly string[] {
  const wrong: string[] = [];
  walkAll([root], (node) => {
    if (String(evaluateNode(node)) !== String(node.value)) wrong.push(node.key);
  });
  return wrong;
}

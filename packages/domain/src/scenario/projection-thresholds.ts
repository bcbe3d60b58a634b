import { parseYear, type YearInputs } from '../compute-from.js';
import { addMonths, monthOf, type Month } from '../kernel/calendar.js';
import type { Parsed } from '../kernel/problem.js';
import { Reader } from '../kernel/read.js';
import { computeLongService } from '../regulations/czie-2015/ch4-offices/art19-higher-of.js';
import { computePostCoefficient } from '../regulations/czie-2015/ch4-offices/art18-post-coefficient.js';
import type { Edition } from '../regulations/czie-2015/edition-2015-01/index.js';
import type { Facts } from '../regulations/czie-2015/facts/department.js';
import { workStartedFact } from '../regulations/czie-2015/facts/person-leaves.js';
import type { Person } from '../regulations/czie-2015/facts/person.js';
import { CZIE_2015 } from '../regulations/czie-2015/index.js';
import { employmentOf, goneIn } from '../regulations/czie-2015/ch7-circumstances/employment.js';
import {
  contextIn,
  numbersOfYear,
  type PersonContext,
} from '../regulations/czie-2015/people/context.js';
import { isByCoefficient } from '../regulations/czie-2015/people/everybody.js';
import { postOf, unitsInScope } from '../regulations/czie-2015/people/posts-of-year.js';

/** Years that turn in the year to come: of how many people, by department, never who. */
export interface TenureThreshold {
  readonly department: string;
  /** Beyond 36 and 72 months in the grade (Art. 19(1)); thirty years of work (Art. 19(4)). */
  readonly kind: 'STEP_II' | 'STEP_I' | 'LONG_SERVICE';
  readonly people: number;
  /** The first month in which one of them turns. */
  readonly from: string;
}

/**
 * 任职门槛: whom a coefficient pays and whose step, or thirty years, come next year if nothing else
 * happens. Told by the rules themselves, month by month, under whatever way of counting was chosen (D13,
 * D17). The leadership group is not shown numbers of one to four people.
 */
export function tenureThresholds(
  edition: Edition,
  inputs: YearInputs,
): Parsed<readonly TenureThreshold[]> {
  const parsed = parseYear(CZIE_2015, edition, inputs);
  if (!parsed.ok) return parsed;
  const { facts, decision } = parsed.value;
  const period = String(Number(facts.period) + 1);
  const amended = CZIE_2015.amend(edition, inputs.amendments ?? [], period);
  if (!amended.ok) return amended;
  const context: PersonContext = {
    period,
    ...numbersOfYear(amended.value),
    choices: decision.choices,
    college: facts.college,
    reader: new Reader(),
  };
  return { ok: true, value: countTurns(facts, context) };
}

function countTurns(facts: Facts, context: PersonContext): readonly TenureThreshold[] {
  const december = monthOf(`${facts.period}-12`);
  const units = unitsInScope(facts);
  const found = new Map<string, TenureThreshold>();
  for (const person of facts.people ?? []) {
    const department = officeOf(person, december, units, context);
    if (department === null) continue;
    for (const { kind, from } of turnsOf(person, december, context)) {
      const key = `${department} ${kind}`;
      const one = found.get(key) ?? { department, kind, people: 0, from };
      const earlier = from < one.from ? from : one.from;
      found.set(key, { ...one, people: one.people + 1, from: earlier });
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, threshold]) => threshold);
}

/** Null for whom no coefficient pays in that month. */
function officeOf(
  person: Person,
  month: Month,
  units: ReturnType<typeof unitsInScope>,
  context: PersonContext,
): string | null {
  const post = postOf(person, month, {
    units,
    isEmployed: (of) => goneIn(employmentOf(person), of, context.choices) === null,
    coefficientOf: () => null,
  });
  return post && isByCoefficient(post) ? post.department : null;
}

interface Turn {
  readonly kind: TenureThreshold['kind'];
  readonly from: Month;
}

const MONTHS = 12;

function turnsOf(person: Person, december: Month, context: PersonContext): readonly Turn[] {
  const turns: Turn[] = [];
  let step = stepIn(person, december, context);
  let isLong = hasLongService(person, december, context);
  for (let index = 1; index <= MONTHS; index++) {
    const month = addMonths(december, index);
    const next = stepIn(person, month, context);
    if (next !== null && next.row === step?.row && next.step !== step.step) {
      if (next.step !== 'III') turns.push({ kind: `STEP_${next.step}`, from: month });
    }
    const isNowLong = hasLongService(person, month, context);
    if (isNowLong && !isLong) turns.push({ kind: 'LONG_SERVICE', from: month });
    step = next;
    isLong = isNowLong;
  }
  return turns;
}

function stepIn(person: Person, month: Month, context: PersonContext) {
  const { cell = null, step = null } =
    computePostCoefficient(person, month, contextIn(context, month)) ?? {};
  return cell === null || step === null
    ? null
    : { row: cell.slice(0, cell.lastIndexOf('.')), step };
}

const hasLongService = (person: Person, month: Month, context: PersonContext): boolean =>
  computeLongService(
    workStartedFact(person),
    `people.${month}`,
    month,
    context,
  )?.coefficient.value.greaterThan(0) === true;

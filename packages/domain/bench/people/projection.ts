import { CZIE_2015, parseAssumptions, projectYears, type Assumed, type Facts } from '@hebo/domain';
import { growthRow } from '../growth.ts';
import { limitRow } from '../limits.ts';
import { measureByTurns } from '../measure.ts';
import { formatTable } from '../table.ts';
import { edition, parsePeople } from './inputs.ts';
import { drawPeople } from './person.ts';

/**
 * Five years of people moved on, beside one year paid: both from facts that were read, both counting
 * everybody, with posts, packing and pay. A projection pays the base year too.
 */
const YEARS = 5;
const SIZES = [500, 2_000, 8_000];
const COLLEGE = 2_000;

function assumed(): Assumed {
  const found = parseAssumptions({
    years: YEARS,
    promotionShare: '0.1',
    poolGrowth: ['0.03'],
    studentGrowth: ['0.01'],
  });
  if (!found.ok) throw new Error('the bench assumes validly');
  return found.value;
}

/** Milliseconds for one year paid, and for five years projected. */
function timesOf(count: number): { readonly year: number; readonly projection: number } {
  const { facts, decision } = parsePeople(drawPeople(count).draw());
  const first = { facts: toProject(facts), decision, edition };
  const assumptions = assumed();
  const [year, projection] = measureByTurns([
    () => CZIE_2015.amounts(first.facts, edition, decision),
    () => {
      const found = projectYears(first, assumptions);
      if (!found.ok || found.value.stopped !== null) throw new Error('every year can be computed');
    },
  ]);
  return { year: year?.minimum ?? NaN, projection: projection?.minimum ?? NaN };
}

/** Heads left to the people, and everybody gone after forty years of work, so that each year some retire. */
function toProject(facts: Facts): Facts {
  const people = facts.people?.map((person) => {
    const started = Number(person.workStarted?.slice(0, 4));
    return { ...person, retirementYear: started + 40 };
  });
  const offices = facts.offices.map((one) => ({ ...one, headcount: null, coefficients: null }));
  return { ...facts, offices, people: people ?? null };
}

export function showProjection(): void {
  process.stdout.write(`\n${YEARS} years x people x 12 months, moved on and paid\n`);
  const times = new Map(SIZES.map((count) => [count, timesOf(count)] as const));
  const sizes = SIZES.map((count) => ({ name: `${count} people`, count, input: count }));
  const rows = [
    growthRow('one year paid, milliseconds', sizes, ({ input }) => times.get(input)?.year ?? NaN),
    growthRow(
      `${YEARS} years projected, milliseconds`,
      sizes,
      ({ input }) => times.get(input)?.projection ?? NaN,
    ),
  ];
  const heading = ['a person costs', ...sizes.map(({ name }) => name), 'last to first'];
  process.stdout.write(`${formatTable(heading, rows)}\n\n`);
  const { year = NaN, projection = NaN } = times.get(COLLEGE) ?? {};
  const limits = [
    limitRow('five years, 2,000 people: within 10 x one year', projection / year, 'x', 10),
  ];
  process.stdout.write(`${formatTable(['limit', 'here', 'met'], limits)}\n`);
}

import type { Amendment, DecisionInput, FactsInput } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { yearMark } from '../../database/year-mark.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { perRequest } from '../../graphql/per-request.js';
import { departmentFacts } from '../department/department-facts.js';
import {
  factsForComputation,
  type DepartmentAndYear,
} from '../department/department-facts.service.js';
import { toDepartment } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import { editionFor, type Edition } from '../edition/edition-in-force.js';
import { readFrame, type YearFrame } from '../institution-year/year-frame.service.js';
import type { Chooser } from '../reading/chosen-reading.js';
import { peopleFacts, type PeopleFacts } from '../employee/people-facts.service.js';
import { collegeFacts } from '../institution-year/college-facts.js';
import { computation } from '../viewer/computation.js';
import { NextAnswer } from './next-answer.js';
import { Remembered } from './remember.js';
import { withoutPeople } from './without-people.js';

/** Everything that one outcome is computed from, and where each fact is stored. */
export interface YearInputs {
  readonly period: string;
  readonly isPublished: boolean;
  readonly edition: Edition;
  readonly facts: FactsInput;
  readonly decision: DecisionInput | null;
  /** Numbers of the edition that were decided, or are tried, otherwise. */
  readonly amendments: readonly Amendment[];
  /** The scenario computed; null for a preview. */
  readonly scenarioKey: string | null;
  /** True for the year's base itself, whose outcome is the one in force. */
  readonly isBase: boolean;
  /** Who chose the readings: the owner of the scenario, when it was last changed. */
  readonly chosen: Chooser | null;
  /** The departments that have facts, by code. */
  readonly units: ReadonlyMap<string, Department>;
  /** The object that holds a fact, by path: a department's year, the year, or a scenario. */
  readonly holders: ReadonlyMap<string, string | null>;
}

/** A year in its two readings, made of one look at the database. */
interface YearReading {
  /** Everybody with the departments as entered: for pay and for what people tell of departments. */
  readonly withPeople: YearInputs;
  /** The departments alone: for allocations, scenarios and whoever may see no person. */
  readonly ofDepartments: YearInputs;
}

/** The departments of a year as known, under the decision of its base scenario. */
export async function yearInputs(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearInputs | null> {
  return (await readYear(context, period, knownAt))?.ofDepartments ?? null;
}

/** The same with everybody; nothing of it may leave without being cut to the principal. */
export async function peopleInputs(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearInputs | null> {
  return (await readYear(context, period, knownAt))?.withPeople ?? null;
}

const asked = perRequest(() => new Map<string, Promise<YearReading | null>>());

/** Read once a request. */
function readYear(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearReading | null> {
  const key = `${period} ${knownAt}`;
  const known = asked(context).get(key);
  if (known !== undefined) return known;
  const reading = rememberedYear(context, period, knownAt);
  asked(context).set(key, reading);
  return reading;
}

/** Years as they stand now, by a mark that any change to them changes. */
const present = new Remembered<Promise<YearReading | null>>(20);
/** Lists that are asked for at once look at the mark together. */
const marks = new NextAnswer<string | null>();

async function rememberedYear(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearReading | null> {
  const em = computation(context);
  if (knownAt !== null) return readInputs(em, period, knownAt);
  const { institutionId } = context.principal;
  const mark = await marks.to(`${institutionId} ${period}`, () => yearMark(em, period));
  if (mark === null) return null;
  const known = present.get(mark);
  if (known !== undefined) return known;
  // Whoever asks meanwhile waits for this reading; one that failed is not kept.
  const reading = readInputs(em, period, null);
  reading.catch(() => present.forget(mark));
  return present.set(mark, reading);
}

/** One transaction, so that frame, scenario and facts are of one moment. */
function readInputs(
  computing: EntityManager,
  period: string,
  knownAt: string | null,
): Promise<YearReading | null> {
  return computing.transactional(async (em) => {
    const frame = await readFrame(em, period);
    if (frame === null) return null;
    const departments = await factsForComputation(em, period, knownAt);
    const withPeople = inputsOf(frame, departments, await peopleFacts(em, period, knownAt));
    return { withPeople, ofDepartments: withoutPeople(withPeople) };
  });
}

function inputsOf(
  { year, baseScenario: base }: YearFrame,
  rows: readonly DepartmentAndYear[],
  { people, holders }: PeopleFacts,
): YearInputs {
  const { period, researchHeadcount: headcount, researchCoefficients: coefficients } = year;
  const hasResearch = headcount !== null || coefficients !== null;
  const yearId = toGlobalId('InstitutionYear', year.id);
  return {
    period,
    isPublished: year.isPublished,
    edition: editionFor(period),
    facts: {
      period,
      departments: Object.fromEntries(
        rows.map((row) => [row.department.code, departmentFacts(row.department, row.year)]),
      ),
      ...(hasResearch && { research: { headcount, coefficients } }),
      ...(Object.keys(people).length > 0 && { people }),
      college: collegeFacts(year),
    },
    decision: base?.decision == null ? null : { ...base.decision, lockMode: base.lockMode },
    amendments: [],
    scenarioKey: base?.id ?? null,
    isBase: true,
    chosen: base === null ? null : { by: base.ownerName, at: base.updatedAt.toISOString() },
    units: new Map(rows.map(({ department }) => [department.code, toDepartment(department)])),
    holders: new Map<string, string | null>([
      ...rows.map((row): [string, string] => [
        `facts.departments.${row.department.code}`,
        toGlobalId('DepartmentYear', row.year.id),
      ]),
      ['facts.research', yearId],
      ['facts.college', yearId],
      ...(base === null ? [] : [['decision', toGlobalId('Scenario', base.id)] as const]),
      ...holders,
    ]),
  };
}

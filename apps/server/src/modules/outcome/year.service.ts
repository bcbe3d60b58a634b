import type { Amendment, DecisionInput, FactsInput } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { FrozenScenario } from '../../database/entities/index.js';
import { yearMark } from '../../database/year-mark.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { perRequest } from '../../graphql/per-request.js';
import { publishedAmendments } from '../amendment/published-amendments.js';
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
import { thawed } from '../scenario/frozen-inputs.js';
import { computation } from '../viewer/computation.js';
import { NextAnswer } from './next-answer.js';
import { Remembered } from './remember.js';
import { withoutPeople } from './without-people.js';

/** Everything that one outcome is computed from, and where each fact is stored. */
export interface YearInputs {
  readonly period: string;
  readonly isPublished: boolean;
  /** True for what is in force: the published scenario, else the year's base. */
  readonly isInForce: boolean;
  readonly edition: Edition;
  readonly facts: FactsInput;
  readonly decision: DecisionInput | null;
  /** Numbers of the edition that were decided, or are tried, otherwise. */
  readonly amendments: readonly Amendment[];
  /** The scenario computed; null for a preview. */
  readonly scenarioKey: string | null;
  /** Who chose the readings: the owner of the scenario, when it was last changed. */
  readonly chosen: Chooser | null;
  /** The departments that have facts, by code. */
  readonly units: ReadonlyMap<string, Department>;
  /** The object that holds a fact, by path: a department's year, the year, or a scenario. */
  readonly holders: ReadonlyMap<string, string | null>;
  /** What a frozen scenario was found to give; null for what is computed from live facts. */
  readonly frozen: StoredReceipt | null;
}

export interface StoredReceipt {
  readonly engineVersion: string;
  readonly inputHash: string;
  readonly summaryHash: string;
  readonly resultHash: string;
  readonly computedAt: string;
}

/** A year in its two readings, made of one look at the database. */
export interface YearReading {
  /** Everybody with the departments as entered: for pay and for what people tell of departments. */
  readonly withPeople: YearInputs;
  /** The departments alone: for allocations, scenarios and whoever may see no person. */
  readonly ofDepartments: YearInputs;
}

interface Year {
  /** Facts as known, under the decision of the year's base scenario. */
  readonly live: YearReading;
  /** What was frozen and published; until then the same as `live`. */
  readonly inForce: YearReading;
}

/** The departments of a year under what is in force. */
export async function yearInputs(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearInputs | null> {
  return (await readYear(context, period, knownAt))?.inForce.ofDepartments ?? null;
}

/**
 * The same with everybody as known, paid by what is in force; nothing of it may leave without being cut
 * to the principal.
 */
export async function peopleInputs(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearInputs | null> {
  return (await readYear(context, period, knownAt))?.inForce.withPeople ?? null;
}

/** Facts as known under the base's decision, whatever was published: what scenarios start from. */
export async function liveYear(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearReading | null> {
  return (await readYear(context, period, knownAt))?.live ?? null;
}

const asked = perRequest(() => new Map<string, Promise<Year | null>>());

/** Read once a request. */
function readYear(context: Context, period: string, knownAt: string | null): Promise<Year | null> {
  const key = `${period} ${knownAt}`;
  const known = asked(context).get(key);
  if (known !== undefined) return known;
  const reading = rememberedYear(context, period, knownAt);
  asked(context).set(key, reading);
  return reading;
}

/** Years as they stand now, by a mark that any change to them changes. */
const present = new Remembered<Promise<Year | null>>(20);
/** Lists that are asked for at once look at the mark together. */
const marks = new NextAnswer<string | null>();

async function rememberedYear(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<Year | null> {
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
export function readInputs(
  computing: EntityManager,
  period: string,
  knownAt: string | null,
): Promise<Year | null> {
  return computing.transactional(async (em) => {
    const frame = await readFrame(em, period);
    if (frame === null) return null;
    const departments = await factsForComputation(em, period, knownAt);
    const amendments = await publishedAmendments(em, editionFor(period).id, knownAt);
    const people = await peopleFacts(em, period, knownAt);
    const withPeople = inputsOf(frame, departments, people, amendments);
    const live = { withPeople, ofDepartments: withoutPeople(withPeople) };
    const published = await publishedInputs(em, frame, knownAt);
    return { live, inForce: published === null ? live : paidBy(published, withPeople) };
  });
}

/** What was frozen and published by then. */
async function publishedInputs(
  em: EntityManager,
  { year }: YearFrame,
  knownAt: string | null,
): Promise<YearInputs | null> {
  const { publishedScenarioId: id, publishedAt, period } = year;
  if (id === null || publishedAt === null) return null;
  if (knownAt !== null && publishedAt > new Date(knownAt)) return null;
  const frozen = await em.findOneOrFail(FrozenScenario, { id });
  return thawed(frozen, { id, period }, year);
}

/** Everybody as known now, under the departments and the decision that were frozen. */
function paidBy(frozen: YearInputs, live: YearInputs): YearReading {
  const { people, college } = live.facts;
  const facts = {
    ...frozen.facts,
    ...(people !== undefined && { people }),
    ...(college !== undefined && { college }),
  };
  const own = [...live.holders].filter(([path]) => /^facts\.(people|college)/.test(path));
  const holders = new Map([...frozen.holders, ...own]);
  return { ofDepartments: frozen, withPeople: { ...frozen, facts, holders, frozen: null } };
}

function inputsOf(
  { year, baseScenario: base }: YearFrame,
  rows: readonly DepartmentAndYear[],
  { people, holders }: PeopleFacts,
  amendments: readonly Amendment[],
): YearInputs {
  const { period, researchHeadcount: headcount, researchCoefficients: coefficients } = year;
  const hasResearch = headcount !== null || coefficients !== null;
  const yearId = toGlobalId('InstitutionYear', year.id);
  return {
    period,
    isPublished: year.isPublished,
    isInForce: year.publishedScenarioId === null,
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
    amendments,
    scenarioKey: base?.id ?? null,
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
    frozen: null,
  };
}

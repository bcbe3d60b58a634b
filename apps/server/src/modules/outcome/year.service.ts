import type { DecisionInput, FactsInput } from '@hebo/domain';
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
import { computation } from '../viewer/computation.js';
import { NextAnswer } from './next-answer.js';
import { Remembered } from './remember.js';

/** Everything that one outcome is computed from, and where each fact is stored. */
export interface YearInputs {
  readonly period: string;
  readonly isPublished: boolean;
  readonly edition: Edition;
  readonly facts: FactsInput;
  readonly decision: DecisionInput | null;
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

const asked = perRequest(() => new Map<string, Promise<YearInputs | null>>());

/** The facts of a year as known, under the decision of its base scenario; read once a request. */
export function yearInputs(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearInputs | null> {
  const key = `${period} ${knownAt}`;
  const known = asked(context).get(key);
  if (known !== undefined) return known;
  const inputs = readYear(context, period, knownAt);
  asked(context).set(key, inputs);
  return inputs;
}

/** Years as they stand now, by a mark that any change to them changes. */
const present = new Remembered<YearInputs>(20);
/** Lists that are asked for at once look at the mark together. */
const marks = new NextAnswer<string | null>();

async function readYear(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearInputs | null> {
  const em = computation(context);
  if (knownAt !== null) return readInputs(em, period, knownAt);
  const { institutionId } = context.principal;
  const mark = await marks.to(`${institutionId} ${period}`, () => yearMark(em, period));
  if (mark === null) return null;
  const known = present.get(mark);
  if (known !== undefined) return known;
  const inputs = await readInputs(em, period, null);
  return inputs === null ? null : present.set(mark, inputs);
}

/** One transaction, so that frame, scenario and facts are of one moment. */
function readInputs(
  computing: EntityManager,
  period: string,
  knownAt: string | null,
): Promise<YearInputs | null> {
  return computing.transactional(async (em) => {
    const frame = await readFrame(em, period);
    return frame && inputsOf(frame, await factsForComputation(em, period, knownAt));
  });
}

function inputsOf(
  { year, baseScenario }: YearFrame,
  rows: readonly DepartmentAndYear[],
): YearInputs {
  const { period, researchHeadcount: headcount, researchCoefficients: coefficients } = year;
  const hasResearch = headcount !== null || coefficients !== null;
  const base = baseScenario;
  return {
    period,
    isPublished: year.isPublished,
    edition: editionFor(period),
    facts: {
      period,
      departments: Object.fromEntries(
        rows.map((row) => [row.department.code, departmentFacts(row.department, row.year)]),
      ),
      ...(hasResearch ? { research: { headcount, coefficients } } : {}),
    },
    decision: base?.decision == null ? null : { ...base.decision, lockMode: base.lockMode },
    scenarioKey: base?.id ?? null,
    isBase: true,
    chosen: base === null ? null : { by: base.ownerName, at: base.updatedAt.toISOString() },
    units: new Map(rows.map(({ department }) => [department.code, toDepartment(department)])),
    holders: new Map<string, string | null>([
      ...rows.map((row): [string, string] => [
        `facts.departments.${row.department.code}`,
        toGlobalId('DepartmentYear', row.year.id),
      ]),
      ['facts.research', toGlobalId('InstitutionYear', year.id)],
      ...(base === null ? [] : [['decision', toGlobalId('Scenario', base.id)] as const]),
    ]),
  };
}

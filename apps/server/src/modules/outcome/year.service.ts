import type { DecisionInput, FactsInput } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { Department, DepartmentYear } from '../../database/entities/index.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { perRequest } from '../../graphql/per-request.js';
import { departmentFacts } from '../department/department-facts.js';
import { departmentYearsForComputation } from '../department/department-facts.service.js';
import { editionFor, type Edition } from '../edition/edition-in-force.js';
import { yearFrame, type YearFrame } from '../institution-year/year-frame.service.js';

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
  readonly chosen: { readonly by: string; readonly at: string } | null;
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

async function readYear(
  context: Context,
  period: string,
  knownAt: string | null,
): Promise<YearInputs | null> {
  const frame = await yearFrame(context, period);
  if (frame === null) return null;
  const rows = await departmentYearsForComputation(context, period, knownAt);
  const base = frame.baseScenario;
  return {
    period,
    isPublished: frame.year.isPublished,
    edition: editionFor(period),
    facts: factsOf(frame, rows),
    decision: base?.decision == null ? null : { ...base.decision, lockMode: base.lockMode },
    scenarioKey: base?.id ?? null,
    isBase: true,
    chosen: base === null ? null : { by: base.ownerName, at: base.updatedAt.toISOString() },
    holders: new Map<string, string>([
      ...rows.map(({ department, year }): [string, string] => [
        `facts.departments.${department.code}`,
        toGlobalId('DepartmentYear', year.id),
      ]),
      ['facts.research', toGlobalId('InstitutionYear', frame.year.id)],
      ...(base === null ? [] : [['decision', toGlobalId('Scenario', base.id)] as const]),
    ]),
  };
}

interface DepartmentFacts {
  readonly department: Department;
  readonly year: DepartmentYear;
}

function factsOf({ year }: YearFrame, rows: readonly DepartmentFacts[]): FactsInput {
  const departments = Object.fromEntries(
    rows.map((row) => [row.department.code, departmentFacts(row.department, row.year)]),
  );
  const { researchHeadcount: headcount, researchCoefficients: coefficients } = year;
  const hasResearch = headcount !== null || coefficients !== null;
  return {
    period: year.period,
    departments,
    ...(hasResearch ? { research: { headcount, coefficients } } : {}),
  };
}

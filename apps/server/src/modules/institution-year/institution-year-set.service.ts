import { COLLEGE_YEAR_FIELDS, type CollegeYearInput } from '@hebo/domain';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { InstitutionYear as InstitutionYearRow } from '../../database/entities/index.js';
import { inInput } from '../../graphql/input-error.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { regulation } from '../edition/edition-in-force.js';
import type {
  InstitutionYearSetInput,
  InstitutionYearSetPayload,
} from './institution-year.input.js';
import { toInstitutionYear } from './institution-year.service.js';

type Facts = Pick<InstitutionYearRow, (typeof COLLEGE_YEAR_FIELDS)[number]>;

/** What the input names; null takes a fact away, what is left out stays. */
export async function setInstitutionYear(
  context: Context,
  input: InstitutionYearSetInput,
): Promise<InstitutionYearSetPayload> {
  const { period } = input;
  return context.em.transactional(async (em) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const row = await em.findOne(InstitutionYearRow, { period }, { lockMode });
    if (row === null) {
      return refused(context, [brokenRule('year_not_open', 'period', { value: period })]);
    }
    const named = COLLEGE_YEAR_FIELDS.filter((field) => input[field] !== undefined);
    const next = Object.fromEntries([
      ...COLLEGE_YEAR_FIELDS.map((field) => [field, row[field]]),
      ...named.map((field) => [field, input[field]]),
    ]) as Facts;
    const problems = [...problemsOf(period, next), ...daysProblem(input)];
    if (problems.length > 0) return refused(context, problems);
    const { objectionDays = row.objectionDays ?? null } = input;
    em.assign(row, { ...next, objectionDays });
    await em.flush();
    return { institutionYear: toInstitutionYear(row), userErrors: [] };
  });
}

/** Other facts of the year may still be missing; what was entered here has to hold. */
function problemsOf(period: string, facts: Facts): BrokenRule[] {
  const { semesters, annexOverrides, ...rest } = facts;
  const college: CollegeYearInput = {
    ...rest,
    semesters: semesters ?? [],
    annexOverrides: annexOverrides ?? [],
  };
  const parsed = regulation.parseFacts({ period, departments: {}, people: {}, college });
  if (parsed.ok) return [];
  return parsed.problems
    .filter(({ path }) => path.startsWith('college.'))
    .map((problem) => ({ ...problem, path: problem.path.slice('college.'.length) }));
}

const LONGEST_ANSWER = 60;

function daysProblem({ objectionDays: days }: InstitutionYearSetInput): BrokenRule[] {
  if (days == null || (days >= 1 && days <= LONGEST_ANSWER)) return [];
  return [brokenRule('days_to_answer', 'objectionDays', { limit: String(LONGEST_ANSWER) })];
}

function refused(context: Context, problems: BrokenRule[]): InstitutionYearSetPayload {
  return { institutionYear: null, userErrors: problems.map((broken) => inInput(context, broken)) };
}

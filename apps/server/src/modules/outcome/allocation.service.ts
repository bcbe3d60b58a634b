import type { Context } from '../../context.js';
import { perRequest } from '../../graphql/per-request.js';
import { departmentByKey } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import { scenarioInputs } from '../scenario/scenario-inputs.service.js';
import { visibleScenario } from '../scenario/scenario.service.js';
import { allocationsOf, officeAllocationsOf, officeWithheld, withheld } from './allocation-view.js';
import type { Allocation, OfficeAllocation } from './allocation.type.js';
import { run, type Run } from './compute.js';
import { maySeeResult, seesAllDepartments } from './published.js';
import { yearInputs } from './year.service.js';

interface AllocationQuestion {
  readonly period: string;
  readonly scenario?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
}

interface Answer {
  readonly allocations: ReadonlyMap<string, Allocation>;
  readonly offices: ReadonlyMap<string, OfficeAllocation>;
}

export async function allocations(
  context: Context,
  question: AllocationQuestion,
): Promise<Allocation[] | null> {
  const answer = await answerTo(context, question);
  return answer === null ? null : [...answer.allocations.values()];
}

export async function officeAllocations(
  context: Context,
  question: AllocationQuestion,
): Promise<OfficeAllocation[] | null> {
  const answer = await answerTo(context, question);
  return answer === null ? null : [...answer.offices.values()];
}

export async function departmentAllocation(
  context: Context,
  { code }: Department,
  question: AllocationQuestion,
): Promise<Allocation | null> {
  return (await answerTo(context, question))?.allocations.get(code) ?? null;
}

export async function departmentOfficeAllocation(
  context: Context,
  { code }: Department,
  question: AllocationQuestion,
): Promise<OfficeAllocation | null> {
  return (await answerTo(context, question))?.offices.get(code) ?? null;
}

const answers = perRequest(() => new Map<string, Promise<Answer | null>>());

/** Forty departments that ask the same question get one computation. */
function answerTo(context: Context, question: AllocationQuestion): Promise<Answer | null> {
  const { period, scenario = null, knownAt = null } = question;
  const key = JSON.stringify([period, scenario, knownAt]);
  const known = answers(context).get(key);
  if (known !== undefined) return known;
  const answer = cutAnswer(context, { period, scenario, knownAt });
  answers(context).set(key, answer);
  return answer;
}

/** The whole college's result, cut to the departments and the figures that the principal may see. */
async function cutAnswer(context: Context, question: AllocationQuestion): Promise<Answer | null> {
  const found = await runOf(context, question);
  if (found === null) return null;
  const principal = context.principal;
  const own = await ownCodes(context);
  const isOwn = ({ department }: { department: Department }): boolean =>
    own === null || own.has(department.code);
  const isShown = maySeeResult(principal, found.inputs);
  const byCode = <T extends { department: Department }>(rows: T[]) =>
    new Map(rows.filter(isOwn).map((row) => [row.department.code, row]));
  const shown = allocationsOf(found).map((row) => (isShown ? row : withheld(row)));
  const offices = officeAllocationsOf(found).map((row) => (isShown ? row : officeWithheld(row)));
  return { allocations: byCode(shown), offices: byCode(offices) };
}

async function runOf(
  context: Context,
  { period, scenario = null, knownAt = null }: AllocationQuestion,
): Promise<Run | null> {
  if (scenario === null) {
    const inputs = await yearInputs(context, period, knownAt);
    return inputs === null ? null : run(inputs);
  }
  const row = await visibleScenario(context, scenario);
  if (row === null || row.period !== period) return null;
  const applied = await scenarioInputs(context, row, knownAt);
  return applied === null ? null : applied.run;
}

/** The codes of the departments that this principal is cut to; null where all may be seen. */
export async function ownCodes(context: Context): Promise<ReadonlySet<string> | null> {
  const principal = context.principal;
  const isSystemOfAll = principal.kind === 'token' && principal.departmentIds.length === 0;
  if (isSystemOfAll || seesAllDepartments(principal)) return null;
  const own = await Promise.all(
    principal.departmentIds.map((key) => departmentByKey(context, key)),
  );
  return new Set(own.flatMap((department) => department?.code ?? []));
}

import { Decimal, type AnyExplained, type Explained, type Label } from '@hebo/domain';
import type { Context } from '../../context.js';
import { brokenRule, type BrokenRule } from '../../graphql/problems.js';
import { departmentByCode } from '../department/department.service.js';
import type { Department } from '../department/department.type.js';
import { employeeByNumber } from '../employee/employee.service.js';
import type { Employee } from '../employee/employee.type.js';
import {
  departmentAllocation,
  departmentOfficeAllocation,
  ownCodes,
} from '../outcome/allocation.service.js';
import type { Allocation, OfficeAllocation } from '../outcome/allocation.type.js';
import { within } from '../outcome/explanation.service.js';
import type { Explainable } from '../outcome/explainable.js';
import { textOf } from '../pay/pay-figure.js';
import { figuresOfYear } from '../pay/pay-figure-by-key.js';
import { payYear } from '../pay/pay-year.service.js';

/** A figure as the reader sees it: what an objection keeps of it. */
export interface ShownFigure {
  readonly label: Label;
  readonly unit: string | null;
  /** Null where the figure is a yes or a no. */
  readonly amount: string | null;
}

export interface Named {
  readonly period: string;
  readonly figure: string;
  readonly employeeNumber?: string | null | undefined;
  readonly department?: string | null | undefined;
}

export type FoundFigure =
  | { readonly ok: true; readonly shown: ShownFigure; readonly of: Employee | Department }
  | { readonly ok: false; readonly problem: BrokenRule };

/** The figure that an input names, if this reader sees it now; nothing else can be asked about. */
export async function findFigure(context: Context, named: Named): Promise<FoundFigure> {
  if ((named.employeeNumber == null) === (named.department == null)) {
    return refused('person_or_department', 'employeeNumber');
  }
  return named.employeeNumber == null
    ? figureOfDepartment(context, named.department ?? '', named)
    : figureOfPerson(context, named.employeeNumber, named);
}

async function figureOfPerson(
  context: Context,
  employeeNumber: string,
  { period, figure }: Named,
): Promise<FoundFigure> {
  const employee = await employeeByNumber(context, employeeNumber);
  const year = employee === null ? null : await payYear(context, employee, { period });
  if (employee === null || year === null) return refused('figure_not_seen', 'figure');
  for (const { root, within: sight } of figuresOfYear(year)) {
    const step = stepOf(root, sight, figure);
    if (step !== null) return { ok: true, shown: shownOf(step), of: employee };
  }
  return refused('figure_not_seen', 'figure');
}

async function figureOfDepartment(
  context: Context,
  code: string,
  { period, figure }: Named,
): Promise<FoundFigure> {
  const department = await departmentByCode(context, code);
  if (department === null) return refused('figure_not_seen', 'figure');
  const own = await ownCodes(context);
  if (own !== null && !own.has(code)) return refused('figure_not_seen', 'figure');
  const question = { period };
  const allocation =
    (await departmentAllocation(context, department, question)) ??
    (await departmentOfficeAllocation(context, department, question));
  if (allocation === null) return refused('figure_not_seen', 'figure');
  const { root } = allocation;
  const step =
    root === null
      ? figureBeforePublication(allocation, figure)
      : stepOf(root, await within(context, allocation.run), figure);
  if (step === null) return refused('figure_not_seen', 'figure');
  return { ok: true, shown: shownOf(step), of: department };
}

/** Before the result is published only what is not withheld can be asked about: see `withheld`. */
function figureBeforePublication(
  allocation: Allocation | OfficeAllocation,
  figure: string,
): AnyExplained | null {
  const { computed } = allocation.run;
  if (!computed.ok) return null;
  const { code } = allocation.department;
  const { departments, offices } = computed.outcome;
  const result = [...departments, ...offices].find((each) => each.code === code);
  const shown = Object.entries(result ?? {}).find(
    ([name, value]) => isExplained(value) && value.key === figure && isGiven(allocation, name),
  );
  return (shown?.[1] as AnyExplained | undefined) ?? null;
}

const isExplained = (value: unknown): value is AnyExplained =>
  typeof value === 'object' && value !== null && 'key' in value && 'origin' in value;

const isGiven = (allocation: Allocation | OfficeAllocation, name: string): boolean =>
  (allocation as unknown as Record<string, unknown>)[name] != null;

/** The step with this key, among those of the explanation that the reader may see. */
function stepOf(root: AnyExplained, { maySee }: Explainable, key: string): AnyExplained | null {
  const seen = new Set<AnyExplained>();
  const waiting = [root];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (seen.has(step) || !maySee(step.key)) continue;
    if (step.key === key) return step;
    seen.add(step);
    waiting.push(...Object.values(step.parts).flat());
  }
  return null;
}

const shownOf = (step: AnyExplained): ShownFigure => ({
  label: step.label,
  unit: step.unit === 'none' ? null : step.unit,
  amount: step.value instanceof Decimal ? textOf(step as Explained) : null,
});

const refused = (code: 'figure_not_seen' | 'person_or_department', path: string): FoundFigure => ({
  ok: false,
  problem: brokenRule(code, path),
});

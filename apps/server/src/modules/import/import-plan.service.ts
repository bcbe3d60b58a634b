import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import { listDepartments } from '../department/department.service.js';
import { presentMonth } from '../employee/present-state.js';
import type { Kind, Surroundings } from './kinds/kind.js';
import { standingPeople } from './people/standing-people.js';
import { breathe, type Plan, type Progress } from './planning/plan.js';
import { planPeople } from './planning/plan-people.js';
import { planUnits } from './planning/plan-units.js';
import type { SheetRow } from './reading/read-rows.js';
import { standingUnits } from './units/standing-units.js';

export interface Planning {
  readonly kind: Kind;
  readonly period: string | null;
  readonly rows: readonly SheetRow[];
  readonly progress?: Progress;
}

/** The numbers that the rows name. */
export const numbersOf = (rows: readonly SheetRow[]): string[] => [
  ...new Set(rows.flatMap(({ values }) => values['employeeNumber'] ?? [])),
];

/**
 * What the rows mean against what stands: a function of both and of nothing else, so that a plan made
 * again is the same plan as long as nothing has moved.
 */
export async function planOf(
  context: Context,
  em: EntityManager,
  { kind, period, rows, progress = breathe }: Planning,
): Promise<Plan> {
  const around = await surroundings({ ...context, em }, period);
  if (kind.family === 'units') {
    const standing = await standingUnits(em, period ?? '');
    return planUnits({ kind, rows, standing, around });
  }
  const standing = await standingPeople(em, numbersOf(rows));
  return planPeople({ kind, rows, standing, around, progress });
}

export async function surroundings(context: Context, period: string | null): Promise<Surroundings> {
  return { departments: await listDepartments(context), period, month: presentMonth(context) };
}

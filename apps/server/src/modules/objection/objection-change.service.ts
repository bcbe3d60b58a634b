import { Decimal } from '@hebo/domain';
import type { Context } from '../../context.js';
import type { EntityManager } from '../../database/database.js';
import {
  Department as DepartmentRow,
  Employee as EmployeeRow,
  type Objection as ObjectionRow,
  ObjectionMoney as MoneyRow,
} from '../../database/entities/index.js';
import { findFigure } from './objection-figure.js';

/**
 * What the same figure gives now, less what it gave when it was asked about; null where the figure is
 * none, or is not there any more.
 */
export async function changeOf(context: Context, row: ObjectionRow): Promise<string | null> {
  const money = await context.em.findOne(MoneyRow, { id: row.id });
  if (money === null) return null;
  const { period, figure } = row;
  const found = await findFigure(context, { period, figure, ...(await ownerOf(context, row)) });
  if (!found.ok || found.shown.amount === null) return null;
  return new Decimal(found.shown.amount).minus(money.amount).toFixed();
}

export async function keepChange(
  em: EntityManager,
  { id }: ObjectionRow,
  amountChanged: string | null,
): Promise<void> {
  if (amountChanged !== null) await em.nativeUpdate(MoneyRow, { id }, { amountChanged });
}

async function ownerOf(context: Context, { employeeId, departmentId }: ObjectionRow) {
  if (employeeId === null) {
    const { code } = await context.em.findOneOrFail(DepartmentRow, { id: departmentId });
    return { department: code };
  }
  const { employeeNumber } = await context.em.findOneOrFail(EmployeeRow, { id: employeeId });
  return { employeeNumber };
}

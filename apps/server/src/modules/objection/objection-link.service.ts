import { Decimal } from '@hebo/domain';
import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import {
  type CORRECTION_TYPES,
  Department as DepartmentRow,
  DepartmentYear,
  Employee as EmployeeRow,
  EmployeeEvent,
  EmployeeFact,
  EmployeeYear,
  type Objection as ObjectionRow,
  ObjectionMoney as MoneyRow,
} from '../../database/entities/index.js';
import { parseGlobalId, rowKey } from '../../graphql/global-id.js';
import { brokenRule } from '../../graphql/problems.js';
import { findFigure } from './objection-figure.js';
import { takeStep } from './objection-step.service.js';
import type { ObjectionLinkInput, ObjectionPayload } from './objection.input.js';

type CorrectionType = (typeof CORRECTION_TYPES)[number];

/** What of whom was corrected, and since when it is known. */
interface Entry {
  readonly id: string;
  readonly recordedFrom: Date;
  readonly employeeId?: string;
  readonly departmentId?: string;
}

const ENTRIES: Readonly<Partial<Record<CorrectionType, EntityName<Entry>>>> = {
  EmployeeFact: EmployeeFact,
  EmployeeEvent: EmployeeEvent,
  EmployeeYear: EmployeeYear,
  DepartmentYear: DepartmentYear,
};

/**
 * Links an accepted objection to the entry that followed it, and keeps by how much the figure has moved:
 * what the same figure gives now, less what it gave when it was asked about.
 */
export function linkObjection(
  context: Context,
  { correction, ...asked }: ObjectionLinkInput,
): Promise<ObjectionPayload> {
  return takeStep(context, asked, async (row) => {
    if (row.status !== 'ACCEPTED') return [brokenRule('objection_not_accepted', 'id')];
    const type = parseGlobalId(correction)?.type as CorrectionType | undefined;
    const key = type === undefined ? null : rowKey(type, correction);
    if (type === undefined || key === null || !(await isCorrection(context, row, type, key))) {
      return [brokenRule('correction_of_another', 'correction')];
    }
    const amountChanged = await changeOf(context, row);
    return {
      changes: { correctionType: type, correctionId: key },
      write: async (em) => {
        if (amountChanged === null) return;
        await em.nativeUpdate(MoneyRow, { id: row.id }, { amountChanged });
      },
    };
  });
}

/** An entry of the same person or department, recorded after the question was raised. */
async function isCorrection(
  context: Context,
  { employeeId, departmentId, raisedAt }: ObjectionRow,
  type: CorrectionType,
  id: string,
): Promise<boolean> {
  const entity = ENTRIES[type];
  if (entity === undefined) return false;
  const entry = await context.em.findOne(entity, { id } as FilterQuery<Entry>);
  if (entry === null || entry.recordedFrom < raisedAt) return false;
  return entry.employeeId === undefined
    ? entry.departmentId === departmentId
    : employeeId === null || entry.employeeId === employeeId;
}

/** Null where the figure is none, or is not there any more. */
async function changeOf(context: Context, row: ObjectionRow): Promise<string | null> {
  const money = await context.em.findOne(MoneyRow, { id: row.id });
  if (money === null) return null;
  const { period, figure } = row;
  const found = await findFigure(context, { period, figure, ...(await ownerOf(context, row)) });
  if (!found.ok || found.shown.amount === null) return null;
  return new Decimal(found.shown.amount).minus(money.amount).toFixed();
}

async function ownerOf(context: Context, { employeeId, departmentId }: ObjectionRow) {
  if (employeeId === null) {
    const { code } = await context.em.findOneOrFail(DepartmentRow, { id: departmentId });
    return { department: code };
  }
  const { employeeNumber } = await context.em.findOneOrFail(EmployeeRow, { id: employeeId });
  return { employeeNumber };
}

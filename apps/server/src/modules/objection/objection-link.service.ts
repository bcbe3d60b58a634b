import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import {
  ChangeRequest as RequestRow,
  type CORRECTION_TYPES,
  DepartmentYear,
  EmployeeEvent,
  EmployeeFact,
  EmployeeYear,
  type Objection as ObjectionRow,
} from '../../database/entities/index.js';
import { parseGlobalId, rowKey } from '../../graphql/global-id.js';
import { brokenRule } from '../../graphql/problems.js';
import { changeOf, keepChange } from './objection-change.service.js';
import { takeStep } from './objection-step.service.js';
import type { ObjectionLinkInput, ObjectionPayload } from './objection.input.js';

type CorrectionType = (typeof CORRECTION_TYPES)[number];
type EntryType = Exclude<CorrectionType, 'ChangeRequest'>;

/** What of whom was corrected, and since when it is known. */
interface Entry {
  readonly id: string;
  readonly recordedFrom: Date;
  readonly employeeId?: string | null;
  readonly departmentId?: string;
  /** A request that nobody has accepted yet has moved nothing. */
  readonly isWaiting?: boolean;
}

const ENTRIES: Readonly<Record<EntryType, EntityName<Entry>>> = {
  EmployeeFact: EmployeeFact,
  EmployeeEvent: EmployeeEvent,
  EmployeeYear: EmployeeYear,
  DepartmentYear: DepartmentYear,
};

/**
 * Links an accepted objection to what followed it, an entry or a request for one, and keeps by how much
 * the figure has moved. Of a request that waits that is kept once it is accepted: `correctByRequests`.
 */
export function linkObjection(
  context: Context,
  { correction, ...asked }: ObjectionLinkInput,
): Promise<ObjectionPayload> {
  return takeStep(context, asked, async (row) => {
    if (row.status !== 'ACCEPTED') return [brokenRule('objection_not_accepted', 'id')];
    const type = parseGlobalId(correction)?.type as CorrectionType | undefined;
    const key = type === undefined ? null : rowKey(type, correction);
    const entry = type === undefined || key === null ? null : await entryOf(context, type, key);
    if (type === undefined || entry === null || !followed(row, entry)) {
      return [brokenRule('correction_of_another', 'correction')];
    }
    const amountChanged = entry.isWaiting === true ? null : await changeOf(context, row);
    return {
      changes: { correctionType: type, correctionId: entry.id },
      write: (em) => keepChange(em, row, amountChanged),
    };
  });
}

async function entryOf(context: Context, type: CorrectionType, id: string): Promise<Entry | null> {
  if (type !== 'ChangeRequest') {
    const entity = isEntryType(type) ? ENTRIES[type] : null;
    return entity === null ? null : context.em.findOne(entity, { id } as FilterQuery<Entry>);
  }
  const request = await context.em.findOne(RequestRow, { id, status: ['OPEN', 'ACCEPTED'] });
  if (request === null) return null;
  const { employeeId, departmentId, requestedAt: recordedFrom, status } = request;
  return { id, recordedFrom, employeeId, departmentId, isWaiting: status === 'OPEN' };
}

/** An id is given from outside and may name anything. */
const isEntryType = (type: string): type is EntryType => Object.hasOwn(ENTRIES, type);

/** Of the same person or department, and recorded after the question was raised. */
function followed({ employeeId, departmentId, raisedAt }: ObjectionRow, entry: Entry): boolean {
  if (entry.recordedFrom < raisedAt) return false;
  return entry.employeeId == null
    ? entry.departmentId === departmentId
    : employeeId === null || entry.employeeId === employeeId;
}

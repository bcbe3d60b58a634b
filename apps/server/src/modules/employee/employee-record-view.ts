import { Decimal } from '@hebo/domain';
import type {
  EmployeeEvent as EventRow,
  EmployeeFact as FactRow,
  EmployeePayment as PaymentRow,
  EmployeeYear as YearRow,
} from '../../database/entities/index.js';
import type { Locale } from '../../common/locale.js';
import { toGlobalId } from '../../graphql/global-id.js';
import { moneyText, storedMoney } from '../outcome/figures.js';
import { EVENTS } from './employee-event-label.js';
import type { EmployeeEvent } from './employee-event.type.js';
import type { EmployeeFact, EmployeeFactKind } from './employee-fact.type.js';
import type { EmployeePayment, EmployeeYear } from './employee-year.type.js';

interface Recorded {
  readonly recordedFrom: Date;
  readonly recordedTo: Date | null;
  readonly recordedBy: string | null;
  readonly reason: string | null;
}

const recordOf = ({ recordedFrom, recordedTo, recordedBy, reason }: Recorded) => ({
  recordedFrom: recordedFrom.toISOString(),
  recordedTo: recordedTo?.toISOString() ?? null,
  recordedBy,
  reason,
});

export function toFact(
  row: FactRow,
  labelOf: (kind: EmployeeFactKind, value: string) => string,
): EmployeeFact {
  return {
    __typename: 'EmployeeFact',
    id: toGlobalId('EmployeeFact', row.id),
    kind: row.kind,
    value: row.value,
    label: labelOf(row.kind, row.value),
    from: row.validFrom,
    to: row.validTo,
    ...recordOf(row),
  };
}

export function toEvent(row: EventRow, locale: Locale): EmployeeEvent {
  return {
    __typename: 'EmployeeEvent',
    employeeKey: row.employeeId,
    id: toGlobalId('EmployeeEvent', row.id),
    type: row.type,
    label: EVENTS[row.type][locale],
    article: EVENTS[row.type].article,
    from: row.starts,
    to: row.ends,
    days: row.days,
    amount: storedMoney(row.amount),
    isWorkRelated: row.isWorkRelated,
    sickPayShare: row.sickPayShare,
    resolution: row.resolution,
    resolvedIn: row.resolvedIn,
    ...recordOf(row),
  };
}

/** Its amounts stand in a table of their own and are read by whoever asks for them. */
export function toYear(row: YearRow): EmployeeYear {
  const { period, version, assessment, assessmentIssued, failingYears } = row;
  return {
    __typename: 'EmployeeYear',
    key: row.id,
    employeeKey: row.employeeId,
    id: toGlobalId('EmployeeYear', row.id),
    period,
    version,
    assessment,
    assessmentIssued,
    isTeachingQualified: row.isTeachingQualified,
    isTeachingWorkloadMet: row.isTeachingWorkloadMet,
    teachingHours: row.teachingHours,
    basicTeachingHours: row.basicTeachingHours,
    researchWorkload: row.researchWorkload,
    requiredWorkload: row.requiredWorkload,
    corePapers: row.corePapers,
    hasProject: row.hasProject,
    hasImpact: row.hasImpact,
    hasTransfer: row.hasTransfer,
    hasPrize: row.hasPrize,
    hasPatent: row.hasPatent,
    failingYears,
    ...recordOf(row),
  };
}

export function toPayment({
  id,
  employeeId,
  month,
  component,
  amount,
}: PaymentRow): EmployeePayment {
  return {
    __typename: 'EmployeePayment',
    employeeKey: employeeId,
    id: toGlobalId('EmployeePayment', id),
    month,
    component,
    amount: moneyText(new Decimal(amount)),
  };
}

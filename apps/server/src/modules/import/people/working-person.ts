import type { EmployeePayment, EmployeeYear } from '../../../database/entities/index.js';
import type { EventFacts, PersonRows, YearFacts } from '../../employee/person-input.js';

/** An entry that stands has an id; one that the import brings has the row and column it came from. */
export interface Entry {
  readonly id: string | null;
  /** The entry that stands and ends with it. */
  readonly replacesId: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

export type WorkingFact = PersonRows['facts'][number] & Entry;
export type WorkingEvent = EventFacts & Entry;
export type WorkingYear = YearFacts & Pick<EmployeeYear, 'period' | 'version'> & Entry;
export type WorkingPayment = Pick<EmployeePayment, 'month' | 'component' | 'amount'> & Entry;

/**
 * A person as it stands, and as rows of the file change it one after the other. Lists and entries are
 * never changed in place, so a plan begins again from a shallow copy.
 */
export interface WorkingPerson {
  readonly id: string;
  readonly isNew: boolean;
  readonly employeeNumber: string;
  name: string;
  workStarted: string | null;
  retirementYear: number | null;
  /** The present state beside the facts, as it stands; null of a new person. */
  readonly departmentId: string | null;
  readonly postKind: string | null;
  readonly titleClass: string | null;
  facts: readonly WorkingFact[];
  events: readonly WorkingEvent[];
  years: readonly WorkingYear[];
  payments: readonly WorkingPayment[];
  /** The rows of the file about this person, in order. */
  rows: readonly number[];
}

export const STANDING = { replacesId: null, row: null, column: null } as const;

export function newPerson(employeeNumber: string, id: string): WorkingPerson {
  return {
    id,
    isNew: true,
    employeeNumber,
    name: '',
    workStarted: null,
    retirementYear: null,
    departmentId: null,
    postKind: null,
    titleClass: null,
    facts: [],
    events: [],
    years: [],
    payments: [],
    rows: [],
  };
}

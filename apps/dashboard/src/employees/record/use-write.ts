import type {
  EmployeeEventSetInput,
  EmployeeFactSetInput,
  EmployeeUpsertInput,
  EmployeeYearSetInput,
} from '../../generated/graphql';
import { askForChange } from '../../providers/ask-for-change';
import { request } from '../../providers/graphql-client';
import type { UserErrorView } from '../../providers/graphql-client';
import { randomKey } from '../../providers/random-key';
import { useViewer } from '../../providers/viewer';
import {
  EMPLOYEE_EVENT_SET,
  EMPLOYEE_FACT_SET,
  EMPLOYEE_UPSERT,
  EMPLOYEE_YEAR_SET,
} from './documents';

type Refused = Promise<readonly UserErrorView[]>;

export interface Writing {
  /** Whether what is sent waits for the personnel office. */
  readonly isAsking: boolean;
  readonly person: (input: EmployeeUpsertInput) => Refused;
  readonly fact: (input: EmployeeFactSetInput) => Refused;
  readonly event: (input: EmployeeEventSetInput) => Refused;
  readonly year: (input: EmployeeYearSetInput) => Refused;
}

/** Each for those who may; a data owner has some of them. */
const WRITES: readonly string[] = [
  'Mutation.employeeUpsert',
  'Mutation.employeeFactSet',
  'Mutation.employeeEventSet',
  'Mutation.employeeYearSet',
];

/** The personnel office writes; a secretary or head asks for the same and writes nothing. */
export function useWrite(): Writing | undefined {
  const permissions = useViewer()?.permissions ?? [];
  if (WRITES.some((operation) => permissions.includes(operation))) return OFFICE;
  return permissions.includes('Mutation.changeRequestCreate') ? DEPARTMENT : undefined;
}

const OFFICE: Writing = {
  isAsking: false,
  person: async (input) =>
    (await request(EMPLOYEE_UPSERT, { input })).employeeUpsert?.userErrors ?? [],
  fact: async (input) =>
    (await request(EMPLOYEE_FACT_SET, { input })).employeeFactSet?.userErrors ?? [],
  event: async (input) =>
    (await request(EMPLOYEE_EVENT_SET, { input })).employeeEventSet?.userErrors ?? [],
  year: async (input) =>
    (await request(EMPLOYEE_YEAR_SET, { input })).employeeYearSet?.userErrors ?? [],
};

const DEPARTMENT: Writing = {
  isAsking: true,
  person: (input) => askForChange('employee', input, input.idempotencyKey),
  fact: (input) => askForChange('fact', input, input.idempotencyKey),
  event: (input) => askForChange('event', input, input.idempotencyKey),
  year: (input) => askForChange('year', input, randomKey()),
};

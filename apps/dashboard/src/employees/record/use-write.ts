import { useSearchParams } from 'react-router';
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
  const [search] = useSearchParams();
  if (WRITES.some((operation) => permissions.includes(operation))) return OFFICE;
  return permissions.includes('Mutation.changeRequestCreate')
    ? ofDepartment(search.get('objection'))
    : undefined;
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

/** A record that was opened from a question asks in its name. */
const ofDepartment = (objection: string | null): Writing => ({
  isAsking: true,
  person: (input) => askForChange('employee', input, asked(input, objection)),
  fact: (input) => askForChange('fact', input, asked(input, objection)),
  event: (input) => askForChange('event', input, asked(input, objection)),
  year: (input) => askForChange('year', input, asked({ idempotencyKey: randomKey() }, objection)),
});

const asked = ({ idempotencyKey }: { idempotencyKey: string }, objection: string | null) => ({
  idempotencyKey,
  objection,
});

import { graphql } from '../../generated';
import type {
  ChangeRequestCreateInput,
  EmployeeEventSetInput,
  EmployeeFactSetInput,
  EmployeeUpsertInput,
  EmployeeYearSetInput,
} from '../../generated/graphql';
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

const CHANGE_REQUEST_CREATE = graphql(`
  mutation ChangeRequestCreate($input: ChangeRequestCreateInput!) {
    changeRequestCreate(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

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
  person: (input) => ask('employee', input, input.idempotencyKey),
  fact: (input) => ask('fact', input, input.idempotencyKey),
  event: (input) => ask('event', input, input.idempotencyKey),
  year: (input) => ask('year', input, randomKey()),
};

type Kind = keyof Omit<ChangeRequestCreateInput, 'idempotencyKey' | 'objection'>;

/** The same input one level down; what is refused stands beside the field that the form has. */
async function ask(kind: Kind, change: object, idempotencyKey: string): Refused {
  const input = { [kind]: change, idempotencyKey } as ChangeRequestCreateInput;
  const { changeRequestCreate } = await request(CHANGE_REQUEST_CREATE, { input });
  return (changeRequestCreate?.userErrors ?? []).map(({ message, field }) => ({
    message,
    field: field?.filter((part, place) => !(place === 1 && part === kind)) ?? null,
  }));
}

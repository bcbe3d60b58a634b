import { graphql } from '../../generated';
import type {
  EmployeeFilter,
  EmployeeOrderField,
  PostKind,
  TitleClass,
} from '../../generated/graphql';
import { request } from '../graphql-client';
import type { ResourceProvider } from './resource';
import { pageOf, present } from './resource';

const EMPLOYEES = graphql(`
  query EmployeeRecords(
    $first: Int!
    $offset: Int!
    $filter: EmployeeFilter
    $orderBy: [EmployeeOrder!]
  ) {
    employees(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        employeeNumber
        name
        postKind
        titleClass
        department {
          id
          code
          name
        }
      }
    }
  }
`);

const EMPLOYEE = graphql(`
  query EmployeeRecord($employeeNumber: String!) {
    employee(employeeNumber: $employeeNumber) {
      id
      employeeNumber
      name
      postKind
      titleClass
      department {
        id
        code
        name
      }
    }
  }
`);

const ORDER: Record<string, EmployeeOrderField> = {
  employeeNumber: 'EMPLOYEE_NUMBER',
  name: 'NAME_PINYIN',
  department: 'DEPARTMENT',
  titleClass: 'TITLE_CLASS',
};

/** One answer per entry of the query form, as it stands in the address. */
interface Asked {
  readonly search?: string;
  readonly department?: string;
  readonly postKind?: PostKind;
  readonly titleClass?: TitleClass;
}

function filterOf({ search, department, postKind, titleClass }: Asked): EmployeeFilter {
  return {
    ...(search && { search }),
    ...(department && { departments: [department] }),
    ...(postKind && { postKind: [postKind] }),
    ...(titleClass && { titleClass: [titleClass] }),
  };
}

/** The list of people without pay; the server cuts it to the secretary's own department. */
export const employees: ResourceProvider = {
  async getList(params) {
    const { field = '', order = 'ASC' } = params.sort ?? {};
    const answer = await request(EMPLOYEES, {
      ...pageOf(params),
      filter: filterOf((params.filter ?? {}) as Asked),
      orderBy: [{ field: ORDER[field] ?? 'EMPLOYEE_NUMBER', direction: order }],
    });
    const connection = present(answer.employees, 'employees');
    return { data: connection.nodes, total: connection.totalCount };
  },
  async getOne(employeeNumber) {
    const { employee } = await request(EMPLOYEE, { employeeNumber });
    return present(employee, employeeNumber);
  },
};

import { graphql } from '../../generated';
import type { SortPayload } from 'react-admin';
import type {
  AssessmentResult,
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
    $hasPay: Boolean!
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
        latestPay @include(if: $hasPay) {
          month
          basePay
          reward
          isProvisional
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
  readonly onDate?: string;
  readonly assessment?: AssessmentResult;
  readonly assessmentPeriod?: string;
  readonly open?: 'objection' | 'request';
  /** Names go by strokes where a list is for public notice. */
  readonly names?: 'stroke';
}

function filterOf(asked: Asked): EmployeeFilter {
  const { search, department, postKind, titleClass, onDate, assessment, open } = asked;
  return {
    ...(search && { search }),
    ...(department && { departments: [department] }),
    ...(postKind && { postKind: [postKind] }),
    ...(titleClass && { titleClass: [titleClass] }),
    ...(onDate && { onDate }),
    ...(assessment && { assessment: [assessment] }),
    ...(asked.assessmentPeriod && { assessmentPeriod: asked.assessmentPeriod }),
    ...(open === 'objection' && { hasOpenObjection: true }),
    ...(open === 'request' && { hasOpenRequest: true }),
  };
}

/** The arguments of the list's query, for the screen and for a file of it. */
export function employeeQuery(filter: object, { field, order }: SortPayload) {
  const asked = filter as Asked;
  const byStroke = field === 'name' && asked.names === 'stroke';
  const by = byStroke ? 'NAME_STROKE' : (ORDER[field] ?? 'EMPLOYEE_NUMBER');
  return { filter: filterOf(asked), orderBy: [{ field: by, direction: order }] };
}

/** The list of people, pay only where it is asked for; the server cuts it to the secretary's own department. */
export const employees: ResourceProvider = {
  async getList(params) {
    const sort = params.sort ?? { field: '', order: 'ASC' };
    const answer = await request(EMPLOYEES, {
      ...pageOf(params),
      ...employeeQuery((params.filter ?? {}) as object, sort),
      hasPay: params.meta?.hasPay === true,
    });
    const connection = present(answer.employees, 'employees');
    return { data: connection.nodes, total: connection.totalCount };
  },
  async getOne(employeeNumber) {
    const { employee } = await request(EMPLOYEE, { employeeNumber });
    return present(employee, employeeNumber);
  },
};

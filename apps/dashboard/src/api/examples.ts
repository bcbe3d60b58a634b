import type { Role } from '../providers/viewer';

export interface Example {
  readonly query: string;
  readonly variables: (period: string) => object;
  /** Who may run it; to others it is not offered. */
  readonly roles: readonly Role[];
}

const OFFICES: readonly Role[] = ['PERSONNEL', 'AUDITOR'];
const ALL: readonly Role[] = [...OFFICES, 'SYSTEM_ADMINISTRATOR'];

const ofPeriod = (period: string) => ({ period });
const nothing = () => ({});

/** Tabs of the console to begin with: what each group of users asks. */
export const EXAMPLES: readonly Example[] = [
  {
    query: `# 领导小组：各单位 Z 值 (leadership: Z of every department)
query ZValues($period: String!) {
  allocations(period: $period) {
    department { code name kind }
    amount
    perHead
    problems { path message }
  }
}`,
    variables: ofPeriod,
    roles: OFFICES,
  },
  {
    query: `# 财务处：总量与留存 (finance: the year's totals)
query YearTotals($period: String!) {
  institutionYear(period: $period) {
    isPublished
    approvedTotal
    generalPool
    reserves
  }
  officeAllocations(period: $period) {
    department { code name }
    headcount
    amount
  }
}`,
    variables: ofPeriod,
    roles: OFFICES,
  },
  {
    query: `# 人事处：人员分页，每页 20 人 (personnel: people, page by page)
query People($after: String) {
  employees(first: 20, after: $after) {
    nodes { employeeNumber name department { code } facts { kind value from to } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: nothing,
    roles: OFFICES,
  },
  {
    query: `# 部门秘书：本单位的人数与编制 (secretary: heads and establishment)
query OwnDepartment($code: String!, $period: String!) {
  department(code: $code) {
    name
    year(period: $period) { headcount { senior associate } establishment varianceYear students }
    allocation(period: $period) { staffingVariance staffingAdjustment problems { message } }
  }
}`,
    variables: (period) => ({ code: 'C01', period }),
    roles: OFFICES,
  },
  {
    query: `# 其他系统：自某一位置以来的变化 (other systems: changes since a cursor)
query Changes($since: String) {
  changes(since: $since, first: 50) {
    nodes { cursor at type kind naturalKey period }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: nothing,
    roles: OFFICES,
  },
  {
    query: `# 制度：系数表与出处 (regulation: tables with their sources)
query Tables {
  coefficientTables {
    title
    article
    columns
    rows { label cells { value citation { article summary } } }
  }
}`,
    variables: nothing,
    roles: ALL,
  },
  {
    query: `# 单位代码 (codes of the departments)
query Departments {
  viewer { name actingAs permissions }
  departments { id code name kind }
}`,
    variables: nothing,
    roles: ALL,
  },
];

/** Tabs of the console to begin with, one per question that other systems ask. */
export const EXAMPLES = [
  {
    query: `# 各单位 Z 值
query ZValues($period: String!) {
  allocations(period: $period) {
    department { code name kind }
    amount
    perHead
    problems { path message }
  }
}`,
    variables: (period: string) => JSON.stringify({ period }, null, 2),
  },
  {
    query: `# 机关、直属单位
query OfficeValues($period: String!) {
  officeAllocations(period: $period) {
    department { code name }
    isInScope
    headcount
    coefficients
    amount
  }
}`,
    variables: (period: string) => JSON.stringify({ period }, null, 2),
  },
  {
    query: `# 系数表与出处
query Tables {
  coefficientTables {
    title
    article
    columns
    rows { label cells { value citation { article summary } } }
  }
}`,
    variables: () => '',
  },
];

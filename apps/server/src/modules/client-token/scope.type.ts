import { registerEnumType } from 'type-graphql';
import type { Scope as ScopeName } from '../access/role.js';

/** What a system is told it may do; inside, and in the words of the documents, `reference:read`. */
export const Scope = {
  REFERENCE_READ: 'reference:read',
  ALLOCATIONS_READ: 'allocations:read',
  SCENARIOS_READ: 'scenarios:read',
  EMPLOYEES_READ: 'employees:read',
  FACTS_WRITE: 'facts:write',
  PAYSLIPS_READ: 'payslips:read',
} as const satisfies Record<string, ScopeName>;

registerEnumType(Scope, {
  name: 'Scope',
  description: '令牌范围。What a token opens.',
  valuesConfig: {
    REFERENCE_READ: { description: '制度、系数表与单位。Regulation, tables and departments.' },
    ALLOCATIONS_READ: { description: '已公布的核拨额。Published allocations.' },
    SCENARIOS_READ: { description: '已公布年度的定案情景。Frozen scenarios of published years.' },
    EMPLOYEES_READ: { description: '人员与数据，不含金额。People and facts, no pay.' },
    FACTS_WRITE: { description: '写入人员与单位数据。Writes facts of people and departments.' },
    PAYSLIPS_READ: { description: '个人金额，默认不授予。Pay of persons; off by default.' },
  },
});

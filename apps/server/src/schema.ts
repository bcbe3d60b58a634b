import './graphql/reflect.js';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { NodeResolver } from './graphql/node.resolver.js';
import { authChecker } from './modules/access/auth-checker.js';
import { DepartmentResolver } from './modules/department/department.resolver.js';
import { DepartmentYearResolver } from './modules/department/department-year.resolver.js';
import { EditionResolver } from './modules/edition/edition.resolver.js';
import { EmployeeResolver } from './modules/employee/employee.resolver.js';
import { InstitutionYearResolver } from './modules/institution-year/institution-year.resolver.js';
import {
  AllocationResolver,
  OfficeAllocationResolver,
} from './modules/outcome/allocation.resolver.js';
import { OutcomeResolver } from './modules/outcome/outcome.resolver.js';
import { ReadingResolver } from './modules/reading/reading.resolver.js';
import { ComparisonResolver } from './modules/scenario/comparison.resolver.js';
import { ScenarioResolver } from './modules/scenario/scenario.resolver.js';
import { ViewerResolver } from './modules/viewer/viewer.resolver.js';

/** The whole API. A refused nested field is null; a refused root field throws in the checker. */
export async function buildGraphQLSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      AllocationResolver,
      ComparisonResolver,
      DepartmentResolver,
      DepartmentYearResolver,
      EditionResolver,
      EmployeeResolver,
      InstitutionYearResolver,
      NodeResolver,
      OfficeAllocationResolver,
      OutcomeResolver,
      ReadingResolver,
      ScenarioResolver,
      ViewerResolver,
    ],
    authChecker,
    authMode: 'null',
    validate: false,
  });
  describe(schema.getQueryType(), '查询。Everything that can be read.');
  describe(schema.getMutationType(), '更改。Everything that can be changed, one at a time.');
  return schema;
}

/** The library has no place for a description of the root types. */
function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type != null) type.description = description;
}

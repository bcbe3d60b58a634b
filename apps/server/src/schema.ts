import './graphql/reflect.js';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { NodeResolver } from './graphql/node.resolver.js';
import { authChecker } from './modules/access/auth-checker.js';
import { guardFields } from './modules/access/field-guard.js';
import { AccountResolver } from './modules/account/account.resolver.js';
import { RoleGrantResolver } from './modules/account/role-grant.resolver.js';
import { AnalysisResolver } from './modules/analysis/analysis.resolver.js';
import { OutcomeAnalysisResolver } from './modules/analysis/outcome-analysis.resolver.js';
import { AmendmentResolver } from './modules/amendment/amendment.resolver.js';
import { AuditResolver } from './modules/audit/audit.resolver.js';
import { auditPayFields } from './modules/audit/pay-fields.js';
import { ChangeFeedResolver } from './modules/change-feed/change-feed.resolver.js';
import { ArticleResolver } from './modules/article/article.resolver.js';
import { DepartmentResolver } from './modules/department/department.resolver.js';
import { DepartmentYearResolver } from './modules/department/department-year.resolver.js';
import { ChangeRequestResolver } from './modules/desk/change-request.resolver.js';
import { DeskResolver, DeskSummaryResolver } from './modules/desk/desk.resolver.js';
import { EditionResolver } from './modules/edition/edition.resolver.js';
import { EmployeeRecordResolver } from './modules/employee/employee-record.resolver.js';
import { EmployeeYearResolver } from './modules/employee/employee-year.resolver.js';
import { EmployeeResolver } from './modules/employee/employee.resolver.js';
import { ImportResolver } from './modules/import/import.resolver.js';
import { InstitutionYearResolver } from './modules/institution-year/institution-year.resolver.js';
import { YearDecisionResolver } from './modules/institution-year/year-decision.resolver.js';
import {
  AllocationResolver,
  OfficeAllocationResolver,
} from './modules/outcome/allocation.resolver.js';
import { ObjectionResolver } from './modules/objection/objection.resolver.js';
import { OutcomeResolver } from './modules/outcome/outcome.resolver.js';
import { ClientTokenResolver } from './modules/client-token/client-token.resolver.js';
import { CollegeYearResolver } from './modules/pay/college-year.resolver.js';
import {
  PayFigureResolver,
  PayYearFigureResolver,
  PayYearResolver,
} from './modules/pay/pay-year.resolver.js';
import { HeadcountRowResolver, UnitPayResolver } from './modules/pay/unit-pay.resolver.js';
import { ReadingResolver } from './modules/reading/reading.resolver.js';
import { ReceiptResolver } from './modules/receipt/receipt.resolver.js';
import { ResolutionResolver } from './modules/resolution/resolution.resolver.js';
import { ComparisonResolver } from './modules/scenario/comparison.resolver.js';
import { ScenarioResolver } from './modules/scenario/scenario.resolver.js';
import { ScenarioWorkflowResolver } from './modules/scenario/scenario-workflow.resolver.js';
import { ViewerResolver } from './modules/viewer/viewer.resolver.js';
import { WorkedExampleResolver } from './modules/worked-example/worked-example.resolver.js';

/** The whole API. A refused nested field is null; a refused root field throws in the checker. */
export async function buildGraphQLSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      AccountResolver,
      AllocationResolver,
      AmendmentResolver,
      AnalysisResolver,
      ArticleResolver,
      AuditResolver,
      ChangeFeedResolver,
      ChangeRequestResolver,
      ClientTokenResolver,
      CollegeYearResolver,
      ComparisonResolver,
      DepartmentResolver,
      DepartmentYearResolver,
      DeskResolver,
      DeskSummaryResolver,
      EditionResolver,
      EmployeeRecordResolver,
      EmployeeYearResolver,
      EmployeeResolver,
      HeadcountRowResolver,
      ImportResolver,
      InstitutionYearResolver,
      NodeResolver,
      ObjectionResolver,
      OfficeAllocationResolver,
      OutcomeAnalysisResolver,
      OutcomeResolver,
      PayFigureResolver,
      PayYearFigureResolver,
      PayYearResolver,
      ReadingResolver,
      ReceiptResolver,
      ResolutionResolver,
      RoleGrantResolver,
      ScenarioResolver,
      ScenarioWorkflowResolver,
      UnitPayResolver,
      ViewerResolver,
      WorkedExampleResolver,
      YearDecisionResolver,
    ],
    authChecker,
    authMode: 'null',
    validate: false,
  });
  guardFields(schema);
  auditPayFields(schema);
  describe(schema.getQueryType(), '查询。Everything that can be read.');
  describe(schema.getMutationType(), '更改。Everything that can be changed, one at a time.');
  return schema;
}

/** The library has no place for a description of the root types. */
function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type != null) type.description = description;
}

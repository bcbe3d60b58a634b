import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { existingDepartment } from '../department/department.service.js';
import { Department } from '../department/department.type.js';
import { compareScenarios } from './comparison.service.js';
import { ComparedDepartment, ScenarioComparison } from './comparison.type.js';
import { ScenarioPreviewInput, ScenarioPreviewPayload } from './scenario.input.js';
import { previewScenario } from './scenario-preview.service.js';

@Resolver(() => ComparedDepartment)
export class ComparisonResolver {
  @Authorized()
  @Query(() => ScenarioComparison, {
    nullable: true,
    description: '情景对比，最多五个。Up to five scenarios side by side, against the first.',
  })
  compareScenarios(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], {
      description: '情景，第一个为准。Scenarios; the first is the measure.',
    })
    ids: string[],
  ): Promise<ScenarioComparison | null> {
    return compareScenarios(context, ids);
  }

  @Authorized()
  @Query(() => ScenarioPreviewPayload, {
    complexity: 50,
    nullable: true,
    description: '试算，不保存。Computes and stores nothing.',
  })
  scenarioPreview(
    @Ctx() context: Context,
    @Arg('input', () => ScenarioPreviewInput, { description: '输入。The input.' })
    input: ScenarioPreviewInput,
  ): Promise<ScenarioPreviewPayload> {
    return previewScenario(context, input);
  }

  @FieldResolver(() => Department, { description: '单位。The department.' })
  department(@Ctx() context: Context, @Root() row: ComparedDepartment): Promise<Department> {
    return existingDepartment(context, { code: row.departmentCode });
  }
}

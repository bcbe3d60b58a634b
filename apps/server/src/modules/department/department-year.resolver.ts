import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DepartmentYearSetInput, DepartmentYearSetPayload } from './department.input.js';
import { existingDepartment } from './department.service.js';
import { Department } from './department.type.js';
import { setDepartmentYear } from './department-year-set.service.js';
import { departmentYearHistory } from './department-year.service.js';
import { DepartmentYear } from './department-year.type.js';

@Resolver(() => DepartmentYear)
export class DepartmentYearResolver {
  @FieldResolver(() => Department, { description: '单位。The department.' })
  department(@Ctx() context: Context, @Root() year: DepartmentYear): Promise<Department> {
    return existingDepartment(context, { key: year.departmentKey });
  }

  @FieldResolver(() => [DepartmentYear], {
    nullable: true,
    description: '历次版本，新的在前。All versions, the newest first.',
  })
  history(@Ctx() context: Context, @Root() year: DepartmentYear): Promise<DepartmentYear[]> {
    return departmentYearHistory(context, year);
  }

  @Authorized()
  @Mutation(() => DepartmentYearSetPayload, {
    nullable: true,
    description: '登记或更正单位年度事实。Appends a version of a department’s facts.',
  })
  departmentYearSet(
    @Ctx() context: Context,
    @Arg('input', () => DepartmentYearSetInput, { description: '输入。The input.' })
    input: DepartmentYearSetInput,
  ): Promise<DepartmentYearSetPayload> {
    return setDepartmentYear(context, input);
  }
}

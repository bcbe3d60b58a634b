import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/connection.type.js';
import { existingDepartment } from '../department/department.service.js';
import { Department } from '../department/department.type.js';
import { employeeByNumber, listEmployees } from './employee.service.js';
import { Employee, EmployeeConnection, EmployeeFilter, EmployeeOrder } from './employee.type.js';

@Resolver(() => Employee)
export class EmployeeResolver {
  @Authorized()
  @Query(() => EmployeeConnection, {
    nullable: true,
    description: '教职工，限于可见范围。Staff, as far as the reader may see.',
  })
  employees(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EmployeeFilter, { nullable: true, description: '筛选。Filter.' })
    filter?: EmployeeFilter | null,
    @Arg('orderBy', () => [EmployeeOrder], { nullable: true, description: '排序。Order.' })
    orderBy?: EmployeeOrder[] | null,
  ) {
    return listEmployees(context, page, filter, orderBy);
  }

  @Authorized()
  @Query(() => Employee, { nullable: true, description: '一位教职工。One person by number.' })
  employee(
    @Ctx() context: Context,
    @Arg('employeeNumber', () => String, { description: '工号。Employee number.' })
    employeeNumber: string,
  ): Promise<Employee | null> {
    return employeeByNumber(context, employeeNumber);
  }

  @FieldResolver(() => Department, { description: '单位。The department.' })
  department(@Ctx() context: Context, @Root() employee: Employee): Promise<Department> {
    return existingDepartment(context, { key: employee.departmentKey });
  }
}

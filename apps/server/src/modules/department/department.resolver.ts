import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/connection.type.js';
import { DateTime } from '../../graphql/scalars.js';
import { employeesOfDepartment } from '../employee/employee.service.js';
import { EmployeeConnection, EmployeeFilter, EmployeeOrder } from '../employee/employee.type.js';
import { Allocation, OfficeAllocation } from '../outcome/allocation.type.js';
import { departmentAllocation, departmentOfficeAllocation } from '../outcome/allocation.service.js';
import { createDepartment } from './department-create.service.js';
import { DepartmentCreateInput, DepartmentCreatePayload } from './department.input.js';
import { departmentByCode, listDepartments } from './department.service.js';
import { Department, DepartmentKind } from './department.type.js';
import { departmentYear, departmentYears } from './department-year.service.js';
import { DepartmentYear } from './department-year.type.js';

const PERIOD = '年度。Pay year, such as 2026.';
const KNOWN_AT = '截至何时所知，省略为现在。As known at this time; left out, now.';
const SCENARIO = '情景，省略为现行结果。A scenario; left out, the outcome in force.';

@Resolver(() => Department)
export class DepartmentResolver {
  @Authorized()
  @Query(() => [Department], { description: '单位名录。Departments, colleges first.' })
  departments(
    @Ctx() context: Context,
    @Arg('kind', () => [DepartmentKind], { nullable: true, description: '单位类别。Kinds.' })
    kind?: DepartmentKind[] | null,
  ): Promise<Department[]> {
    return listDepartments(context, kind);
  }

  @Authorized()
  @Query(() => Department, { nullable: true, description: '一个单位。One department by its code.' })
  department(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: '单位代码。Code.' }) code: string,
  ): Promise<Department | null> {
    return departmentByCode(context, code);
  }

  @Authorized()
  @Mutation(() => DepartmentCreatePayload, {
    nullable: true,
    description: '新建单位。Creates a department.',
  })
  departmentCreate(
    @Ctx() context: Context,
    @Arg('input', () => DepartmentCreateInput, { description: '输入。The input.' })
    input: DepartmentCreateInput,
  ): Promise<DepartmentCreatePayload> {
    return createDepartment(context, input);
  }

  @FieldResolver(() => DepartmentYear, {
    nullable: true,
    description: '该年度的事实。Facts of one year.',
  })
  year(
    @Ctx() context: Context,
    @Root() department: Department,
    @Arg('period', () => String, { description: PERIOD }) period: string,
    @Arg('knownAt', () => DateTime, { nullable: true, description: KNOWN_AT })
    knownAt?: string | null,
  ): Promise<DepartmentYear | null> {
    return departmentYear(context, department.key, period, knownAt);
  }

  @FieldResolver(() => [DepartmentYear], {
    nullable: true,
    description: '各年度的事实，新的在前。Facts of every year, the newest first.',
  })
  years(@Ctx() context: Context, @Root() department: Department): Promise<DepartmentYear[]> {
    return departmentYears(context, department.key);
  }

  @FieldResolver(() => Allocation, {
    nullable: true,
    description: '核拨结果（学院、教学部）。Allocation of a college or teaching department.',
  })
  allocation(
    @Ctx() context: Context,
    @Root() department: Department,
    @Arg('period', () => String, { description: PERIOD }) period: string,
    @Arg('scenario', () => ID, { nullable: true, description: SCENARIO }) scenario?: string | null,
    @Arg('knownAt', () => DateTime, { nullable: true, description: KNOWN_AT })
    knownAt?: string | null,
  ): Promise<Allocation | null> {
    return departmentAllocation(context, department, { period, scenario, knownAt });
  }

  @FieldResolver(() => OfficeAllocation, {
    nullable: true,
    description: '管理服务津贴（机关、直属单位）。Allowance of an office or affiliated unit.',
  })
  officeAllocation(
    @Ctx() context: Context,
    @Root() department: Department,
    @Arg('period', () => String, { description: PERIOD }) period: string,
    @Arg('scenario', () => ID, { nullable: true, description: SCENARIO }) scenario?: string | null,
    @Arg('knownAt', () => DateTime, { nullable: true, description: KNOWN_AT })
    knownAt?: string | null,
  ): Promise<OfficeAllocation | null> {
    return departmentOfficeAllocation(context, department, { period, scenario, knownAt });
  }

  @FieldResolver(() => EmployeeConnection, {
    nullable: true,
    description: '本单位教职工。Staff of the department, as far as the reader may see.',
  })
  employees(
    @Ctx() context: Context,
    @Root() department: Department,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EmployeeFilter, { nullable: true, description: '筛选。Filter.' })
    filter?: EmployeeFilter | null,
    @Arg('orderBy', () => [EmployeeOrder], { nullable: true, description: '排序。Order.' })
    orderBy?: EmployeeOrder[] | null,
  ) {
    return employeesOfDepartment(context, department, page, filter, orderBy);
  }
}

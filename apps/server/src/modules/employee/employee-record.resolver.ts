import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DateTime } from '../../graphql/scalars.js';
import { setEmployeeEvent } from './employee-event-set.service.js';
import { EmployeeEvent } from './employee-event.type.js';
import { employeeFactOptions } from './employee-fact-label.js';
import { setEmployeeFact } from './employee-fact-set.service.js';
import { EmployeeFact, EmployeeFactOption } from './employee-fact.type.js';
import {
  EmployeeEventSetInput,
  EmployeeFactSetInput,
  EmployeePayload,
  EmployeeUpsertInput,
} from './employee-record.input.js';
import {
  employeeEvents,
  employeeFacts,
  employeePayments,
  employeeYears,
} from './employee-record.service.js';
import { Employee } from './employee.type.js';
import { upsertEmployee } from './employee-upsert.service.js';
import { setEmployeeYear } from './employee-year-set.service.js';
import { EmployeeYearSetInput } from './employee-year.input.js';
import { EmployeePayment, EmployeeYear } from './employee-year.type.js';

const INPUT = '输入。The input.';
const KNOWN_AT = '截至何时所知，省略为现在。As known at this time; left out, now.';
const HISTORY = '是否含被取代的条目。Whether superseded entries are given as well.';
const PERIOD = '年度，省略为全部。Pay year; left out, all of them.';

@Resolver(() => Employee)
export class EmployeeRecordResolver {
  @FieldResolver(() => [EmployeeFact], {
    nullable: true,
    description:
      '有起止月份的事实；给出 asOf 时只列该月有效者。Dated facts; with asOf, those that hold in that month.',
  })
  facts(
    @Ctx() context: Context,
    @Root() employee: Employee,
    @Arg('asOf', () => String, { nullable: true, description: '月份。Month, such as 2026-03.' })
    asOf?: string | null,
    @Arg('knownAt', () => DateTime, { nullable: true, description: KNOWN_AT })
    knownAt?: string | null,
    @Arg('isHistory', () => Boolean, { nullable: true, description: HISTORY })
    isHistory?: boolean | null,
  ): Promise<EmployeeFact[]> {
    return employeeFacts(context, employee, { asOf, knownAt, isHistory });
  }

  @FieldResolver(() => [EmployeeEvent], {
    nullable: true,
    description: '事件。Events of a person.',
  })
  events(
    @Ctx() context: Context,
    @Root() employee: Employee,
    @Arg('period', () => String, { nullable: true, description: PERIOD }) period?: string | null,
    @Arg('knownAt', () => DateTime, { nullable: true, description: KNOWN_AT })
    knownAt?: string | null,
    @Arg('isHistory', () => Boolean, { nullable: true, description: HISTORY })
    isHistory?: boolean | null,
  ): Promise<EmployeeEvent[]> {
    return employeeEvents(context, employee, { period, knownAt, isHistory });
  }

  @FieldResolver(() => [EmployeeYear], {
    nullable: true,
    description: '各年度的事实，新的在前。Facts of each pay year, the newest first.',
  })
  years(
    @Ctx() context: Context,
    @Root() employee: Employee,
    @Arg('knownAt', () => DateTime, { nullable: true, description: KNOWN_AT })
    knownAt?: string | null,
    @Arg('isHistory', () => Boolean, { nullable: true, description: HISTORY })
    isHistory?: boolean | null,
  ): Promise<EmployeeYear[]> {
    return employeeYears(context, employee, { knownAt, isHistory });
  }

  @FieldResolver(() => [EmployeePayment], {
    nullable: true,
    description: '已发金额，限于可见范围。Amounts already paid, where the reader may see pay.',
  })
  payments(
    @Ctx() context: Context,
    @Root() employee: Employee,
    @Arg('period', () => String, { nullable: true, description: PERIOD }) period?: string | null,
  ): Promise<EmployeePayment[]> {
    return employeePayments(context, employee, period);
  }

  @Authorized()
  @Query(() => [EmployeeFactOption], {
    nullable: true,
    description: '各类事实可取的值与名称。The values that each kind of fact may take.',
  })
  employeeFactOptions(@Ctx() context: Context): Promise<EmployeeFactOption[]> {
    return employeeFactOptions(context);
  }

  @Authorized()
  @Mutation(() => EmployeePayload, {
    nullable: true,
    description: '新增人员或更正姓名等。Adds a person, or corrects the name.',
  })
  employeeUpsert(
    @Ctx() context: Context,
    @Arg('input', () => EmployeeUpsertInput, { description: INPUT }) input: EmployeeUpsertInput,
  ): Promise<EmployeePayload> {
    return upsertEmployee(context, input);
  }

  @Authorized()
  @Mutation(() => EmployeePayload, {
    nullable: true,
    description: '登记、更正或撤销一条事实。Records, corrects or takes away a dated fact.',
  })
  employeeFactSet(
    @Ctx() context: Context,
    @Arg('input', () => EmployeeFactSetInput, { description: INPUT }) input: EmployeeFactSetInput,
  ): Promise<EmployeePayload> {
    return setEmployeeFact(context, input);
  }

  @Authorized()
  @Mutation(() => EmployeePayload, {
    nullable: true,
    description: '登记、更正或撤销一个事件。Records, corrects or withdraws an event.',
  })
  employeeEventSet(
    @Ctx() context: Context,
    @Arg('input', () => EmployeeEventSetInput, { description: INPUT })
    input: EmployeeEventSetInput,
  ): Promise<EmployeePayload> {
    return setEmployeeEvent(context, input);
  }

  @Authorized()
  @Mutation(() => EmployeePayload, {
    nullable: true,
    description: '登记或更正一个人的年度事实。Appends a version of a person’s year.',
  })
  employeeYearSet(
    @Ctx() context: Context,
    @Arg('input', () => EmployeeYearSetInput, { description: INPUT }) input: EmployeeYearSetInput,
  ): Promise<EmployeePayload> {
    return setEmployeeYear(context, input);
  }
}
